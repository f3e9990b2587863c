package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.json.Snippets.claim;
import static org.onrecord.json.Snippets.dossier;
import static org.onrecord.json.Snippets.event;
import static org.onrecord.json.Snippets.expected;
import static org.onrecord.json.Snippets.location;
import static org.onrecord.json.Snippets.problems;
import static org.onrecord.json.Snippets.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;

/** What the reader refuses, and what it says it expected instead. */
class StrictnessTest {
  private static final String UTF_8 = "well-formed Unicode text in UTF-8";

  @Test
  void a_key_stands_once_in_an_object() {
    assertThat(expected(dossier("'title':'u'")))
        .isEqualTo("/title: each field once, but \"title\" stands twice");
    assertThat(expected(dossier("'x_a':1,'x_a':1")))
        .isEqualTo("/x_a: each field once, but \"x_a\" stands twice");
    assertThat(expected(source(",'title':null,'title':'u'")))
        .isEqualTo("/sources/0/title: each field once, but \"title\" stands twice");
    assertThat(expected(location(",'coordinates':{'latitude':1,'longitude':2,'latitude':1}")))
        .isEqualTo(
            "/locations/0/coordinates/latitude: each field once, but \"latitude\" stands twice");
    assertThat(expected(claim("'type':'assessment','paraphrase':'p','type':'assessment'")))
        .isEqualTo("/claims/0/says/type: each field once, but \"type\" stands twice");
    assertThat(expected(claim("'paraphrase':'p','type':'assessment','type':'assessment'")))
        .isEqualTo("/claims/0/says/type: each field once, but \"type\" stands twice");
    assertThat(expected(event(",'externalIds':{'ucdp':'1','ucdp':'2'}")))
        .isEqualTo("/events/0/externalIds/ucdp: each key once and not blank, but found \"ucdp\"");
    assertThat(expected(event(",'x_a':[{'b':{'c':1,'c':2}}]")))
        .isEqualTo("/events/0/x_a/0/b/c: each field once, but \"c\" stands twice");
  }

  @Test
  void a_key_may_stand_once_in_each_of_several_objects() {
    assertThat(problems(dossier("'x_a':[{'b':1},{'b':1},{'c':{'b':1},'b':2}]"))).isEmpty();
  }

  @Test
  void nothing_follows_the_end() {
    assertThat(expected(dossier("") + "{}")).isEqualTo(": the end of the input");
    assertThat(expected(dossier("") + " x")).startsWith(": valid JSON: Unrecognized token 'x'");
    assertThat(problems(dossier("") + " \r\n\t")).isEmpty();
  }

  @Test
  void the_schema_and_its_version_are_known() {
    String version = "{'schema':'onrecord/dossier','schemaVersion':%s,'id':'d','title':'t'}";
    for (String known : List.of("'1.0'", "'1.7'", "'1.999999999'")) {
      assertThat(problems(version.formatted(known).replace('\'', '"'))).isEmpty();
    }
    for (String unknown : List.of("2.0", "1", "1.", "01.0", "1.0 ", "", "1.0.0", "1.9999999999")) {
      assertThat(expected(version.formatted("'" + unknown + "'").replace('\'', '"')))
          .isEqualTo(
              "/schemaVersion: a schema version 1.x (this library does not know version "
                  + unknown
                  + ")");
    }
    assertThat(expected(version.formatted("1.0").replace('\'', '"')))
        .isEqualTo("/schemaVersion: a schema version 1.x in quotes, but found 1.0");
    assertThat(expected("{\"schemaVersion\":\"1.0\",\"id\":\"d\",\"title\":\"t\"}"))
        .isEqualTo(": the field \"schema\": \"onrecord/dossier\" of this dossier");
    assertThat(expected("{\"schema\":\"onrecord/corpus\"}"))
        .isEqualTo(
            "/schema: \"onrecord/dossier\", but found \"onrecord/corpus\"; a corpus, one record a"
                + " line, is read by OnRecordJson.records");
    assertThat(expected("{\"schema\":\"dossier\"}"))
        .isEqualTo("/schema: \"onrecord/dossier\", but found \"dossier\"");
  }

  @Test
  void what_must_be_there_is_there() {
    assertThat(expected("{}"))
        .isEqualTo(
            ": the fields \"schema\": \"onrecord/dossier\", \"schemaVersion\": \"1.0\", \"id\","
                + " \"title\" of this dossier");
    assertThat(expected(dossier("'sources':[{}]")))
        .isEqualTo("/sources/0: the fields \"id\", \"kind\" of this source");
    assertThat(expected(claim("")))
        .isEqualTo(
            "/claims/0/says: the field \"type\", one of occurrence, responsibility, casualties,"
                + " count, relation, reason, stance, verdict, assessment");
    assertThat(expected(claim("'type':'count','counted':'crowd'")))
        .isEqualTo("/claims/0/says: the field \"quantity\" of this count");
    assertThat(expected(claim("'type':'count','counted':'crowd','quantity':{}")))
        .isEqualTo(
            "/claims/0/says/quantity: a valid quantity (it needs either a \"value\" or a \"word\")");
  }

  @Test
  void null_is_as_good_as_absent_where_a_field_may_be_left_out() {
    Dossier dossier =
        OnRecordJson.read(
            dossier(
                "'provenance':null,'sources':null,'events':[{'id':'e','type':'raid','title':null,"
                    + "'when':null,'weapons':null,'externalIds':null,'status':null}]"));

    assertThat(dossier.sources()).isEmpty();
    assertThat(dossier.events()).containsExactly(Event.of("e", EventType.RAID).build());
  }

  @Test
  void null_is_nothing_where_a_value_must_be() {
    assertThat(expected(dossier("'sources':[{'id':null,'kind':'report'}]")))
        .isEqualTo("/sources/0/id: a source id, but found null");
    assertThat(expected(dossier("'sources':[null]")))
        .isEqualTo("/sources/0: an object (source), but found null");
    assertThat(expected(event(",'weapons':[null]")))
        .isEqualTo("/events/0/weapons/0: a weapon, but found null");
    assertThat(expected(event(",'externalIds':{'ucdp':null}")))
        .isEqualTo("/events/0/externalIds/ucdp: a text, but found null");
  }

  @Test
  void words_of_closed_lists_are_known() {
    assertThat(expected(event(",'status':'maybe'")))
        .isEqualTo(
            "/events/0/status: one of actual, claimed, planned, threatened, called_for,"
                + " hypothetical, but found \"maybe\"");
    assertThat(expected(event(",'status':'ACTUAL'"))).endsWith("but found \"ACTUAL\"");
    assertThat(expected(source(",'reliability':'b'")))
        .isEqualTo("/sources/0/reliability: one of A, B, C, D, E, F, but found \"b\"");
    assertThat(expected(claim("'type':'rumour'")))
        .isEqualTo(
            "/claims/0/says/type: one of occurrence, responsibility, casualties, count, relation,"
                + " reason, stance, verdict, assessment, but found \"rumour\"");
    assertThat(expected(claim("'x_a':1,'type':'rumour'"))).endsWith("but found \"rumour\"");
    assertThat(expected(claim("'x_a':1,'type':5"))).endsWith("assessment in quotes, but found 5");
  }

  @Test
  void words_of_vocabularies_need_not_be_known() {
    Event event =
        OnRecordJson.read(dossier("'events':[{'id':'e','type':'egg_throwing'}]")).events().get(0);

    assertThat(event.type().code()).isEqualTo("egg_throwing");
    assertThat(event.type().isKnown()).isFalse();
    assertThat(expected(dossier("'events':[{'id':'e','type':' '}]")))
        .isEqualTo("/events/0/type: a type of event (a code must not be blank)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\t\\n"})
  void ids_are_not_blank(String blank) {
    assertThat(expected(dossier("'sources':[{'id':'" + blank + "','kind':'report'}]")))
        .isEqualTo("/sources/0/id: a source id (an id must not be blank)");
    assertThat(expected(dossier("").replace("\"id\":\"d\"", "\"id\":\"" + blank + "\"")))
        .isEqualTo("/id: a dossier id (an id must not be blank)");
    assertThat(expected(event(",'externalIds':{'" + blank + "':'1'}")))
        .contains("each key once and not blank");
  }

  @Test
  void a_text_is_no_number_and_the_message_says_to_quote_it() {
    assertThat(expected(source(",'title':24")))
        .isEqualTo("/sources/0/title: a text in quotes, but found 24");
    assertThat(expected(source(",'title':true")))
        .isEqualTo("/sources/0/title: a text in quotes, but found true");
    assertThat(expected(source(",'title':['a']")))
        .isEqualTo("/sources/0/title: a text, but found an array");
    assertThat(expected(claim("'type':'count','counted':'crowd','quantity':24")))
        .isEqualTo(
            "/claims/0/says/quantity: a count such as \">=24\" in quotes, or an object (quantity),"
                + " but found 24");
    assertThat(expected(event(",'when':2031")))
        .isEqualTo(
            "/events/0/when: a date in EDTF in quotes, or an object (dating), but found 2031");
    assertThat(expected(event(",'when':[]")))
        .isEqualTo("/events/0/when: a date in EDTF, or an object (dating), but found an array");
  }

  @Test
  void a_number_is_no_text() {
    assertThat(expected(source(",'length':'24'")))
        .isEqualTo("/sources/0/length: a whole number, but found \"24\"");
    assertThat(expected(source(",'length':24.0")))
        .isEqualTo("/sources/0/length: a whole number, but found 24.0");
    assertThat(expected(source(",'length':2147483648")))
        .isEqualTo(
            "/sources/0/length: a whole number from -2147483648 to 2147483647, but found"
                + " 2147483648");
    assertThat(expected(location(",'radius':'5'")))
        .isEqualTo("/locations/0/radius: a number, but found \"5\"");
    assertThat(expected(location(",'radius':1e999")))
        .isEqualTo("/locations/0/radius: a number within the range of a double, but found 1e999");
    assertThat(expected(location(",'collective':'true'")))
        .isEqualTo("/locations/0/collective: true or false, but found \"true\"");
    assertThat(expected(dossier("'claims':[{'id':'c','grade':7,'says':{}}]")))
        .isEqualTo("/claims/0/grade: a grade from 1 to 6, but found 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10", "1_000"})
  void numbers_are_those_of_json(String number) {
    assertThat(expected(location(",'radius':" + number)))
        .startsWith("/locations/0/radius: valid JSON: ")
        .doesNotContain("enable", "JsonReadFeature");
  }

  @Test
  void arrays_and_objects_stand_where_they_must() {
    assertThat(expected(dossier("'sources':{}")))
        .isEqualTo("/sources: an array such as [{\"id\": …, \"kind\": …}], but found an object");
    assertThat(expected(dossier("'sources':['s']")))
        .isEqualTo("/sources/0: an object (source), but found \"s\"");
    assertThat(expected(event(",'externalIds':[]")))
        .isEqualTo("/events/0/externalIds: an object of texts, but found an array");
    assertThat(
            expected(
                dossier(
                    "'events':[{'id':'e','type':'raid','citations':[{'source':'s','span':[1]}]}]")))
        .isEqualTo("/events/0/citations/0/span: a whole number, but found ]");
    assertThat(
            expected(
                dossier(
                    "'events':[{'id':'e','type':'raid','citations':[{'source':'s','span':[1,2,3]}]}]")))
        .isEqualTo("/events/0/citations/0/span/2: [start, end] in code points, but found 3");
    assertThat(expected(dossier("'claims':[{'id':'c','orVoices':[{}],'says':{}}]")))
        .isEqualTo("/claims/0/orVoices/0: an array such as [{\"act\": …}], but found an object");
    assertThat(expected("[]")).isEqualTo(": an object (dossier), but found an array");
    assertThat(expected("\"d\"")).isEqualTo(": an object (dossier), but found \"d\"");
    assertThat(expected("null")).isEqualTo(": an object (dossier), but found null");
  }

  @Test
  void one_value_alone_is_told_how_it_stands_in_an_array() {
    String voice = "'claims':[{'id':'c','voices':[{'act':'states','speakers':'ada'}]}]";
    String inferred = "'claims':[{'id':'c','inferredFrom':'raid'}]";
    String presupposed = "'claims':[{'id':'c','presupposes':'raid'}]";
    String total = "'type':'casualties','parts':{'harm':'killed'}";

    assertThat(expected(dossier(voice)))
        .isEqualTo("/claims/0/voices/0/speakers: an array such as [\"…\"], but found \"ada\"");
    assertThat(expected(event(",'weapons':'knife'")))
        .isEqualTo("/events/0/weapons: an array such as [\"…\"], but found \"knife\"");
    assertThat(expected(event(",'where':'market'")))
        .isEqualTo("/events/0/where: an array such as [{\"location\": …}], but found \"market\"");
    assertThat(expected(dossier(inferred)))
        .isEqualTo("/claims/0/inferredFrom: an array such as [\"…\"], but found \"raid\"");
    assertThat(expected(dossier(presupposed)))
        .isEqualTo(
            "/claims/0/presupposes: an array such as [{\"actor\": \"…\"}], but found \"raid\"");
    assertThat(expected(dossier("'claims':[{'id':'c','orVoices':'ada'}]")))
        .isEqualTo("/claims/0/orVoices: an array such as [[{\"act\": …}]], but found \"ada\"");
    assertThat(expected(claim(total)))
        .isEqualTo(
            "/claims/0/says/parts: an array such as [{\"harm\": …, \"quantity\": …}], but found"
                + " an object");
  }

  @Test
  void a_reference_names_one_record_of_a_known_kind() {
    String stance = "'type':'stance','position':'neutral','target':";
    String what = "/claims/0/says/target: a reference such as {\"actor\": \"…\"}";

    assertThat(expected(claim(stance + "{}"))).isEqualTo(what + ", but the object is empty");
    assertThat(expected(claim(stance + "'e'"))).isEqualTo(what + ", but found \"e\"");
    assertThat(expected(claim(stance + "{'dossier':'d'}")))
        .isEqualTo(
            "/claims/0/says/target/dossier" + what.substring(21) + ", but found \"dossier\"");
    assertThat(expected(claim(stance + "{'actor':'a','event':'e'}")))
        .isEqualTo("/claims/0/says/target/event" + what.substring(21) + " with one field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\ufeff", "\ufeff \r\n"})
  void an_empty_input_is_no_dossier(String nothing) {
    assertThat(expected(nothing)).isEqualTo(": JSON, but the input is empty");
  }

  @Test
  void a_byte_order_mark_is_passed_over_and_not_counted() {
    assertThat(problems("\ufeff" + dossier(""))).isEmpty();
    assertThat(problems("\ufeff{}"))
        .containsExactly(
            "1:2 INPUT_UNREADABLE : the fields \"schema\": \"onrecord/dossier\", \"schemaVersion\":"
                + " \"1.0\", \"id\", \"title\" of this dossier");
    assertThat(problems("\ufeff\ufeff" + dossier(""))).hasSize(1);
  }

  @Test
  void other_encodings_than_utf_8_are_refused() {
    String json = dossier("'x_a':'é'");

    for (String encoding :
        List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
      assertThat(ofBytes(json.getBytes(Charset.forName(encoding))))
          .isEqualTo(
              "1:1 INPUT_UNREADABLE : well-formed Unicode text in UTF-8, but this looks like UTF-16"
                  + " or UTF-32");
    }
    assertThat(ofBytes(json.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("1:80 INPUT_UNREADABLE /x_a: well-formed Unicode text in UTF-8");
  }

  @Test
  void a_file_that_is_compressed_twice_is_told_from_a_broken_one() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(new GZIPOutputStream(bytes))) {
      zipped.write(dossier("").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ofBytes(bytes.toByteArray()))
        .isEqualTo(
            "1:1 INPUT_UNREADABLE : well-formed Unicode text in UTF-8, but this looks like a gzip"
                + " file");
    assertThat(problems("{\0\"a\":1}"))
        .containsExactly(
            "1:2 INPUT_UNREADABLE : valid JSON: Illegal character ((CTRL-CHAR, code 0)): only"
                + " regular white space (\\r, \\n, \\t) is allowed between tokens");
  }

  @Test
  void messages_stay_on_their_line_and_short() {
    assertThat(OnRecordJson.tryRead(dossier("'events':['a\\n\\u001b[31m']")).problems())
        .hasToString(
            "[(text):1:83: record dropped: expected an object (event), but found"
                + " \"a\\u000a\\u001b[31m\" (at /events/0)]");
    assertThat(OnRecordJson.tryRead(dossier("'\\n':1")).problems().get(0).toString())
        .endsWith(" (at /\\u000a)");
    assertThat(expected(dossier("").replace("1.0", "9".repeat(100_000)))).hasSizeLessThan(200);
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused_wherever_they_stand() {
    int[][] malformed = {{0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xE2, 0x82}};
    for (int[] bytes : malformed) {
      byte[] json = dossier("'x_a':'######'").getBytes(StandardCharsets.UTF_8);
      int at = new String(json, StandardCharsets.UTF_8).indexOf('#');
      for (int i = 0; i < bytes.length; i++) {
        json[at + i] = (byte) bytes[i];
      }
      assertThat(ofBytes(json))
          .isEqualTo("1:80 INPUT_UNREADABLE /x_a: well-formed Unicode text in UTF-8");
    }
  }

  @Test
  void bytes_that_are_no_utf_8_are_told_of_where_they_stand() {
    assertThat(malformedAt("'x_a':['ok','#']")).isEqualTo("1:86 INPUT_UNREADABLE /x_a/1: " + UTF_8);
    assertThat(malformedAt("'x_a':{'b':7,'#':1}"))
        .isEqualTo("1:87 INPUT_UNREADABLE /x_a: " + UTF_8);
    assertThat(malformedAt("#'x_a':1")).isEqualTo("1:73 INPUT_UNREADABLE : " + UTF_8);
  }

  private static String malformedAt(String fields) {
    byte[] json = dossier(fields).getBytes(StandardCharsets.UTF_8);
    json[dossier(fields).indexOf('#')] = (byte) 0xFF;
    return ofBytes(json);
  }

  @Test
  void half_a_surrogate_pair_may_be_escaped_in_a_text_but_not_stand_in_it() {
    assertThat(OnRecordJson.read(dossier("'x_a':1").replace("\"t\"", "\"\\ud83d\"")).title())
        .isEqualTo("\ud83d");
    assertThat(problems(dossier("'x_a':'\ud83d'")))
        .containsExactly("1:80 INPUT_UNREADABLE /x_a: well-formed Unicode text in UTF-8");
    assertThat(problems(dossier("'x_a':'🔥'"))).isEmpty();
  }

  private static String ofBytes(byte[] json) {
    Reading reading = OnRecordJson.tryRead(new ByteArrayInputStream(json));
    assertThat(reading.dossier()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    return Snippets.print(reading.problems().get(0));
  }
}
