package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventType;
import org.onrecord.model.LinkBy;

class TellingOrderTest {
  private static Event.Builder event(String id) {
    return Event.of(id, EventType.RAID).when("2031-04-11");
  }

  private static boolean isTold(Event.Builder event) {
    Event one = event.build();
    Event other = event("other").build();
    boolean told = TellingOrder.isTold(one, other);
    assertThat(TellingOrder.isTold(other, one)).isEqualTo(told);
    return told;
  }

  private static Event.Builder anchored(AnchorRelation relation, String to) {
    return event("one")
        .when(
            Dating.builder()
                .from(Dating.of("2031-04-11"))
                .anchor(Anchor.of(relation, EventId.of(to)))
                .build());
  }

  private static Event.Builder linked(EventLinkType type, String to, LinkBy by) {
    return event("one").link(EventLink.builder().from(EventLink.of(type, to)).by(by).build());
  }

  @Test
  void an_anchor_tells_unless_it_only_gives_the_day() {
    assertThat(isTold(event("one"))).isFalse();
    assertThat(isTold(anchored(AnchorRelation.BEFORE, "other"))).isTrue();
    assertThat(isTold(anchored(AnchorRelation.AFTER, "other"))).isTrue();
    assertThat(isTold(anchored(AnchorRelation.SAME_DAY, "other"))).isFalse();
    assertThat(isTold(anchored(AnchorRelation.BEFORE, "third"))).isFalse();
  }

  @Test
  void a_link_tells_if_somebody_in_the_source_draws_it() {
    assertThat(isTold(linked(EventLinkType.PRECEDES, "other", LinkBy.PUBLISHER))).isTrue();
    assertThat(isTold(linked(EventLinkType.RESPONDS_TO, "other", LinkBy.SPEAKER))).isTrue();
    assertThat(isTold(linked(EventLinkType.PRECEDES, "other", LinkBy.EDITOR))).isFalse();
    assertThat(isTold(linked(EventLinkType.DISTINCT_FROM, "other", LinkBy.PUBLISHER))).isFalse();
    assertThat(isTold(linked(EventLinkType.PRECEDES, "third", LinkBy.PUBLISHER))).isFalse();
  }
}
