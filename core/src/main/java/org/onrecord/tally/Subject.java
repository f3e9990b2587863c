package org.onrecord.tally;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dating;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.HarmSeverity;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;
import org.onrecord.time.When;

/**
 * What a figure is about: the key by which figures line up.
 *
 * @param harm what happened to the victims, of a casualty count
 * @param severity how badly
 * @param counted what kind of thing is counted, of any other count
 * @param of the record whose forces, places or instances are counted
 * @param victims the victims, as far as anything is said of them
 * @param events the events covered
 * @param place the place covered
 * @param period the period covered, in words or as a date; blank if none
 * @param unit the unit; blank where it does not matter
 * @param apart what else sets the figure apart; blank if nothing does
 */
record Subject(
    Optional<Harm> harm,
    Optional<HarmSeverity> severity,
    Optional<Counted> counted,
    Optional<Ref> of,
    Optional<Victims> victims,
    Set<EventId> events,
    Optional<LocationId> place,
    String period,
    String unit,
    String apart) {

  static Subject of(CasualtyCount count) {
    return new Subject(
        Optional.of(count.harm()),
        count.severity(),
        Optional.empty(),
        Optional.empty(),
        count.victims().flatMap(Subject::told),
        ImmutableSet.copyOf(count.events()),
        count.place(),
        AsOf.periodCovered(count),
        plain(count.quantity().unit()),
        "");
  }

  static Subject of(Count count) {
    return new Subject(
        Optional.empty(),
        Optional.empty(),
        Optional.of(count.counted()),
        count.of(),
        Optional.empty(),
        ImmutableSet.of(),
        count.at(),
        count.counted() == Counted.OCCURRENCES ? text(count.period()) : "",
        isShare(count) ? "%" : "",
        nounMatters(count) ? plain(count.noun()) : "");
  }

  /** Troops or personnel of a force are one thing; things of an actor may be rockets or drones. */
  private static boolean nounMatters(Count count) {
    return count.of().isEmpty() || count.counted() == Counted.OBJECTS;
  }

  private static boolean isShare(Count count) {
    String unit = plain(count.quantity().unit());
    return unit.equals("%") || unit.equals("percent") || unit.equals("per cent");
  }

  private static Optional<Victims> told(Victims victims) {
    Victims told =
        Victims.builder()
            .actor(victims.actor())
            .described(victims.described().map(Subject::plain))
            .status(victims.status())
            .sex(victims.sex())
            .age(victims.age())
            .build();
    return Optional.of(told).filter(some -> !some.equals(NOTHING_TOLD));
  }

  private static final Victims NOTHING_TOLD =
      Victims.builder().status(VictimStatus.NOT_STATED).build();

  static String plain(Optional<String> words) {
    return words.map(Subject::plain).orElse("");
  }

  static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static String text(Optional<Dating> dating) {
    return dating
        .map(told -> told.when().map(When::toString).orElseGet(() -> plain(told.reported())))
        .orElse("");
  }

  /** Returns the same, told apart from what is otherwise alike. */
  Subject apart(String by) {
    return new Subject(
        harm, severity, counted, of, victims, events, place, period, unit, apart + "\n" + by);
  }

  /** Returns the coverage alone, whatever happened to those covered. */
  Subject coverage() {
    return new Subject(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        of,
        victims,
        events,
        place,
        period,
        unit,
        "");
  }

  /** Returns whether it says enough for two figures about it to be about one and the same. */
  boolean isPinnedDown() {
    return of.isPresent() || place.isPresent() || !events.isEmpty() || !period.isEmpty();
  }
}
