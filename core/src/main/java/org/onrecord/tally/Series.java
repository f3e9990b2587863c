package org.onrecord.tally;

import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.tally.Step.Change;
import org.onrecord.time.When;

/** Puts figures of one subject in order of time and says how each became the next. */
final class Series {
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
        .sorted(Comparator.comparing(Predecessors::date, When.chronological()))
        .toList();
  }

  List<Figure> figures() {
    return dated;
  }

  /** Returns the steps in the order of the figures they lead to, those without a date last. */
  List<Step> steps() {
    ListMultimap<Figure, Step> before = new Predecessors(dated, toll).steps();
    Map<ClaimId, Figure> byClaim = new HashMap<>();
    told.forEach(figure -> byClaim.putIfAbsent(figure.claim().id(), figure));
    List<Figure> order = new ArrayList<>(dated);
    told.stream().filter(figure -> figure.date().isEmpty()).forEach(order::add);
    List<Step> steps = new ArrayList<>();
    for (Figure figure : order) {
      List<Step> revisions = revisions(figure, byClaim);
      steps.addAll(revisions.isEmpty() ? before.get(figure) : revisions);
    }
    return List.copyOf(steps);
  }

  private static List<Step> revisions(Figure figure, Map<ClaimId, Figure> byClaim) {
    List<Step> revisions = new ArrayList<>();
    for (ClaimLink link : figure.claim().links()) {
      Figure revised = byClaim.get(link.claim());
      if (revised != null
          && revised.claim() != figure.claim()
          && Tellings.revises(link, figure.tellers(), revised.tellers())) {
        revisions.add(new Step(revised, figure, Change.REVISED, Optional.of(link)));
      }
    }
    return revisions;
  }
}
