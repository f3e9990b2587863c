package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Channel;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.Role;
import org.onrecord.time.Form;
import org.onrecord.time.When;

/**
 * That whoever has part in an event in a certain way is in a certain country on certain days. A
 * post, a call or a speech that is broadcast puts nobody anywhere, and neither does having ordered
 * something. An event that is told of two countries is a journey and tells of no order.
 *
 * @param event the event
 * @param country the country
 * @param first the first day, whatever qualifiers it bears
 * @param last the last day
 */
record Presence(Event event, Countries.Country country, LocalDate first, LocalDate last) {
  /** Who is somewhere longer is posted there, and goes on journeys from there. */
  private static final int LONGEST_STAY = 31;

  private static final Set<Role> IN_PERSON =
      Set.of(Role.ATTENDEE, Role.VISITOR, Role.GUEST, Role.HOST, Role.MEDIATOR);

  /** A day of a stay; on the first and the last of several one may have come or gone. */
  record Day(Presence presence, LocalDate day, boolean whole) {
    boolean leavesNoTimeFor(Day other) {
      return (presence.isOneDay() && other.presence.isOneDay()) || whole || other.whole;
    }
  }

  static Optional<Presence> of(Event event, Countries countries) {
    Optional<When> when = Tellings.when(event).filter(Presence::isToTheDay);
    if (!Tellings.isSaidToBeSo(event)
        || event.type().equals(EventType.DEPARTURE)
        || when.isEmpty()) {
      return Optional.empty();
    }
    Set<Countries.Country> all =
        event.where().stream()
            .filter(place -> place.role() != PlaceRole.TARGET)
            .map(EventPlace::location)
            .flatMap(place -> countries.of(place).stream())
            .collect(Collectors.toSet());
    return all.size() != 1
        ? Optional.empty()
        : Optional.of(
                new Presence(
                    event,
                    all.iterator().next(),
                    when.get().earliest().orElseThrow(),
                    when.get().latest().orElseThrow()))
            .filter(stay -> stay.length() <= LONGEST_STAY);
  }

  private static boolean isToTheDay(When when) {
    boolean isWholeStay =
        when.form() == Form.INTERVAL
            && !when.isReversed()
            && Days.start(when).flatMap(Days::single).isPresent()
            && Days.end(when).flatMap(Days::single).isPresent();
    return isWholeStay || Days.single(when).isPresent();
  }

  /** Whether a participant was there in person. */
  boolean isInPerson(Participant participant) {
    boolean speaksThere =
        participant.role().equals(Role.SPEAKER)
            && event.channel().filter(Channel.PRESS_CONFERENCE::equals).isPresent();
    return speaksThere || IN_PERSON.contains(participant.role());
  }

  List<Day> days() {
    List<Day> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(new Day(this, day, day.isAfter(first) && day.isBefore(last)));
    }
    return days;
  }

  private boolean isOneDay() {
    return first.equals(last);
  }

  private long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
