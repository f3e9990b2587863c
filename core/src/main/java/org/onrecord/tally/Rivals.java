package org.onrecord.tally;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.count.QuantityKind;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Count;
import org.onrecord.model.LinkBy;
import org.onrecord.time.Truth;

/** Finds those figures of one subject and one date that cannot both be true. */
final class Rivals {
  /** So many figures of one date are compared each with each; more, only with the outermost. */
  static final int FEW = 64;

  private static final Comparator<Figure> BY_ID =
      Comparator.comparing((Figure figure) -> figure.claim().id().value())
          .thenComparing(Figure::pointer);
  private static final Comparator<Figure> LOWEST_FIRST =
      Comparator.comparingLong((Figure figure) -> figure.bounds().high())
          .thenComparingLong(figure -> figure.bounds().low())
          .thenComparing(BY_ID);
  private static final Comparator<Figure> HIGHEST_FIRST =
      Comparator.comparingLong((Figure figure) -> figure.bounds().low())
          .thenComparingLong(figure -> figure.bounds().high())
          .reversed()
          .thenComparing(BY_ID);

  private final Optional<Lexicon> lexicon;
  private final Set<Conflict> conflicts = new LinkedHashSet<>();

  private Rivals(Optional<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  static List<Conflict> among(List<Figure> figures, Optional<Lexicon> lexicon) {
    SetMultimap<String, Figure> byMoment = LinkedHashMultimap.create();
    figures.stream()
        .filter(Figure::isAsserted)
        .forEach(figure -> byMoment.put(figure.moment(), figure));
    Rivals rivals = new Rivals(lexicon);
    byMoment.asMap().values().forEach(rivals::compare);
    List<Conflict> sorted = new ArrayList<>(rivals.conflicts);
    sorted.sort(
        Comparator.comparingInt((Conflict conflict) -> conflict.first().position())
            .thenComparingInt(conflict -> conflict.second().position()));
    return List.copyOf(sorted);
  }

  private void compare(Collection<Figure> figures) {
    Collection<Figure> against = figures.size() <= FEW ? figures : outermost(figures);
    for (Figure other : against) {
      for (Figure figure : figures) {
        if (figure != other && clash(figure, other)) {
          conflicts.add(Conflict.of(figure, other));
        }
      }
    }
  }

  /** Whoever is wholly above or below anyone is so to the lowest or to the highest of all. */
  private static Collection<Figure> outermost(Collection<Figure> figures) {
    Figure lowest = figures.stream().min(LOWEST_FIRST).orElseThrow();
    Figure highest = figures.stream().min(HIGHEST_FIRST).orElseThrow();
    return lowest == highest ? List.of(lowest) : List.of(lowest, highest);
  }

  private boolean clash(Figure one, Figure other) {
    return one.claim() != other.claim()
        && shareNoNumber(one, other)
        && one.isExtrapolated() == other.isExtrapolated()
        && !differ(definition(one), definition(other))
        && !differ(purpose(one), purpose(other))
        && !setsApart(one, other)
        && !setsApart(other, one);
  }

  private boolean shareNoNumber(Figure one, Figure other) {
    if (one.bounds().isBelow(other.bounds()) || other.bounds().isBelow(one.bounds())) {
      return true;
    }
    // What is one of several numbers has gaps that its range does not show.
    boolean gaps = isOneOfSeveral(one) || isOneOfSeveral(other);
    return gaps && equal(one.quantity(), other.quantity()) == Truth.NO;
  }

  private static boolean isOneOfSeveral(Figure figure) {
    return figure.quantity().kind() == QuantityKind.ONE_OF;
  }

  /** The unit was looked at when the figures were lined up, as far as it matters. */
  private Truth equal(Quantity one, Quantity other) {
    Quantity counterpart = other.withUnit(one.unit());
    return lexicon
        .map(words -> one.isEqualTo(counterpart, words))
        .orElseGet(() -> one.isEqualTo(counterpart));
  }

  private static String definition(Figure figure) {
    return Subject.plain(figure.casualties().flatMap(CasualtyCount::definition));
  }

  private static String purpose(Figure figure) {
    return Subject.plain(figure.count().flatMap(Count::purpose));
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Says whether the sources themselves tell that the two do not count the same. */
  private static boolean setsApart(Figure one, Figure other) {
    for (ClaimLink link : one.claim().links()) {
      boolean apart =
          link.type() == ClaimLinkType.DISJOINT_FROM || link.type() == ClaimLinkType.INCLUDES;
      if (apart && link.by() != LinkBy.EDITOR && link.claim().equals(other.claim().id())) {
        return true;
      }
    }
    return false;
  }
}
