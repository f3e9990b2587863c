package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Participant;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/** What one speaker wants or threatens: where, when, by what means and by whom. */
final class Wish {
  private final SetMultimap<String, Object> given = LinkedHashMultimap.create();

  void add(Details details) {
    details.when().flatMap(Dating::when).ifPresent(when -> given.put("when", when));
    for (EventPlace place : details.where()) {
      given.put("where: " + Saying.word(place.role()), place.location());
    }
    for (Participant participant : details.participants()) {
      given.put(
          "participants: " + participant.role().code(),
          participant.actor().<Object>map(actor -> actor).orElse(participant.described()));
    }
    details.weapons().forEach(weapon -> given.put("weapons", weapon));
    details.lasted().ifPresent(lasted -> given.put("lasted", lasted.notation()));
  }

  /** The fields in which this and another surely differ; a field that one leaves open is none. */
  Set<String> differences(Wish other, DossierIndex index) {
    Set<String> fields = new LinkedHashSet<>();
    for (String field : given.keySet()) {
      Set<Object> these = given.get(field);
      Set<Object> those = other.given.get(field);
      if (!those.isEmpty()
          && Collections.disjoint(these, those)
          && these.stream()
              .noneMatch(one -> those.stream().anyMatch(two -> fit(one, two, index)))) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Whether two values that are not equal may yet mean the same. */
  private static boolean fit(Object one, Object two, DossierIndex index) {
    if (one instanceof When first && two instanceof When second) {
      return first.overlaps(second) != Truth.NO;
    } else if (one instanceof LocationId first && two instanceof LocationId second) {
      return isWithin(first, second, index) || isWithin(second, first, index);
    }
    return false;
  }

  private static boolean isWithin(LocationId inner, LocationId outer, DossierIndex index) {
    return index.locationTree().ancestors(inner).stream().map(Location::id).anyMatch(outer::equals);
  }
}
