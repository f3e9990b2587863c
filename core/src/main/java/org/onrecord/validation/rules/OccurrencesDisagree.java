package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Counted;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.time.Truth;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds numbers of events in one campaign that cannot agree. */
final class OccurrencesDisagree implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("counts.occurrences-disagree", Severity.WARNING)
          .title("How many events a campaign is made of is told in ways that cannot agree")
          .rationale(
              "To say “several” and to say “tens” is to give two magnitudes. A reader who meets both cannot tell"
                  + " whether they count the same, and a chart will show one of them.")
          .source(
              "OnRecord: the bounds of the lexicon that the figures name, the standard one if none")
          .settledBy("Ask for a count with a source and a date, or say what each figure covers.")
          .cost(
              "Of the figures for one event, only the lowest and the highest are held against all"
                  + " others. Its parts are gone through once for every place and period that its"
                  + " events are counted for.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    for (LineUp lineUp : dossier.tally().lineUps()) {
      if (countsEvents(lineUp) && !lineUp.asserted().isEmpty()) {
        Set<Figure> apart = new LinkedHashSet<>(apart(lineUp.asserted()));
        apart.addAll(exceeded(lineUp, dossier));
        if (!apart.isEmpty()) {
          FiguresApart.at(FiguresApart.inOrder(apart), findings)
              .message(
                  "The numbers given for "
                      + words.subject(lineUp)
                      + " cannot agree: "
                      + words.figures(List.copyOf(apart))
                      + ".")
              .report();
        }
      }
    }
  }

  private static boolean countsEvents(LineUp lineUp) {
    return lineUp.counted().equals(Optional.of(Counted.OCCURRENCES))
        && lineUp.of().filter(EventId.class::isInstance).isPresent();
  }

  /** Whoever is wholly below anyone is so to the highest of all, and the other way round. */
  private static Set<Figure> apart(List<Figure> figures) {
    Figure highest =
        figures.stream().max(Comparator.comparingLong(each -> bounds(each).low())).orElseThrow();
    Figure lowest =
        figures.stream().min(Comparator.comparingLong(each -> bounds(each).high())).orElseThrow();
    Set<Figure> apart = new LinkedHashSet<>();
    for (Figure figure : figures) {
      addBoth(figure, highest, apart);
      addBoth(lowest, figure, apart);
    }
    return apart;
  }

  /** Over time events only become more, so a lower figure that is surely earlier is no rival. */
  private static void addBoth(Figure lower, Figure higher, Set<Figure> apart) {
    boolean grew =
        lower.date().isPresent()
            && higher.date().isPresent()
            && lower.date().get().before(higher.date().get()) == Truth.YES;
    if (bounds(lower).isBelow(bounds(higher)) && !grew) {
      apart.add(lower);
      apart.add(higher);
    }
  }

  /** The figures of a part that are above one of the whole. */
  private static Set<Figure> exceeded(LineUp whole, DossierView dossier) {
    Figure lowest =
        whole.asserted().stream()
            .min(Comparator.comparingLong(each -> bounds(each).high()))
            .orElseThrow();
    Set<Figure> apart = new LinkedHashSet<>();
    for (Event part : dossier.index().children((EventId) whole.of().orElseThrow())) {
      counts(part.id(), whole, dossier).forEach(figure -> addBoth(lowest, figure, apart));
    }
    return apart;
  }

  /** Only where the whole is not narrowed to a place or a period is all of a part within it. */
  private static Collection<Figure> counts(Ref part, LineUp whole, DossierView dossier) {
    List<Figure> figures = new ArrayList<>();
    for (LineUp counts : dossier.tally().about(part)) {
      boolean within =
          countsEvents(counts)
              && counts.of().equals(Optional.of(part))
              && (whole.place().isEmpty() || whole.place().equals(counts.place()))
              && periodOf(whole)
                  .map(period -> periodOf(counts).equals(Optional.of(period)))
                  .orElse(true);
      if (within) {
        figures.addAll(counts.asserted());
      }
    }
    return figures;
  }

  private static Optional<String> periodOf(LineUp lineUp) {
    return lineUp.figures().get(0).count().flatMap(count -> count.period()).map(Wording::date);
  }

  private static Bounds bounds(Figure figure) {
    return Bounds.of(figure.range());
  }
}
