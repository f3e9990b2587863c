package org.onrecord.validation.rules;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.Nature;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;

/** Finds totals that the figures of the single events cannot meet. */
final class SumOutsideReportedTotal implements SiftedRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("aggregate.sum-outside-reported-total", Severity.WARNING)
          .title("The figures of the single events cannot meet the reported total")
          .rationale(
              "If the events come to more than the total, some are counted twice or the total is"
                  + " too low. If they come to less, events are missing from the record.")
          .source("UCDP: the deaths of a conflict are the sum of those of its events")
          .settledBy("Compare the list of events behind the total with those on record.")
          .cost(
              "The parts of an event are gone through once for every sort of total it has. Of a"
                  + " corpus it keeps compact keys of events and of figures for single events.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new SumSieve(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    for (LineUp total : dossier.tally().lineUps()) {
      if (isOfOneEvent(total) && !total.asserted().isEmpty()) {
        List<Event> parts = parts(total, dossier);
        if (parts.stream().anyMatch(suspects)) {
          check(total, parts, dossier, findings);
        }
      }
    }
  }

  private static boolean isOfOneEvent(LineUp lineUp) {
    return lineUp.isToll() && coversOneEvent(lineUp);
  }

  /** Whether it is about all who were harmed in some way in one event and nothing else. */
  static boolean coversOneEvent(LineUp lineUp) {
    return lineUp.harm().isPresent()
        && lineUp.events().size() == 1
        && lineUp.place().isEmpty()
        && lineUp.figures().get(0).casualties().flatMap(CasualtyCount::period).isEmpty();
  }

  /** Those on record as one with another are counted once, those after the total not at all. */
  private static List<Event> parts(LineUp total, DossierView dossier) {
    Optional<When> upTo = upTo(total);
    List<Event> parts = new ArrayList<>();
    Set<EventId> seen = new HashSet<>();
    for (Event part : dossier.index().children(total.events().iterator().next())) {
      Optional<When> when = part.when().flatMap(Dating::when);
      boolean after =
          upTo.isPresent() && when.isPresent() && upTo.get().before(when.get()) != Truth.NO;
      Set<EventId> alike = alike(part);
      if (!after && Collections.disjoint(seen, alike)) {
        parts.add(part);
      }
      seen.addAll(alike);
    }
    return parts;
  }

  /** An event and those that it is recorded as the same as. */
  private static Set<EventId> alike(Event event) {
    Set<EventId> alike = new HashSet<>();
    alike.add(event.id());
    event.links().stream()
        .filter(link -> link.type() == EventLinkType.SAME_AS)
        .map(EventLink::event)
        .forEach(alike::add);
    return alike;
  }

  /** The last date that a total speaks for. */
  private static Optional<When> upTo(LineUp total) {
    List<Figure> series = total.series();
    return series.isEmpty() ? Optional.empty() : series.get(series.size() - 1).asOf();
  }

  private static void check(
      LineUp total, List<Event> parts, DossierView dossier, Findings findings) {
    Map<Event, LineUp> counted = new LinkedHashMap<>();
    for (Event part : parts) {
      dossier.tally().about(part.id()).stream()
          .filter(lineUp -> isOfOneEvent(lineUp) && !lineUp.asserted().isEmpty())
          .filter(lineUp -> lineUp.harm().equals(total.harm()))
          .filter(lineUp -> lineUp.victims().equals(total.victims()))
          .findFirst()
          .ifPresent(lineUp -> counted.put(part, lineUp));
    }
    List<Range<Long>> ranges = new ArrayList<>();
    counted.values().forEach(lineUp -> ranges.add(lineUp.envelope().orElseThrow()));
    Bounds sum = Bounds.sum(ranges);
    Bounds reported = Bounds.of(total.envelope().orElseThrow());
    if (counted.isEmpty()) {
      return;
    }
    if (reported.isBelow(sum)) {
      draft(total, counted, sum, dossier, findings).report();
    } else if (sum.isBelow(reported) && counted.size() == parts.size() && parts.size() > 1) {
      draft(total, counted, sum, dossier, findings)
          .nature(Nature.GAP)
          .severity(Severity.INFO)
          .report();
    }
  }

  private static Draft draft(
      LineUp total,
      Map<Event, LineUp> counted,
      Bounds sum,
      DossierView dossier,
      Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    List<Figure> figures = new ArrayList<>(total.asserted());
    Draft draft =
        FiguresApart.at(figures, findings)
            .message(
                "The total for "
                    + words.subject(total)
                    + " is "
                    + words.figures(figures)
                    + ", while the figures for "
                    + counted.size()
                    + (counted.size() == 1 ? " event" : " events")
                    + " of it on record come to "
                    + sum
                    + ".")
            .detail("sum", sum)
            .detail("harm", total.harm().orElseThrow());
    counted
        .values()
        .forEach(
            lineUp ->
                lineUp
                    .asserted()
                    .forEach(figure -> draft.evidence(figure.claim(), figure.pointer())));
    return draft;
  }
}
