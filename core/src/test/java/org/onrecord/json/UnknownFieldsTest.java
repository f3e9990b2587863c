package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.onrecord.json.Snippets.dossier;
import static org.onrecord.json.Snippets.problems;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Dossier;

/** Fields that the schema does not know are kept as they stand; only some are reported. */
class UnknownFieldsTest {
  @Test
  void somebodys_own_fields_are_kept_without_a_word() {
    String json = dossier("'x_a':1.50,'x_':{ 'b' : [ null ] },'x_é':'\\u00e9'");

    assertThat(problems(json)).isEmpty();
    assertThat(OnRecordJson.read(json).extensions())
        .containsExactly(
            entry("x_a", "1.50"), entry("x_", "{ \"b\" : [ null ] }"), entry("x_é", "\"\\u00e9\""));
  }

  @Test
  void other_fields_are_kept_and_reported() {
    String json =
        dossier("'titel':'u','X_a':1,'':2,'events':[{'id':'e','type':'raid','whne':'2031'}]");
    Reading reading = OnRecordJson.tryRead(json);

    assertThat(reading.problems())
        .extracting(ReadProblem::raw)
        .containsExactly("titel", "X_a", "", "whne");
    assertThat(reading.problems())
        .extracting(ReadProblem::kind)
        .containsOnly(ReadProblem.Kind.FIELD_UNKNOWN);
    assertThat(reading.isComplete()).isTrue();
    assertThat(OnRecordJson.read(json)).isEqualTo(reading.dossier().orElseThrow());
    assertThat(reading.dossier().orElseThrow().events().get(0).extensions())
        .containsExactly(entry("whne", "\"2031\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.50",
        "-0",
        "1e5",
        "1E+400",
        "123456789012345678901234567890",
        "\"\\u00e9\\/\\ud83d\"",
        "{ \"b\" : [ 1,2 ,  3 ] }",
        "{\n      \"b\": [\n        1\n      ]\n    }",
        "[\r\n]"
      })
  void they_are_written_back_as_they_stood(String value) {
    String json = dossier("'x_a':1").replace(":1}", ":" + value + "}");

    String written = OnRecordJson.write(OnRecordJson.read(json));

    assertThat(written).endsWith("\"x_a\": " + value + "\n}\n");
    assertThat(OnRecordJson.read(written)).isEqualTo(OnRecordJson.read(json));
  }

  @Test
  void in_a_corpus_they_are_put_on_one_line() {
    Dossier dossier =
        Dossier.builder("d", "t")
            .extension("x_a", "{\n  \"b\": \"two  blanks\",\r\n\t\"c\": [ 1,\n2 ] }")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OnRecordJson.recordWriter(dossier, out).close();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .endsWith(",\"x_a\":{ \"b\": \"two  blanks\", \"c\": [ 1, 2 ] }}\n")
        .containsOnlyOnce("\n");
  }

  @Test
  void a_word_where_an_object_of_their_own_is_wanted_becomes_an_object() {
    String plain = "'events':[{'id':'e','type':'raid','when':{'value':'2031','x_a':1}}]";

    assertThat(OnRecordJson.write(OnRecordJson.read(dossier(plain))))
        .contains("\"when\": {\n      \"value\": \"2031\",\n      \"x_a\": 1\n    }");
  }
}
