package org.onrecord.validation.rules;

import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.LinkBy;
import org.onrecord.time.Truth;

/** Whether the source says which of two events of one day came first. */
final class TellingOrder {
  private TellingOrder() {}

  static boolean isTold(Event one, Event other) {
    return isBefore(one, other)
        || isBefore(other, one)
        || pointsAt(one, other)
        || pointsAt(other, one);
  }

  private static boolean isBefore(Event one, Event other) {
    Dating dating = one.when().orElseThrow();
    Dating later = other.when().orElseThrow();
    return HoursOfDay.inOrder(dating, later)
        || dating.when().orElseThrow().before(later.when().orElseThrow()) == Truth.YES;
  }

  /** By an anchor, or by a link that somebody in the source draws. */
  private static boolean pointsAt(Event one, Event other) {
    return one.when()
            .flatMap(Dating::anchor)
            .filter(anchor -> anchor.relation() != AnchorRelation.SAME_DAY)
            .filter(anchor -> anchor.to().equals(other.id()))
            .isPresent()
        || one.links().stream().anyMatch(link -> orders(link) && link.event().equals(other.id()));
  }

  private static boolean orders(EventLink link) {
    return link.by() != LinkBy.EDITOR
        && (link.type() == EventLinkType.PRECEDES || link.type() == EventLinkType.RESPONDS_TO);
  }
}
