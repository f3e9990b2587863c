package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.onrecord.json.Snippets.claim;
import static org.onrecord.json.Snippets.dossier;
import static org.onrecord.json.Snippets.event;
import static org.onrecord.json.Snippets.expected;
import static org.onrecord.json.Snippets.problems;
import static org.onrecord.json.Snippets.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  @Test
  void the_field_that_was_probably_meant_is_named() {
    assertThat(expected(dossier("'claim':[]")))
        .isEqualTo(
            "/claim: a field of this dossier, probably \"claims\", or one that begins with x_");
    assertThat(expected(event(",'external_ids':{}")))
        .isEqualTo(
            "/events/0/external_ids: a field of this event, probably \"externalIds\", or one that"
                + " begins with x_");
    assertThat(expected(event(",'citation':[]"))).contains("probably \"citations\"");
    assertThat(expected(event(",'Title':'t'"))).contains("probably \"title\"");
    assertThat(expected(event(",'whne':'2031'"))).contains("probably \"when\"");
    assertThat(expected(event(",'wen':'2031'"))).contains("probably \"when\"");
    assertThat(expected(event(",'partcipnts':[]"))).contains("probably \"participants\"");
    assertThat(expected(source(",'lenght':1"))).contains("probably \"length\"");
    assertThat(expected(source(",'urls':'u'"))).contains("probably \"url\"");
  }

  @Test
  void where_nothing_is_near_the_fields_are_named_if_they_are_few() {
    String hedge = "'quantity':{'value':'3','hedge':{'words':'w','reach':'unclear','why':'so'}}";

    assertThat(expected(claim("'type':'count','counted':'crowd'," + hedge)))
        .isEqualTo(
            "/claims/0/says/quantity/hedge/why: a field of this hedge (\"words\", \"reach\"), or"
                + " one that begins with x_");
    assertThat(expected(event(",'date':'2031'")))
        .isEqualTo("/events/0/date: a field of this event, or one that begins with x_");
    assertThat(expected(event(",'" + "whenever".repeat(100) + "':1")))
        .endsWith(": a field of this event, or one that begins with x_");
    assertThat(expected(dossier("'':1")))
        .isEqualTo("/: a field of this dossier, or one that begins with x_");
  }

  @Test
  void a_short_name_is_not_taken_for_any_other() {
    for (String other : List.of("on", "od", "is", "it")) {
      assertThat(Spelling.nearest(other, List.of("by", "at", "to"))).isEmpty();
    }
    assertThat(Spelling.nearest("Id", List.of("in", "id"))).contains("id");
    assertThat(Spelling.nearest("page", List.of("date", "kind"))).isEmpty();
    assertThat(Spelling.nearest("titel", List.of("text", "title"))).contains("title");
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
