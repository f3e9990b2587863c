package org.onrecord.tally;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.Ref;
import org.onrecord.tally.Step.Change;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/** Puts figures of one subject in order of time and says how each became the next. */
final class Series {
  /** How far back the figure before is looked for. */
  static final int REACH = 32;

  private final List<Figure> told = new ArrayList<>();
  private final List<Figure> dated;
  private final boolean toll;

  Series(List<Figure> figures, boolean toll) {
    for (Figure figure : figures) {
      if (figure.isAsserted() || figure.standing() == Figure.Standing.REVISED) {
        told.add(figure);
      }
    }
    this.dated = dated(told);
    this.toll = toll;
  }

  private static List<Figure> dated(List<Figure> told) {
    return told.stream()
        .filter(figure -> figure.date().isPresent())
        .sorted(Comparator.comparing(Series::date, When.chronological()))
        .toList();
  }

  private static When date(Figure figure) {
    return figure.date().orElseThrow();
  }

  List<Figure> figures() {
    return dated;
  }

  /** Returns the steps in the order of the figures they lead to, those without a date last. */
  List<Step> steps() {
    Map<Figure, Step> before = beforeEach();
    Map<ClaimId, Figure> byClaim = new HashMap<>();
    told.forEach(figure -> byClaim.putIfAbsent(figure.claim().id(), figure));
    List<Figure> order = new ArrayList<>(dated);
    told.stream().filter(figure -> figure.date().isEmpty()).forEach(order::add);
    List<Step> steps = new ArrayList<>();
    for (Figure figure : order) {
      List<Step> revisions = revisions(figure, byClaim);
      steps.addAll(revisions);
      Step step = before.get(figure);
      if (revisions.isEmpty() && step != null) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  private static List<Step> revisions(Figure figure, Map<ClaimId, Figure> byClaim) {
    List<Step> revisions = new ArrayList<>();
    for (ClaimLink link : figure.claim().links()) {
      Figure revised = byClaim.get(link.claim());
      if (Tellings.revises(link) && revised != null && revised.claim() != figure.claim()) {
        revisions.add(new Step(revised, figure, Change.REVISED, Optional.of(link)));
      }
    }
    return revisions;
  }

  /** Prefers the last figure of the same teller, so that two who disagree do not zigzag. */
  private Map<Figure, Step> beforeEach() {
    Map<Figure, Step> steps = new HashMap<>();
    stepsAlong(dated, steps);
    Multimap<Set<Ref>, Figure> byTeller = LinkedHashMultimap.create();
    dated.stream()
        .filter(figure -> !figure.tellers().isEmpty())
        .forEach(figure -> byTeller.put(figure.tellers(), figure));
    for (Collection<Figure> own : byTeller.asMap().values()) {
      stepsAlong(List.copyOf(own), steps);
    }
    return steps;
  }

  private void stepsAlong(List<Figure> run, Map<Figure, Step> steps) {
    int momentStart = 0;
    for (int i = 1; i < run.size(); i++) {
      Figure figure = run.get(i);
      if (!figure.moment().equals(run.get(i - 1).moment())) {
        momentStart = i;
      }
      Step step = before(figure, run.subList(Math.max(0, momentStart - REACH), momentStart));
      if (step != null) {
        steps.put(figure, step);
      }
    }
  }

  /**
   * Returns the step from the last figure that is surely earlier and still stands; or, where a toll
   * cannot be compared with that, from one before it that it falls below.
   */
  private @Nullable Step before(Figure figure, List<Figure> earlier) {
    Step best = null;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Figure from = earlier.get(i);
      if (date(from).before(date(figure)) != Truth.YES) {
        continue;
      }
      Step step = Step.between(from, figure);
      if (best == null || (from.isAsserted() && !best.from().isAsserted())) {
        best = step;
      } else if (from.isAsserted() && step.change() == Change.FALLS) {
        return step;
      }
      if (best.from().isAsserted() && !(toll && best.change() == Change.UNKNOWN)) {
        return best;
      }
    }
    return best;
  }
}
