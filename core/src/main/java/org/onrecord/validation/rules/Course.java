package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.time.Form;
import org.onrecord.time.When;

/**
 * When something that lasted began, and when it ended or was still going on, as far as dates say.
 *
 * @param start when it began
 * @param end when it ended, or the last time that it is known to have gone on
 */
record Course(Optional<Mark> start, Optional<Mark> end) {
  /** A date, and the record that gives it. */
  record Mark(When when, DossierRecord record) {}

  private record Told(When when, Optional<Phase> phase, DossierRecord record) {}

  /** What the dates of an event say of the course that a claim gives a length of. */
  static Course of(DossierIndex index, Claim claim, Occurrence occurrence) {
    List<Told> told = new ArrayList<>();
    tell(claim, told);
    index
        .event(occurrence.event())
        .ifPresent(
            event ->
                Tellings.when(event)
                    .ifPresent(when -> told.add(new Told(when, Optional.empty(), event))));
    Tellings.of(index, occurrence.event(), details -> details.when().isPresent())
        .forEach(other -> tell(other, told));
    Optional<Mark> end = first(told, Course::end);
    return new Course(
        first(told, Course::start),
        end.isPresent() || !goesOn(occurrence)
            ? end
            : Tellings.madeAt(index, claim).map(when -> new Mark(when, claim)));
  }

  private static void tell(Claim claim, List<Told> told) {
    Optional<Details> details = Tellings.affirmed(claim).flatMap(Occurrence::details);
    details
        .flatMap(Details::when)
        .flatMap(Dating::when)
        .ifPresent(when -> told.add(new Told(when, details.get().phase(), claim)));
  }

  private interface Reading {
    Optional<When> of(Told told);
  }

  private static Optional<Mark> first(List<Told> told, Reading reading) {
    return told.stream()
        .flatMap(each -> reading.of(each).map(when -> new Mark(when, each.record())).stream())
        .findFirst();
  }

  /** A date that is no interval is that of the start, unless the claim is of a later phase. */
  private static Optional<When> start(Told told) {
    boolean ofTheStart =
        told.when().form() == Form.INTERVAL
            || told.phase().filter(phase -> phase != Phase.BEGAN).isEmpty();
    return ofTheStart ? Days.start(told.when()) : Optional.empty();
  }

  private static Optional<When> end(Told told) {
    return told.when().form() != Form.INTERVAL && told.phase().equals(Optional.of(Phase.ENDED))
        ? Optional.of(told.when())
        : Days.end(told.when());
  }

  private static boolean goesOn(Occurrence occurrence) {
    return occurrence.happens() == Happens.IS
        || occurrence.details().flatMap(Details::phase).equals(Optional.of(Phase.STILL));
  }

  /** The fewest days that it can have lasted; empty if a date is open or marked as uncertain. */
  Optional<Long> fewestDays() {
    return days(start.flatMap(Course::surely).flatMap(When::latest), end, When::earliest);
  }

  /** The most days that it can have lasted, the first and the last included. */
  Optional<Long> mostDays() {
    return days(start.flatMap(Course::surely).flatMap(When::earliest), end, When::latest)
        .map(days -> days + 1);
  }

  private interface Bound {
    Optional<LocalDate> of(When when);
  }

  private static Optional<Long> days(Optional<LocalDate> from, Optional<Mark> to, Bound bound) {
    Optional<LocalDate> last = to.flatMap(Course::surely).flatMap(bound::of);
    return from.isPresent() && last.isPresent()
        ? Optional.of(ChronoUnit.DAYS.between(from.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<When> surely(Mark mark) {
    return Optional.of(mark.when()).filter(when -> !when.isUncertain() && !when.isApproximate());
  }
}
