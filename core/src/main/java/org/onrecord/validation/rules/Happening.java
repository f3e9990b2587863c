package org.onrecord.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Responsibility;

/** Which claims say that an event took place or is under way. */
final class Happening {
  private Happening() {}

  /** The claims about an event that say so, and that nothing in the reporting takes back. */
  static List<Claim> asserting(EventId event, DossierIndex index, Withdrawals withdrawn) {
    return index.claimsAbout(event).stream()
        .filter(claim -> asserts(claim, event) && !withdrawn.has(claim))
        .toList();
  }

  /** The same for an event and what it is directly made of, as a whole happens in its parts. */
  static List<Claim> assertingAnyPart(EventId event, DossierIndex index, Withdrawals withdrawn) {
    return Stream.concat(Stream.of(event), index.children(event).stream().map(Event::id))
        .flatMap(each -> asserting(each, index, withdrawn).stream())
        .distinct()
        .toList();
  }

  /** Whether it commits its speaker to that. Harm done, deeds done and attacks counted do too. */
  static boolean asserts(Claim claim, EventId event) {
    if (Chain.isDenied(claim) || Chain.ownCertainty(claim) == Certainty.UNCOMMITTED) {
      return false;
    }
    Proposition says = claim.says();
    if (says instanceof Occurrence occurrence) {
      return occurrence.event().equals(event) && isReal(occurrence);
    } else if (says instanceof Count count) {
      return count.of().filter(event::equals).isPresent();
    }
    boolean presumes = says instanceof Responsibility || says instanceof Casualties;
    return presumes && says.about().contains(event);
  }

  /** Whether it tells of what was or is, under no condition. */
  static boolean isReal(Occurrence occurrence) {
    return isReal(occurrence.happens()) && occurrence.onlyIf().isEmpty();
  }

  static boolean isReal(Happens happens) {
    return happens == Happens.DID || happens == Happens.IS;
  }
}
