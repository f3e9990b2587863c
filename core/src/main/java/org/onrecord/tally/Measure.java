package org.onrecord.tally;

import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.time.When;

/**
 * One number that a claim gives, before anything is asked about who gives it.
 *
 * @param pointer where it stands in the claim
 * @param quantity how many
 * @param casualties the count, completed by those around it, if it is one of people harmed
 * @param count the count, if it is one of anything else
 * @param subject what it is about
 * @param reckoning how it says that it reckons with time
 * @param asOf the date it speaks for
 */
record Measure(
    String pointer,
    Quantity quantity,
    Optional<CasualtyCount> casualties,
    Optional<Count> count,
    Subject subject,
    Optional<Reckoning> reckoning,
    Optional<When> asOf) {

  static Measure of(CasualtyCount count, String pointer) {
    return new Measure(
        pointer,
        count.quantity(),
        Optional.of(count),
        Optional.empty(),
        Subject.of(count),
        Reckoning.stated(count),
        AsOf.of(count));
  }

  static Measure of(Count count, String pointer) {
    return new Measure(
        pointer,
        count.quantity(),
        Optional.empty(),
        Optional.of(count),
        Subject.of(count),
        Optional.of(Reckoning.of(count)),
        AsOf.of(count));
  }

  Measure with(Subject other) {
    return new Measure(pointer, quantity, casualties, count, other, reckoning, asOf);
  }

  Optional<Basis> basis() {
    return casualties.flatMap(CasualtyCount::basis);
  }

  Optional<String> noun() {
    return casualties.flatMap(CasualtyCount::noun).or(() -> count.flatMap(Count::noun));
  }
}
