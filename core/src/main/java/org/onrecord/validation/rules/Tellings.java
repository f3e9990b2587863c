package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.model.Voice;
import org.onrecord.time.When;
import org.onrecord.validation.Finding;

/** What claims tell of events, and when they tell it. */
final class Tellings {
  private Tellings() {}

  /** Whether it happened, or is said to have. */
  static boolean isSaidToBeSo(Event event) {
    return event.status() == EventStatus.ACTUAL || event.status() == EventStatus.CLAIMED;
  }

  /** What a claim affirms of the course of an event; empty if it denies, or is about another. */
  static Optional<Occurrence> affirmed(Claim claim) {
    return Optional.of(claim)
        .filter(each -> !Chain.isDenied(each))
        .map(Claim::says)
        .filter(Occurrence.class::isInstance)
        .map(Occurrence.class::cast);
  }

  /** Whether it is told as past, and not under a condition. */
  static boolean isPast(Occurrence occurrence) {
    return occurrence.happens() == Happens.DID && occurrence.onlyIf().isEmpty();
  }

  /** Whether it is told as having taken place or as under way. */
  static boolean isPastOrPresent(Occurrence occurrence) {
    return occurrence.happens() == Happens.DID || occurrence.happens() == Happens.IS;
  }

  static Optional<Dating> dating(Occurrence occurrence) {
    return occurrence.details().flatMap(Details::when);
  }

  static Optional<When> when(Event event) {
    return event.when().flatMap(Dating::when);
  }

  /** Claims that affirm something of an event, in details of some sort; as many as are evidence. */
  static List<Claim> of(DossierIndex index, EventId event, Predicate<Details> details) {
    return index.claimsAbout(event).stream()
        .filter(
            claim ->
                affirmed(claim)
                    .filter(occurrence -> occurrence.event().equals(event))
                    .flatMap(Occurrence::details)
                    .filter(details)
                    .isPresent())
        .limit(Finding.MOST_EVIDENCE)
        .toList();
  }

  /** When a claim was made: the date of the innermost utterance that has one, or of its source. */
  static Optional<When> madeAt(DossierIndex index, Claim claim) {
    List<Voice> voices = claim.voices();
    for (int i = voices.size() - 1; i >= 0; i--) {
      Optional<When> uttered = voices.get(i).in().flatMap(index::event).flatMap(Tellings::when);
      if (uttered.isPresent()) {
        return uttered;
      }
    }
    return sources(index, claim.citations())
        .flatMap(source -> published(source).stream())
        .findFirst();
  }

  static Stream<Source> sources(DossierIndex index, List<Citation> citations) {
    return citations.stream()
        .map(Citation::source)
        .distinct()
        .flatMap(source -> index.source(source).stream());
  }

  static Optional<When> published(Source source) {
    return source.published().flatMap(Dating::when);
  }
}
