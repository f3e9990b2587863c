package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.TimeOfDay;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;

/** Finds events that agree in all that tells events apart. */
final class ToldTwice implements SiftedRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("events.told-twice", Severity.WARNING)
          .title("Two records agree on type, date, place and actors")
          .rationale(
              "If they are one event, it is counted twice, and so are its dead; if they are two,"
                  + " somebody has to say what tells them apart.")
          .source("ACLED codebook: one event is one type, one day, one place and the same actors")
          .settledBy("Link the two events as one and the same, or as distinct.")
          .cost("Of a corpus it keeps compact keys of events.")
          .since("0.1.0")
          .build();

  private static final Set<EventStatus> DONE = EnumSet.of(EventStatus.ACTUAL, EventStatus.CLAIMED);
  private static final int MOST_CLAIMS = 3;

  /** What two records must share to be taken for one event. */
  record Likeness(
      EventType type,
      LocalDate day,
      Optional<TimeOfDay> time,
      Set<EventPlace> places,
      Set<Participant> actors) {
    static Optional<Likeness> of(Event event) {
      return day(event)
          .map(
              day ->
                  new Likeness(
                      event.type(),
                      day,
                      event.when().flatMap(Dating::timeOfDay),
                      ImmutableSet.copyOf(event.where()),
                      ImmutableSet.copyOf(event.participants())));
    }

    /** Returns the day of an event that another can be like; empty if none can. */
    static Optional<LocalDate> day(Event event) {
      boolean told =
          DONE.contains(event.status())
              && !event.where().isEmpty()
              && !event.participants().isEmpty();
      Optional<When> when =
          told && event.when().isPresent() ? event.when().get().when() : Optional.empty();
      return when.isPresent() && when.get().sameDay(when.get()) == Truth.YES
          ? when.get().earliest()
          : Optional.empty();
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new ToldTwiceSieve(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    SetMultimap<Likeness, Event> alike = LinkedHashMultimap.create();
    for (Event event : dossier.dossier().events()) {
      Likeness.of(event)
          .filter(likeness -> suspects.test(event))
          .ifPresent(likeness -> alike.put(likeness, event));
    }
    Ties ties = Ties.ofAnyKind(dossier);
    alike.asMap().forEach((likeness, events) -> check(events, ties, dossier.index(), findings));
  }

  private static void check(
      Collection<Event> events, Ties ties, DossierIndex index, Findings findings) {
    Event first = events.iterator().next();
    List<Event> others =
        events.stream()
            .skip(1)
            .filter(event -> !event.id().equals(first.id()))
            .filter(event -> !ties.between(event.id(), first.id()))
            .filter(event -> !isLinked(event, first) && !isLinked(first, event))
            .filter(event -> !isToldApartOutside(event, first))
            .toList();
    if (!others.isEmpty()) {
      report(first, others, index, findings);
    }
  }

  private static boolean isLinked(Event from, Event to) {
    EventId target = to.id();
    return from.partOf().filter(target::equals).isPresent()
        || from.links().stream().anyMatch(link -> link.event().equals(target));
  }

  /** Whether a system outside has them as two: it knows both, by ids that differ. */
  private static boolean isToldApartOutside(Event one, Event other) {
    return one.externalIds().entrySet().stream()
        .anyMatch(
            entry -> {
              String theirs = other.externalIds().get(entry.getKey());
              return theirs != null && !Objects.equals(theirs, entry.getValue());
            });
  }

  private static void report(
      Event first, List<Event> others, DossierIndex index, Findings findings) {
    Draft finding =
        findings
            .at(first, "")
            .against(others.get(0).id())
            .message(
                Wording.sentence(Wording.name(first))
                    + " and "
                    + Wording.list(
                        others.stream().limit(Finding.MOST_EVIDENCE).map(Wording::name).toList())
                    + " agree on type, date, place and actors, and nothing says whether they are"
                    + " one event.")
            .detail("event", first.id().value())
            .detail(
                "event",
                others.stream()
                    .limit(Finding.MOST_EVIDENCE)
                    .map(event -> event.id().value())
                    .toList());
    addClaims(first, index, finding);
    others.stream()
        .limit(Finding.MOST_EVIDENCE)
        .forEach(event -> addClaims(event, index, finding.evidence(event)));
    finding.report();
  }

  private static void addClaims(Event event, DossierIndex index, Draft finding) {
    index.claimsAbout(event.id()).stream().limit(MOST_CLAIMS).forEach(finding::evidence);
  }
}
