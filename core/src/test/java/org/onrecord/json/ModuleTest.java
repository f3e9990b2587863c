package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Name;
import org.onrecord.model.Proposition;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.time.When;

/** Somebody's own mapper, with the module. */
class ModuleTest {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new OnRecordModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /** Somebody's own type. */
  record Note(ActorId by, Ref about, List<Ref> also, Quantity howMany, Dating dated, When day) {}

  private static final Note NOTE =
      new Note(
          ActorId.of("ada"),
          EventId.of("fire"),
          List.of(ActorId.of("bo"), ClaimId.of("c1")),
          Quantity.parse(">=3"),
          Dating.of("2031-04"),
          When.read("someday"));

  private static final String JSON =
      "{\"by\":\"ada\",\"about\":{\"event\":\"fire\"},"
          + "\"also\":[{\"actor\":\"bo\"},{\"claim\":\"c1\"}],"
          + "\"how_many\":\">=3\",\"dated\":\"2031-04\",\"day\":\"someday\"}";

  @Test
  void values_of_the_model_stand_in_types_of_ones_own() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(NOTE)).isEqualTo(JSON);
    assertThat(mapper.readValue(JSON, Note.class)).isEqualTo(NOTE);
  }

  @Test
  void settings_of_the_mapper_do_not_change_the_format() throws JsonProcessingException {
    Dossier dossier = Goldens.smallest();

    assertThat(mapper.writeValueAsString(dossier))
        .isEqualTo(
            "{\"schema\":\"onrecord/dossier\",\"schemaVersion\":\"1.0\","
                + "\"id\":\"empty-quay\",\"title\":\"Nothing on the quay\"}");
  }

  @Test
  void a_reference_written_as_such_names_its_kind() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(ActorId.of("ada"))).isEqualTo("\"ada\"");
    assertThat(mapper.writerFor(Ref.class).writeValueAsString(ActorId.of("ada")))
        .isEqualTo("{\"actor\":\"ada\"}");
    assertThat(mapper.readValue("{\"actor\":\"ada\"}", Ref.class)).isEqualTo(ActorId.of("ada"));
  }

  @Test
  void a_proposition_is_written_by_its_own_type_and_read_by_its_tag() throws Exception {
    Casualties killed = Casualties.killed("24").build();
    String json = "{\"type\":\"casualties\",\"total\":{\"harm\":\"killed\",\"quantity\":\"24\"}}";

    assertThat(mapper.writeValueAsString(killed)).isEqualTo(json);
    assertThat(mapper.readValue(json, Proposition.class)).isEqualTo(killed);
  }

  /** Another type of somebody's own. */
  record Tally(Map<ActorId, CasualtyCount> byActor, Name name, Coordinates at, Provenance from) {}

  @Test
  void ids_are_keys_and_values_of_records_stand_alone() throws JsonProcessingException {
    String json =
        "{\"by_actor\":{\"ada\":{\"harm\":\"killed\",\"quantity\":\"24\"}},"
            + "\"name\":{\"text\":\"Ada\"},\"at\":{\"latitude\":1.5,\"longitude\":4239.0},"
            + "\"from\":{\"dataset\":\"Ledger\"}}";
    Tally tally =
        new Tally(
            Map.of(ActorId.of("ada"), CasualtyCount.of(Harm.KILLED, "24").build()),
            Name.builder().text("Ada").build(),
            Coordinates.of(1.5, 4239),
            Provenance.builder().dataset("Ledger").build());

    assertThat(mapper.writeValueAsString(tally)).isEqualTo(json);
    assertThat(mapper.readValue(json, Tally.class)).isEqualTo(tally);
  }

  @Test
  void null_is_null() throws JsonProcessingException {
    assertThat(mapper.readValue("null", Dossier.class)).isNull();
    assertThat(mapper.readValue("{\"by\":null}", Note.class).by()).isNull();
  }

  @Test
  void a_fault_names_the_pointer_in_the_whole_and_what_was_expected() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"by\":\"ada\",\"about\":{\"event\":5}}", Note.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("expected an event id in quotes, but found 5 (at /about/event)");
  }

  @Test
  void one_bad_record_fails_the_whole() {
    String json =
        OnRecordJson.write(Goldens.fullest())
            .replace("\"happens\": \"would\"", "\"happens\": \"maybe\"");

    assertThatThrownBy(() -> mapper.readValue(json, Dossier.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith(
            "expected one of did, is, will, would, should, but found \"maybe\""
                + " (at /claims/0/says/happens)");
  }

  @Test
  void unknown_fields_are_kept_as_they_are_written_but_for_blanks() throws Exception {
    String json =
        "{\"schema\":\"onrecord/dossier\",\"schemaVersion\":\"1.0\",\"id\":\"d\",\"title\":\"t\","
            + "\"x_a\": {\"n\": [1.50, 1e5, -0, 1E400], \"s\": \"\\u00e9\"}, \"odd\": [ ]}";

    assertThat(mapper.readValue(json, Dossier.class).extensions())
        .containsExactly(
            Map.entry("x_a", "{\"n\":[1.50,1e5,-0,1E400],\"s\":\"é\"}"), Map.entry("odd", "[]"));
  }

  @Test
  void what_is_too_deep_or_too_long_is_refused() {
    String deep = "[".repeat(200) + "]".repeat(200);

    assertThatThrownBy(() -> mapper.readValue("{\"x_a\":" + deep + "}", Dossier.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void what_cannot_be_read_again_is_not_written() {
    Dossier dossier = Dossier.builder("d", "t").extension("x_a", "{").build();

    assertThatThrownBy(() -> mapper.writeValueAsString(dossier))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith("an extension must be JSON: {");
  }
}
