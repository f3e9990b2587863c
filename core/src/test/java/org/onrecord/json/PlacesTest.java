package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.json.Snippets.HEAD;
import static org.onrecord.json.Snippets.dossier;
import static org.onrecord.json.Snippets.problem;
import static org.onrecord.json.Snippets.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem says where it is: line, column in code points, and pointer. */
class PlacesTest {
  private static final String PRETTY =
      """
      {
        "schema": "onrecord/dossier",
        "schemaVersion": "1.0",
        "id": "d",
        "title": "t",
        "sources": [
          { "id": "a", "kind": "report", "length": "x" },
          { "id": "b", "kind": "report" },
          { "id": "",  "kind": "report" },
          { "kind": "report",
            "odd": { "deep": 1 },
            "id": "c"
          },
          { "id": "d" }
        ],
        "events": [ 7 ]
      }
      """;

  private static final List<String> PRETTY_PROBLEMS =
      List.of(
          "7:46 RECORD_DROPPED /sources/0/length: a whole number, but found \"x\"",
          "9:13 RECORD_DROPPED /sources/2/id: a source id (an id must not be blank)",
          "11:7 FIELD_UNKNOWN /sources/3/odd: a field of this source, or one that begins"
              + " with x_",
          "14:17 RECORD_DROPPED /sources/4: the field \"kind\" of this source",
          "16:15 RECORD_DROPPED /events/0: an object (event), but found 7");

  @Test
  void problems_come_in_the_order_of_the_input() {
    assertThat(problems(PRETTY)).isEqualTo(PRETTY_PROBLEMS);
  }

  @Test
  void lines_may_end_in_carriage_return_and_line_feed() {
    assertThat(problems(PRETTY.replace("\n", "\r\n"))).isEqualTo(PRETTY_PROBLEMS);
  }

  @Test
  void the_good_records_are_read_and_the_raw_text_of_the_others_is_kept() {
    Reading reading = OnRecordJson.tryRead(PRETTY);

    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.dossier().orElseThrow().sources())
        .extracting(source -> source.id().value())
        .containsExactly("b", "c");
    assertThat(reading.problems())
        .extracting(ReadProblem::raw)
        .containsExactly(
            "{ \"id\": \"a\", \"kind\": \"report\", \"length\": \"x\" }",
            "{ \"id\": \"\",  \"kind\": \"report\" }",
            "odd",
            "{ \"id\": \"d\" }",
            "7");
    assertThat(reading.problems()).extracting(ReadProblem::input).containsOnly("(text)");
  }

  @Test
  void columns_count_code_points_not_bytes() {
    assertThat(problem(dossier("'x_é🔥港':'é🔥港','sources':[5]")))
        .isEqualTo("1:98 RECORD_DROPPED /sources/0: an object (source), but found 5");
    assertThat(dossier("'x_abc':'abc','sources':[5]").indexOf("5]")).isEqualTo(97);
  }

  @Test
  void pointers_are_escaped() {
    assertThat(problem(dossier("'a/b~c':1")))
        .isEqualTo(
            "1:73 FIELD_UNKNOWN /a~1b~0c: a field of this dossier, or one that begins with"
                + " x_");
  }

  @Test
  void places_inside_a_proposition_do_not_depend_on_where_its_type_stands() {
    String first =
        "'claims':[{'id':'c','says':{'type':'reason','event':'e','kind':'cause','because':{'event':5}}}]";
    String last =
        "'claims':[{'id':'c','says':{'event':'e','kind':'cause','because':{'event':5},'type':'reason'}}]";

    assertThat(problem(dossier(first)))
        .isEqualTo(
            "1:163 RECORD_DROPPED /claims/0/says/because/event: an event id in quotes, but found 5");
    assertThat(problem(dossier(last)))
        .isEqualTo(
            "1:147 RECORD_DROPPED /claims/0/says/because/event: an event id in quotes, but found 5");
    assertThat(dossier(first).indexOf("5}")).isEqualTo(162);
    assertThat(dossier(last).indexOf("5}")).isEqualTo(146);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, x]      | 12 | /x_a/1 | Unrecognized token 'x'",
        "[1 2]       | 11 | /x_a/1 | Unexpected character ('2' (code 50))",
        "[1,]        | 11 | /x_a/1 | Unexpected character (']' (code 93))",
        "{\"a\" 1}   | 13 | /x_a/a | Unexpected character ('1' (code 49))",
        "\"\\q\"     | 10 | /x_a   | Unrecognized character escape 'q' (code 113)"
      })
  void syntax_errors_are_placed_too(String value, int column, String pointer, String message) {
    String problem = problem(HEAD + ",\n \"x_a\":" + value + "}");

    assertThat(problem)
        .startsWith("2:" + column + " INPUT_UNREADABLE " + pointer + ": valid JSON: " + message);
  }

  @Test
  void a_text_that_breaks_off_is_placed_at_its_end() {
    assertThat(problem(HEAD + ",\n\"sources\":[\n{\"id\":\"s"))
        .isEqualTo(
            "3:9 INPUT_UNREADABLE /sources/0/id: valid JSON: Unexpected end-of-input in"
                + " VALUE_STRING");
    assertThat(problem(HEAD + ",\n\"sources\":[\n"))
        .isEqualTo(
            "3:1 INPUT_UNREADABLE /sources: valid JSON: Unexpected end-of-input: expected close"
                + " marker for Array");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b     | 17 | /x_a",
        "{\"a\":1,      | 15 | /x_a",
        "{\"a\":\"b\",x  | 17 | /x_a",
        "{\"a\":[1],     | 17 | /x_a",
        "{\"a\":{}       | 15 | /x_a",
        "{\"\\q          | 11 | /x_a",
        "{\"a\":\"b      | 15 | /x_a/a",
        "{\"a\":x        | 13 | /x_a/a",
        "{\"a\":1x}      | 14 | /x_a/a",
        "{\"a\":1 \"b\"  | 15 | /x_a/a",
        "{\"a\":[1,      | 16 | /x_a/a/1",
        "{\"é\":+1       | 13 | /x_a/é",
        "{\"a\":\u0001   | 13 | /x_a/a",
        "{\"🔥\":\"\\🔥  | 15 | /x_a/🔥",
        "{\"🔥\":\"\\é   | 15 | /x_a/🔥"
      })
  void a_fault_in_a_name_is_one_of_the_object(String value, int column, String pointer) {
    assertThat(problem(HEAD + ",\n \"x_a\":" + value))
        .startsWith("2:" + column + " INPUT_UNREADABLE " + pointer + ": valid JSON: ");
  }

  @Test
  void what_stood_before_a_fault_in_the_syntax_is_read() {
    String begin = "'events':[{'id':'a','type':'raid'},{'id':5},{'id':'b','type':'raid'}";
    Reading reading = OnRecordJson.tryRead(dossier(begin + ",{'id':'c"));

    assertThat(reading.problems())
        .extracting(ReadProblem::kind)
        .containsExactly(ReadProblem.Kind.RECORD_DROPPED, ReadProblem.Kind.INPUT_UNREADABLE);
    assertThat(reading.dossier().orElseThrow().events())
        .extracting(event -> event.id().value())
        .containsExactly("a", "b");
    assertThat(reading.isComplete()).isFalse();
    assertThatThrownBy(() -> OnRecordJson.read(dossier(begin + ",{'id':'c")))
        .isInstanceOf(UnreadableJsonException.class)
        .hasMessageEndingWith(" (and 1 more problem)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'schemaVersion':'1.0'", "'schema':'onrecord/dossier'", "'id':'d'"})
  void without_its_head_what_breaks_off_is_no_dossier(String field) {
    String json = dossier("'events':[").replace(field.replace('\'', '"') + ",", "");

    assertThat(OnRecordJson.tryRead(json).dossier()).isEmpty();
    assertThat(OnRecordJson.tryRead(dossier("'events':[").replace("1.0", "2.0")).dossier())
        .isEmpty();
  }

  @Test
  void what_stands_at_a_fault_is_shown() {
    ReadProblem problem =
        OnRecordJson.tryRead(HEAD + ",\"sources\":{\"é\":\"" + "é".repeat(200)).problems().get(0);

    assertThat(problem.raw()).isEqualTo("{\"é\":\"" + "é".repeat(96));
  }

  @Test
  void a_problem_prints_as_one_line_that_editors_understand() {
    assertThat(OnRecordJson.tryRead(PRETTY).problems().get(0))
        .hasToString(
            "(text):7:46: record dropped: expected a whole number, but found \"x\""
                + " (at /sources/0/length)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"s\",\"odd\":1}", "5", "{\"id\":\"\"}"})
  void very_many_problems_on_one_line_are_all_placed(String record) {
    int times = 20_000;
    String records = (record + ",").repeat(times);
    String json = HEAD + ",\"sources\":[" + records + "0]}";

    List<ReadProblem> problems =
        OnRecordJson.tryRead(json).problems().stream()
            .filter(problem -> problem.kind() == ReadProblem.Kind.RECORD_DROPPED)
            .toList();

    assertThat(problems).hasSize(times + 1);
    assertThat(problems.get(times).column()).isEqualTo(json.length() - 2);
    assertThat(problems.get(times).pointer()).isEqualTo("/sources/" + times);
  }

  @Test
  void very_many_unknown_fields_are_all_kept_and_placed() {
    int times = 100_000;
    StringBuilder json = new StringBuilder(HEAD);
    for (int i = 0; i < times; i++) {
      json.append(",\"f").append(i).append("\":").append(i);
    }

    Reading reading = OnRecordJson.tryRead(json.append('}').toString());

    assertThat(reading.problems()).hasSize(times);
    assertThat(reading.problems().get(times - 1).column()).isEqualTo(json.length() - 14);
    assertThat(reading.dossier().orElseThrow().extensions()).hasSize(times);
  }
}
