package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Anchor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds people who are told to be in two countries on one day, where neither the times of day nor
 * the source say where they were first.
 *
 * <p>Unlike most comparisons of dates this one sets qualifiers aside. A day that was worked out
 * from "late on Sunday" is marked as uncertain for good reason, but that is just where a source
 * contradicts itself without saying so; whoever reads the finding decides which date gives way.
 */
final class PersonInTwoPlaces implements DossierRule {
  /** Whoever has part in more than this in a day is no person, and need not be compared. */
  private static final int MOST_IN_A_DAY = 20;

  private static final RuleInfo INFO =
      RuleInfo.disagreement("dates.person-in-two-places", Severity.WARNING)
          .title("One person is in two countries on one day, in no order that is told")
          .rationale(
              "Nobody is in two countries at once. Such a day may be possible, with an early"
                  + " flight, but more often one of the two dates is wrong, and the clash only shows"
                  + " once the weekdays have been resolved.")
          .source(
              "OnRecord: the timeline check of fact-checkers, who lay out a person's day before they"
                  + " believe a date")
          .settledBy("The times of day of both, or other reporting that dates one of them.")
          .cost(
              "Linear in the events that people have part in. Stays of more than 31 days and people"
                  + " with more than 20 events on a day are passed over.")
          .since("0.1.0")
          .build();

  private record Clash(LocalDate day, List<Event> events, Set<ActorId> people) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<ActorId, Map<LocalDate, List<Presence.Day>>> days = days(dossier);
    Map<List<EventId>, Clash> clashes = new LinkedHashMap<>();
    days.forEach(
        (person, byDay) -> byDay.forEach((day, stays) -> compare(person, day, stays, clashes)));
    clashes.values().forEach(clash -> report(dossier.index(), clash, findings));
  }

  /** Where each person is told to be, day by day. */
  private static Map<ActorId, Map<LocalDate, List<Presence.Day>>> days(DossierView dossier) {
    Countries countries = new Countries(dossier.index());
    Map<ActorId, Map<LocalDate, List<Presence.Day>>> days = new LinkedHashMap<>();
    for (Event event : dossier.dossier().events()) {
      Presence.of(event, countries)
          .ifPresent(
              presence ->
                  people(dossier.index(), presence).forEach(person -> add(person, presence, days)));
    }
    return days;
  }

  private static Set<ActorId> people(DossierIndex index, Presence presence) {
    return presence.event().participants().stream()
        .filter(presence::isInPerson)
        .flatMap(participant -> participant.actor().stream())
        .filter(id -> index.actor(id).map(Actor::kind).filter(ActorKind.PERSON::equals).isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void add(
      ActorId person, Presence presence, Map<ActorId, Map<LocalDate, List<Presence.Day>>> days) {
    Map<LocalDate, List<Presence.Day>> byDay =
        days.computeIfAbsent(person, id -> new LinkedHashMap<>());
    for (Presence.Day day : presence.days()) {
      byDay.computeIfAbsent(day.day(), date -> new ArrayList<>()).add(day);
    }
  }

  private static void compare(
      ActorId person, LocalDate day, List<Presence.Day> stays, Map<List<EventId>, Clash> clashes) {
    if (stays.size() > MOST_IN_A_DAY) {
      return;
    }
    List<Event> events =
        stays.stream()
            .filter(stay -> stays.stream().anyMatch(other -> clash(stay, other)))
            .map(stay -> stay.presence().event())
            .toList();
    if (!events.isEmpty()) {
      clashes
          .computeIfAbsent(
              events.stream().map(Event::id).toList(),
              ids -> new Clash(day, events, new LinkedHashSet<>()))
          .people()
          .add(person);
    }
  }

  private static boolean clash(Presence.Day one, Presence.Day other) {
    return one.presence().country().differsFrom(other.presence().country())
        && one.leavesNoTimeFor(other)
        && !TellingOrder.isTold(one.presence().event(), other.presence().event());
  }

  private static void report(DossierIndex index, Clash clash, Findings findings) {
    Wording wording = new Wording(index);
    List<Event> events = clash.events();
    Draft draft =
        findings
            .at(events.get(0), "/when")
            .cause(
                events.stream()
                    .skip(1)
                    .map(event -> event.id().value())
                    .collect(Collectors.joining(" ")))
            .message(
                wording.names(List.copyOf(clash.people()))
                    + " had part in "
                    + Wording.list(events.stream().map(Wording::name).toList())
                    + " in different countries on "
                    + clash.day()
                    + ", and nothing says which came first.")
            .detail("date", clash.day());
    for (Event event : events) {
      draft.evidence(event, "/when").evidence(telling(index, event, clash.people()));
      anchor(event).ifPresent(other -> draft.evidence(dating(index, other)));
    }
    draft.report();
  }

  /** The event that another was dated by, whose words are then what the date rests on. */
  private static Optional<EventId> anchor(Event event) {
    return event
        .when()
        .flatMap(Dating::anchor)
        .map(Anchor::to)
        .filter(EventId.class::isInstance)
        .map(EventId.class::cast);
  }

  private static List<Claim> dating(DossierIndex index, EventId event) {
    return Tellings.of(index, event, details -> details.when().isPresent());
  }

  /** The claims that give the date of an event, its place, or one of these people. */
  private static List<Claim> telling(DossierIndex index, Event event, Set<ActorId> people) {
    return Tellings.of(
        index,
        event.id(),
        details ->
            details.when().isPresent()
                || !details.where().isEmpty()
                || details.participants().stream()
                    .flatMap(participant -> participant.actor().stream())
                    .anyMatch(people::contains));
  }
}
