package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Role;

/** What recurs from record to record is made once, in a corpus and in a dossier. */
class SharingTest {
  private static final Dossier DOSSIER =
      Dossier.builder("d", "t").event(raid("a"), raid("b"), raid("c")).build();

  private static Event.Builder raid(String id) {
    return Event.of(id, EventType.RAID)
        .when("2031-04-12")
        .at("port")
        .participant(Role.INITIATOR, "dockers");
  }

  private static void assertShared(List<Event> events) {
    assertThat(events).hasSize(3).isEqualTo(DOSSIER.events());
    Event first = events.get(0);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.when().orElseThrow()).isSameAs(first.when().orElseThrow());
              assertThat(event.where().get(0)).isSameAs(first.where().get(0));
              assertThat(event.participants().get(0)).isSameAs(first.participants().get(0));
            });
  }

  @Test
  void in_a_corpus() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    OnRecordJson.recordWriter(DOSSIER, lines).close();
    String text = lines.toString(UTF_8);
    try (RecordReader corpus = OnRecordJson.records(text + "\n".repeat(300), problem -> {})) {
      assertShared(corpus.stream().map(Event.class::cast).toList());
    }
  }

  @Test
  void in_a_dossier() {
    assertShared(OnRecordJson.read(OnRecordJson.write(DOSSIER)).events());
  }

  @Test
  void but_not_if_fields_of_ones_own_stand_in_another_order() {
    String place = "{\"location\": \"port\", \"x_a\": 1, \"x_b\": 2}";
    String other = "{\"location\": \"port\", \"x_b\": 2, \"x_a\": 1}";
    Dossier dossier =
        OnRecordJson.read(
            "{\"schema\": \"onrecord/dossier\", \"schemaVersion\": \"1.0\", \"id\": \"d\","
                + " \"title\": \"t\", \"events\": [{\"id\": \"a\", \"type\": \"raid\", \"where\": ["
                + place
                + ", "
                + other
                + "]}]}");

    assertThat(dossier.events().get(0).where())
        .extracting(where -> List.copyOf(where.extensions().keySet()))
        .containsExactly(List.of("x_a", "x_b"), List.of("x_b", "x_a"));
  }
}
