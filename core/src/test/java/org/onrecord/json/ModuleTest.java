package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Certainty;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Name;
import org.onrecord.model.Phase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Proposition;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Reliability;
import org.onrecord.model.Role;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;
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

  /** A count that somebody writes as the id of an actor. */
  record Converted(@JsonSerialize(converter = AsActor.class) Quantity value) {}

  static final class AsActor extends StdConverter<Quantity, ActorId> {
    @Override
    public ActorId convert(Quantity value) {
      return ActorId.of("a" + value.notation());
    }
  }

  @Test
  void a_value_is_not_written_as_a_declared_type_that_it_is_not_of()
      throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(new Converted(Quantity.parse("3"))))
        .isEqualTo("{\"value\":\"a3\"}");
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

  /** A type of somebody's own with words, closed lists and parts of records. */
  record Story(
      EventType type,
      Certainty sure,
      Credibility grade,
      Reliability source,
      Hedge.Reach reach,
      Casualties toll,
      Voice voice,
      Span span,
      DossierRecord record,
      Map<Role, String> parts,
      EnumMap<Polarity, When> days,
      EnumSet<Phase> phases,
      Map<Credibility, List<Ref>> graded) {}

  @Test
  void words_and_parts_of_records_are_written_as_in_a_dossier() throws Exception {
    Story story =
        new Story(
            EventType.RAID,
            Certainty.PROBABLE,
            Credibility.PROBABLY_TRUE,
            Reliability.B,
            Hedge.Reach.LIST,
            Casualties.killed("24").build(),
            Voice.builder().act(SpeechAct.STATES).speaker(ActorId.of("ada")).build(),
            new Span(3, 9),
            Event.of("fire", EventType.of("egg_throwing")).build(),
            Map.of(Role.of("witness of it"), "Bo"),
            new EnumMap<>(Map.of(Polarity.DENIED, When.read("2031"))),
            EnumSet.of(Phase.BEGAN),
            Map.of(Credibility.DOUBTFUL, List.of(EventId.of("fire"))));
    String json =
        "{\"type\":\"raid\",\"sure\":\"probable\",\"grade\":2,\"source\":\"B\","
            + "\"reach\":\"whole_list\",\"toll\":{\"type\":\"casualties\",\"total\":"
            + "{\"harm\":\"killed\",\"quantity\":\"24\"}},"
            + "\"voice\":{\"speakers\":[\"ada\"],\"act\":\"states\"},\"span\":[3,9],"
            + "\"record\":{\"event\":{\"id\":\"fire\",\"type\":\"egg_throwing\"}},"
            + "\"parts\":{\"witness of it\":\"Bo\"},\"days\":{\"denied\":\"2031\"},"
            + "\"phases\":[\"began\"],\"graded\":{\"4\":[{\"event\":\"fire\"}]}}";

    assertThat(mapper.writeValueAsString(story)).isEqualTo(json);
    assertThat(mapper.readValue(json, Story.class)).isEqualTo(story);
  }

  @Test
  void what_a_declared_type_cannot_be_is_refused_with_what_was_expected() {
    assertRefused("{\"sure\":\"PROBABLE\"}", "expected one of certain, probable, ")
        .hasMessageContaining("but found \"PROBABLE\" (at /sure)");
    assertRefused("{\"grade\":\"2\"}", "expected a whole number, but found \"2\" (at /grade)");
    assertRefused(
        "{\"toll\":{\"type\":\"count\"}}", "expected \"casualties\", but found \"count\"");
    assertRefused(
        "{\"toll\":{}}", "expected the field \"type\": \"casualties\" of this casualties");
    assertRefused("{\"record\":{\"type\":\"raid\"}}", "expected a record such as {\"event\": {…}}");
    assertRefused("{\"parts\":{\" \":\"Bo\"}}", "expected a role (a code must not be blank)");
    assertRefused("{\"days\":{\"no\":\"2031\"}}", "expected one of affirmed, denied");
    assertRefused("{\"graded\":{\"7\":[]}}", "expected a grade from 1 to 6");
  }

  private AbstractThrowableAssert<?, ?> assertRefused(String json, String message) {
    return assertThatThrownBy(() -> mapper.readValue(json, Story.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_key_says_no_more_than_its_notation() throws JsonProcessingException {
    Quantity plain = Quantity.parse(">=3");

    assertThat(mapper.writeValueAsString(Map.of(plain, "x"))).isEqualTo("{\">=3\":\"x\"}");
    assertThatThrownBy(() -> mapper.writeValueAsString(Map.of(plain.withReported("some"), "x")))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("a key is a plain text, but this quantity says more");
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
