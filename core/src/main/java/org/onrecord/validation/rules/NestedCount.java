package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.Proposition;

/**
 * A count of people harmed, where it stands in its claim.
 *
 * @param count the count
 * @param pointer where it stands
 * @param around the count that it is a part of, if any
 * @param parts what it is broken down into
 * @param partition how those stand to each other
 */
record NestedCount(
    CasualtyCount count,
    String pointer,
    Optional<NestedCount> around,
    List<CasualtyCount> parts,
    Optional<Partition> partition) {
  /** What makes somebody one of the "casualties", by any definition of the word. */
  private static final Set<Harm> CASUALTIES =
      Set.of(Harm.KILLED, Harm.WOUNDED, Harm.HOSPITALISED, Harm.MISSING);

  /** All counts of a claim, each before its parts. */
  static List<NestedCount> in(Claim claim) {
    if (claim.says().propositionKind() != Proposition.Kind.CASUALTIES) {
      return List.of();
    }
    Casualties casualties = (Casualties) claim.says();
    Optional<NestedCount> total = casualties.total().map(count -> whole(count, casualties));
    if (casualties.parts().isEmpty()) {
      return total.map(List::of).orElse(List.of());
    }
    List<NestedCount> all = new ArrayList<>();
    total.ifPresent(all::add);
    addParts(casualties.parts(), "/says", total, all);
    return all;
  }

  private static NestedCount whole(CasualtyCount total, Casualties casualties) {
    return new NestedCount(
        total, "/says/total", Optional.empty(), casualties.parts(), casualties.partition());
  }

  private static void addParts(
      List<CasualtyCount> parts,
      String pointer,
      Optional<NestedCount> around,
      List<NestedCount> all) {
    for (int i = 0; i < parts.size(); i++) {
      CasualtyCount part = parts.get(i);
      String here = pointer + "/parts/" + i;
      NestedCount nested = new NestedCount(part, here, around, part.parts(), part.partition());
      all.add(nested);
      addParts(part.parts(), here, Optional.of(nested), all);
    }
  }

  /** What time it speaks for, by itself or by the count around it. */
  Optional<Basis> basis() {
    return count.basis().or(() -> around.flatMap(NestedCount::basis));
  }

  Overlap overlap() {
    return partition.map(Partition::overlap).orElse(Overlap.NOT_STATED);
  }

  boolean isExhaustive() {
    return partition.map(Partition::exhaustive).equals(Optional.of(Exhaustive.YES));
  }

  /** Whether those whom a part counts are among those whom this counts. */
  boolean takesIn(CasualtyCount part) {
    return count.quantity().unit().equals(part.quantity().unit())
        && takesIn(count.harm(), part.harm());
  }

  static boolean takesIn(Harm whole, Harm part) {
    return whole.equals(part) || (whole.equals(Harm.CASUALTIES) && CASUALTIES.contains(part));
  }
}
