package org.onrecord.tally;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Ref;
import org.onrecord.tally.Step.Change;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/** Finds for each figure of a series the one that it follows from. */
final class Predecessors {
  /** How far back the figure before is looked for. */
  static final int REACH = 16;

  private final List<Figure> series;
  private final boolean toll;
  private final ListMultimap<Figure, Step> steps = ArrayListMultimap.create();
  private final Set<Map.Entry<Set<Ref>, Set<Ref>>> fallen = new HashSet<>();

  Predecessors(List<Figure> series, boolean toll) {
    this.series = series;
    this.toll = toll;
  }

  static When date(Figure figure) {
    return figure.date().orElseThrow();
  }

  /** Prefers the last figure of the same tellers, so that two who disagree do not zigzag. */
  ListMultimap<Figure, Step> steps() {
    Multimap<Set<Ref>, Figure> byTeller = LinkedHashMultimap.create();
    series.stream()
        .filter(figure -> !figure.tellers().isEmpty())
        .forEach(figure -> byTeller.put(figure.tellers(), figure));
    for (Collection<Figure> own : byTeller.asMap().values()) {
      along(List.copyOf(own), this::before);
    }
    along(
        series,
        (figure, earlier) ->
            steps.containsKey(figure) ? firstFall(figure, earlier) : before(figure, earlier));
    return steps;
  }

  private void along(List<Figure> run, BiFunction<Figure, List<Figure>, @Nullable Step> follow) {
    int momentStart = 0;
    for (int i = 1; i < run.size(); i++) {
      Figure figure = run.get(i);
      if (!figure.moment().equals(run.get(i - 1).moment())) {
        momentStart = i;
      }
      List<Figure> earlier = run.subList(Math.max(0, momentStart - REACH), momentStart);
      Step step = follow.apply(figure, earlier);
      if (step != null) {
        steps.put(figure, step);
        if (step.change() == Change.FALLS) {
          fallen.add(tellers(step));
        }
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
      if (!canPrecede(from, figure)) {
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

  /** A toll that stays below what another told before is a dispute, and worth telling once. */
  private @Nullable Step firstFall(Figure figure, List<Figure> earlier) {
    for (int i = toll ? earlier.size() - 1 : -1; i >= 0; i--) {
      Figure from = earlier.get(i);
      if (from.isAsserted()
          && !from.tellers().equals(figure.tellers())
          && canPrecede(from, figure)) {
        Step step = Step.between(from, figure);
        return step.change() == Change.FALLS && !fallen.contains(tellers(step)) ? step : null;
      }
    }
    return null;
  }

  /** What was reported and what somebody extrapolated from it are two series side by side. */
  private static boolean canPrecede(Figure one, Figure other) {
    return one.derivation().equals(other.derivation())
        && date(one).before(date(other)) == Truth.YES;
  }

  private static Map.Entry<Set<Ref>, Set<Ref>> tellers(Step step) {
    return Map.entry(step.from().tellers(), step.to().tellers());
  }
}
