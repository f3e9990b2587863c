package org.onrecord.validation.rules;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Quantity;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;

/** In what a claim says more than another that it repeats. */
final class Commitments {
  private Commitments() {}

  /** What a later claim leaves out that made the earlier one careful, in words; mostly nothing. */
  static Set<String> dropped(Claim earlier, Claim later) {
    Set<String> dropped = new LinkedHashSet<>();
    if (Chain.isDenied(earlier) == Chain.isDenied(later)) {
      addDropped(earlier, later, dropped);
    }
    return dropped;
  }

  private static void addDropped(Claim earlier, Claim later, Set<String> dropped) {
    if (Chain.ownCertainty(earlier).compareTo(Chain.certainty(later)) > 0) {
      dropped.add("certainty");
    }
    if (earlier.says() instanceof Occurrence before && later.says() instanceof Occurrence after) {
      addDropped(before, after, dropped);
    }
    if (isNarrowed(figure(earlier.says()), figure(later.says()))) {
      dropped.add("quantity");
    }
  }

  private static void addDropped(Occurrence before, Occurrence after, Set<String> dropped) {
    if (!before.event().equals(after.event())) {
      return;
    }
    if (!Happening.isReal(before.happens()) && Happening.isReal(after.happens())) {
      dropped.add("happens");
    }
    if (before.onlyIf().isPresent() && after.onlyIf().isEmpty()) {
      dropped.add("condition");
    }
  }

  private static boolean isNarrowed(Optional<Quantity> before, Optional<Quantity> after) {
    if (before.isEmpty() || after.isEmpty() || !before.get().isReadable()) {
      return false;
    }
    Range<Long> wide = before.get().range().canonical(DiscreteDomain.longs());
    Range<Long> narrow = after.get().range().canonical(DiscreteDomain.longs());
    return before.get().unit().equals(after.get().unit())
        && wide.encloses(narrow)
        && !wide.equals(narrow);
  }

  static Optional<Quantity> figure(Proposition says) {
    if (says instanceof Count count) {
      return Optional.of(count.quantity());
    }
    return says instanceof Casualties casualties
        ? casualties.total().map(CasualtyCount::quantity)
        : Optional.empty();
  }
}
