package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the tables of the codec say, and takes what the reader takes. */
class SchemaTest {
  private static final Path FILE =
      Goldens.root().resolve("core/src/main/resources/org/onrecord/json/onrecord-1.0.schema.json");

  @Test
  void the_committed_schema_is_what_the_tables_make() throws IOException {
    String made = SchemaMaker.schema();
    if (Goldens.rewrite()) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, made);
    }

    assertThat(Files.readString(FILE)).isEqualTo(made);
  }

  @Test
  void it_has_the_properties_of_every_table_and_no_others() throws IOException {
    JsonNode defs = new JsonMapper().readTree(OnRecordJson.schema()).get("$defs");

    for (ObjectCodec<?, ?> type : Tables.all()) {
      JsonNode def = defNamed(defs, type.name());
      TreeSet<String> properties = new TreeSet<>();
      def.get("properties").fieldNames().forEachRemaining(properties::add);
      assertThat(properties)
          .as(type.name())
          .containsExactlyInAnyOrderElementsOf(type.fields().stream().map(Field::name).toList());
    }
  }

  private static JsonNode defNamed(JsonNode defs, String title) {
    for (JsonNode def : defs) {
      if (def.get("title").asText().equals(title) && def.has("properties")) {
        return def;
      }
    }
    throw new AssertionError("the schema has no " + title);
  }

  @Test
  void it_says_of_every_type_what_it_is_and_of_nothing_else() {
    assertThat(SchemaWords.TYPES.keySet())
        .containsExactlyInAnyOrderElementsOf(Tables.all().stream().map(ObjectCodec::name).toList());
  }

  @Test
  void it_says_of_every_field_what_it_is_and_of_nothing_else() {
    List<String> fields =
        Tables.all().stream()
            .flatMap(type -> type.fields().stream().map(field -> type.name() + '.' + field.name()))
            .toList();

    assertThat(SchemaWords.FIELDS.keySet()).containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void it_is_a_schema_by_the_rules_of_json_schema_2020_12() {
    assertThat(Schemas.META.complaints(OnRecordJson.schema())).isEmpty();
    assertThat(Schemas.META.complaints("{\"type\": \"text\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'value':null}",
        "{'value':null,'word':null}",
        "{'value':'3','word':'a few'}",
        "{'word':' '}",
        "5",
        "null"
      })
  void it_refuses_the_counts_that_the_reader_refuses(String quantity) {
    String json = Snippets.claim("'type':'count','counted':'crowd','quantity':" + quantity);

    assertThat(Snippets.problems(json)).hasSize(1);
    assertThat(Schemas.DOSSIER.complaints(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'3'", "''", "{'value':'3','word':null}", "{'word':'a few','x_a':1}"})
  void it_takes_the_counts_that_the_reader_takes(String quantity) {
    String json = Snippets.claim("'type':'count','counted':'crowd','quantity':" + quantity);

    assertThat(Snippets.problems(json)).isEmpty();
    assertThat(Schemas.DOSSIER.complaints(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"islamic-resistance-in-iraq.json", "revisions.json"})
  void it_takes_the_articles(String name) throws IOException {
    Path article =
        Goldens.root().resolve("fixtures/src/main/resources/org/onrecord/fixtures").resolve(name);

    assertThat(Schemas.DOSSIER.complaints(Files.readString(article))).isEmpty();
    assertThat(OnRecordJson.tryRead(article).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "fullest"})
  void it_takes_the_goldens(String golden) {
    String dossier = Goldens.committed("golden-1.0/" + golden + ".json");
    List<String> corpus = Goldens.committed("golden-1.0/" + golden + ".ndjson").lines().toList();

    assertThat(Schemas.DOSSIER.complaints(dossier)).isEmpty();
    assertThat(Schemas.CORPUS_HEADER.complaints(corpus.get(0))).isEmpty();
    assertThat(corpus.stream().skip(1).flatMap(SchemaTest::complaints)).isEmpty();
  }

  private static Stream<String> complaints(String line) {
    return Schemas.CORPUS_RECORD.complaints(line).stream();
  }
}
