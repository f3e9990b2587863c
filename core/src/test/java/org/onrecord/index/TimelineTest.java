package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;

class TimelineTest {
  @Test
  void events_go_by_their_earliest_day_then_by_their_latest() {
    assertThat(
            timeline(
                dated("since-may", "2031-05/.."),
                dated("may", "2031-05"),
                dated("third", "2031-05-03"),
                dated("first", "2031-05-01"),
                dated("until-may", "../2031-05")))
        .containsExactly("until-may", "first", "may", "since-may", "third");
  }

  @Test
  void ties_are_in_the_order_of_the_dossier() {
    assertThat(timeline(dated("z", "2031-05-01"), dated("a", "2031-05-01"), event("y"), event("b")))
        .containsExactly("z", "a", "y", "b");
  }

  @Test
  void events_without_a_date_come_after_all_others_even_unreadable_ones() {
    assertThat(
            timeline(
                event("undated"),
                event("unreadable").when(Dating.of(When.read("the other day"))),
                dated("dated", "2031")))
        .containsExactly("dated", "unreadable", "undated");
  }

  @Test
  void an_event_told_relative_to_another_stands_beside_it() {
    assertThat(
            timeline(
                anchored("two-after", AnchorRelation.AFTER, EventId.of("after")),
                anchored("after", AnchorRelation.AFTER, EventId.of("feast")),
                anchored("same", AnchorRelation.SAME_DAY, EventId.of("feast")),
                anchored("before", AnchorRelation.BEFORE, EventId.of("feast")),
                dated("feast", "2031-05-01"),
                dated("fair", "2031-05-01"),
                dated("eve", "2031-04-30"),
                dated("morrow", "2031-05-02")))
        .containsExactly("eve", "before", "same", "feast", "fair", "after", "two-after", "morrow");
  }

  @Test
  void an_event_told_relative_to_a_source_stands_beside_its_publication() {
    assertThat(
            timeline(
                dated("later", "2031-05-03"),
                anchored("day-before", AnchorRelation.BEFORE, SourceId.of("gazette")),
                dated("earlier", "2031-05-01")))
        .containsExactly("earlier", "day-before", "later");
  }

  @Test
  void a_date_of_its_own_counts_for_more_than_an_anchor() {
    Anchor afterFeast = Anchor.of(AnchorRelation.AFTER, EventId.of("feast"));

    assertThat(
            timeline(
                dated("feast", "2031-05-01"),
                event("ball")
                    .when(
                        Dating.builder()
                            .when(When.parse("2031-04-29"))
                            .anchor(afterFeast)
                            .build())))
        .containsExactly("ball", "feast");
  }

  @Test
  void anchors_that_lead_nowhere_leave_an_event_undated() {
    assertThat(
            timeline(
                anchored("hen", AnchorRelation.AFTER, EventId.of("egg")),
                anchored("egg", AnchorRelation.AFTER, EventId.of("hen")),
                anchored("farmer", AnchorRelation.AFTER, EventId.of("hen")),
                anchored("self", AnchorRelation.SAME_DAY, EventId.of("self")),
                anchored("lost", AnchorRelation.BEFORE, EventId.of("nothing")),
                anchored("unsourced", AnchorRelation.BEFORE, SourceId.of("nothing")),
                anchored("claimed", AnchorRelation.BEFORE, ClaimId.of("c1")),
                dated("dated", "2031")))
        .containsExactly("dated", "hen", "egg", "farmer", "self", "lost", "unsourced", "claimed");
  }

  private static Event.Builder event(String id) {
    return Event.of(id, EventType.OTHER);
  }

  private static Event.Builder dated(String id, String edtf) {
    return event(id).when(edtf);
  }

  private static Event.Builder anchored(String id, AnchorRelation relation, Ref ref) {
    return event(id).when(Dating.builder().anchor(Anchor.of(relation, ref)).build());
  }

  private static List<String> timeline(Event.Builder... events) {
    Dossier dossier =
        Dossier.builder("calendar", "A calendar")
            .source(Source.newsArticle("gazette", "Gazette").published("2031-05-02"))
            .event(events)
            .build();
    return DossierIndex.of(dossier).timeline().stream().map(event -> event.id().value()).toList();
  }
}
