package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.LocationId;
import org.onrecord.model.SourceId;

class MentionTest {
  @Test
  void a_record_is_mentioned_by_every_record_that_refers_to_it_each_once() {
    DossierIndex index = Harbour.index();

    assertThat(ids(index.mentions(Harbour.UNION))).containsExactly("strike", "fire", "c2", "c3");
    assertThat(ids(index.mentions(Harbour.BRIEFING))).containsExactly("c2");
    assertThat(ids(index.mentions(LocationId.of("port"))))
        .containsExactly("pier", "strike", "fire");
    assertThat(ids(index.mentions(SourceId.of("courier")))).containsExactly("c3");
    assertThat(index.mentions(LocationId.of("nowhere"))).isEmpty();
  }

  @Test
  void a_record_does_not_mention_itself_by_its_id_but_may_in_a_field() {
    DossierIndex index =
        DossierIndex.of(
            Dossier.builder("loop", "A loop")
                .event(
                    Event.of("loop", EventType.OTHER).partOf("loop"),
                    Event.of("line", EventType.OTHER))
                .build());

    assertThat(ids(index.mentions(EventId.of("loop")))).containsExactly("loop");
    assertThat(index.mentions(EventId.of("line"))).isEmpty();
  }

  @Test
  void mentions_say_where_they_stand() {
    assertThat(Mention.in(Harbour.dossier().claims().get(2)))
        .containsExactly(
            new Mention(SourceId.of("courier"), "/citations/0/source"),
            new Mention(Harbour.MAYOR, "/voices/0/speakers/0"),
            new Mention(Harbour.UNION, "/voices/1/speakers/0"),
            new Mention(ActorId.of("divers"), "/voices/1/speakers/1"),
            new Mention(Harbour.FIRE, "/says/event"),
            new Mention(Harbour.UNION, "/says/actors/0"));
    assertThat(Mention.in(Harbour.dossier().sources().get(0))).isEmpty();
  }

  @Test
  void what_a_claim_is_about_it_mentions() {
    assertThat(Stream.concat(Harbour.dossier().claims().stream(), Everything.claims()))
        .allSatisfy(
            claim ->
                assertThat(Mention.in(claim))
                    .extracting(Mention::ref)
                    .containsAll(claim.says().about()));
  }

  private static List<String> ids(List<DossierRecord> records) {
    return records.stream().map(record -> record.ref().value()).toList();
  }
}
