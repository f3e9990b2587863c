package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.json.OnRecordJson.MAX_DEPTH;
import static org.onrecord.json.OnRecordJson.MAX_LINE_LENGTH;
import static org.onrecord.json.OnRecordJson.MAX_NAME_LENGTH;
import static org.onrecord.json.OnRecordJson.MAX_NUMBER_LENGTH;
import static org.onrecord.json.OnRecordJson.MAX_STRING_LENGTH;
import static org.onrecord.json.Snippets.HEAD;
import static org.onrecord.json.Snippets.dossier;
import static org.onrecord.json.Snippets.problem;
import static org.onrecord.json.Snippets.problems;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dossier;
import org.onrecord.model.Harm;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.NameKind;

/** How much is read, and that no more is written. */
class LimitsTest {
  @Test
  void nesting() {
    // the dossier itself is one level
    assertThat(problems(extension(nested(MAX_DEPTH - 1)))).isEmpty();
    assertThat(problem(extension(nested(MAX_DEPTH))))
        .startsWith("1:178 INPUT_UNREADABLE /x_a/0/0/")
        .endsWith(
            "JSON within the limits: Document nesting depth (101) exceeds the maximum allowed (100)");
    assertThat(problem(extension("[".repeat(1_000_000))))
        .endsWith("nesting depth (101) exceeds the maximum allowed (100)");
    assertThat(problem("[".repeat(1_000_000)))
        .isEqualTo("1:1 INPUT_UNREADABLE : an object (dossier), but found an array");
    assertThat(problem(extension("{\"a\":".repeat(1_000_000))))
        .endsWith("nesting depth (101) exceeds the maximum allowed (100)");
  }

  @Test
  void length_of_a_text() {
    String longest = "a".repeat(MAX_STRING_LENGTH);
    String what =
        "JSON within the limits: String value length (5000001) exceeds the maximum allowed (5000000)";

    assertThat(problems(extension('"' + longest + '"'))).isEmpty();
    assertThat(problem(extension('"' + longest + "a\"")))
        .isEqualTo("1:79 INPUT_UNREADABLE /x_a: " + what);
    assertThat(problem(dossier("'sources':[{'id':'" + longest + "a'}]"))).endsWith("/id: " + what);
    assertThat(
            problem(
                dossier(
                    "'claims':[{'id':'c','says':{'paraphrase':'"
                        + longest
                        + "a','type':'assessment'}}]")))
        .isEqualTo("1:114 RECORD_DROPPED /claims/0/says/paraphrase: " + what);
  }

  @Test
  void length_of_a_line() {
    String longest = "€".repeat(MAX_STRING_LENGTH);
    Dossier corpus = Dossier.builder("d", "t").actor(withNames(longest)).build();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();

    try (RecordWriter writer = OnRecordJson.recordWriter(corpus, lines)) {
      assertThatThrownBy(() -> writer.write(withNames(longest, longest).build()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(" of " + MAX_LINE_LENGTH + " bytes");
      writer.write(withNames("short").build());
    }

    List<ReadProblem> problems = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(lines.toByteArray());
    try (RecordReader reader = OnRecordJson.records(in, problems::add)) {
      assertThat(reader.stream().toList())
          .isEqualTo(List.of(withNames(longest).build(), withNames("short").build()));
    }
    assertThat(problems).isEmpty();
  }

  private static Actor.Builder withNames(String... names) {
    Actor.Builder actor = Actor.person("a", "A");
    Arrays.stream(names).forEach(name -> actor.name(NameKind.ALIAS, name));
    return actor;
  }

  @Test
  void length_of_a_number() {
    assertThat(problems(extension("9".repeat(MAX_NUMBER_LENGTH)))).isEmpty();
    assertThat(problem(extension("9".repeat(MAX_NUMBER_LENGTH + 1))))
        .endsWith("Number value length (101) exceeds the maximum allowed (100)");
    assertThat(problem(extension("1." + "0".repeat(1_000_000))))
        .endsWith("exceeds the maximum allowed (100)");
    assertThat(problems(extension("1e999999999"))).isEmpty();
  }

  @Test
  void length_of_a_name() {
    assertThat(problems(dossier("'x_" + "é".repeat(MAX_NAME_LENGTH / 2 - 1) + "':1"))).isEmpty();
    assertThat(problem(dossier("'x_" + "é".repeat(MAX_NAME_LENGTH / 2) + "':1")))
        .endsWith("Name length (1002) exceeds the maximum allowed (1000)");
  }

  @Test
  void length_of_a_dossier() throws IOException {
    byte[] json = dossier("").getBytes(StandardCharsets.UTF_8);

    assertThat(
            DossierReader.read("(stream)", new ByteArrayInputStream(json), json.length).problems())
        .isEmpty();
    Reading reading =
        DossierReader.read("(stream)", new ByteArrayInputStream(json), json.length - 1);
    String text = dossier("'x_é':'🔥\ud83d'");
    assertThat(Text.encodedLength(text)).isEqualTo(Text.encode(text).length).isEqualTo(87);
    assertThat(DossierReader.read("(text)", dossier(""), json.length).problems()).isEmpty();
    assertThat(DossierReader.read("(text)", dossier(""), json.length - 1).problems())
        .singleElement()
        .hasToString(reading.problems().get(0).toString().replace("(stream)", "(text)"));
    assertThat(reading.dossier()).isEmpty();
    assertThat(reading.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "(stream):1:1: input unreadable: expected at most 71 bytes;"
                + " a corpus, one record a line, may be longer");
  }

  @Test
  void length_of_a_dossier_to_write() throws IOException {
    Dossier dossier = Dossier.builder("d", "é").build();
    int length = OnRecordJson.write(dossier).getBytes(StandardCharsets.UTF_8).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    DossierWriter.write(dossier, out, length);
    assertThat(OnRecordJson.read(out.toString(StandardCharsets.UTF_8))).isEqualTo(dossier);
    assertThatThrownBy(() -> DossierWriter.write(dossier, out, length - 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a dossier takes %d of %d bytes; a corpus, one record a line, may be longer",
            length, length - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "{}{}", "1 2", "NaN", "{'a':1}", "[1,]", "{\"a\":1,\"a\":2}", "tru"})
  void an_extension_that_is_not_json_is_not_written(String json) {
    assertRefused(Dossier.builder("d", "t").extension("x_a", json).build());
  }

  @Test
  void an_extension_beyond_the_limits_is_not_written() {
    assertRefused(with("x_a", "1".repeat(MAX_NUMBER_LENGTH + 1)));
    assertRefused(with("x_a", '"' + "a".repeat(MAX_STRING_LENGTH + 1) + '"'));
    assertRefused(with("x_a", "{\"" + "a".repeat(MAX_NAME_LENGTH + 1) + "\":1}"));
    assertRefused(with("x_a", nested(MAX_DEPTH)));
    assertRefused(with("x_" + "é".repeat(MAX_NAME_LENGTH / 2), "1"));
    assertRefused(with("x_\ud83d", "1"));
    assertWritten(with("x_a", nested(MAX_DEPTH - 1)));
    assertWritten(with("x_" + "é".repeat(MAX_NAME_LENGTH / 2 - 1), "1"));
    assertWritten(with("x_" + "🔥".repeat(MAX_NAME_LENGTH / 4 - 1), "1"));
  }

  @Test
  void an_extension_with_the_name_of_a_field_is_not_written() {
    assertThatThrownBy(() -> OnRecordJson.write(with("title", "\"u\"")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"title\" is a field of every dossier, not an extension");
    assertRefused(with("schema", "\"u\""));
  }

  @Test
  void a_version_that_this_library_does_not_know_is_not_written() {
    assertRefused(Dossier.builder("d", "t").schemaVersion("2.0").build());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_number_that_json_has_not_is_not_written(double number) {
    Location.Builder port = Location.settlement("port", "Port Lumen");

    assertRefused(Dossier.builder("d", "t").location(port.radius(number)).build());
    assertRefused(
        Dossier.builder("d", "t")
            .location(
                Location.settlement("port", "Port Lumen").coordinates(Coordinates.of(number, 0)))
            .build());
  }

  @Test
  void a_text_or_a_key_that_is_too_long_is_not_written() {
    assertRefused(Dossier.builder("d", "a".repeat(MAX_STRING_LENGTH + 1)).build());
    assertWritten(Dossier.builder("d", "a".repeat(MAX_STRING_LENGTH)).build());
    assertRefused(
        Dossier.builder("d", "t")
            .location(Location.settlement("l", "L").externalId(IdScheme.of("k".repeat(1001)), "1"))
            .build());
  }

  @Test
  void counts_nested_too_deeply_are_not_written() {
    assertWritten(withParts(40));
    assertRefused(withParts(60));
  }

  private static Dossier withParts(int levels) {
    CasualtyCount count = CasualtyCount.of(Harm.KILLED, "1").build();
    for (int i = 0; i < levels; i++) {
      count = CasualtyCount.of(Harm.KILLED, "1").part(count).build();
    }
    return Dossier.builder("d", "t")
        .claim(Claim.narrated(Casualties.builder().total(count)))
        .build();
  }

  private static Dossier with(String name, String json) {
    return Dossier.builder("d", "t").extension(name, json).build();
  }

  private static String extension(String json) {
    return HEAD + ",\"x_a\":" + json + "}";
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static void assertRefused(Dossier dossier) {
    OutputStream nowhere = OutputStream.nullOutputStream();

    assertThatThrownBy(() -> OnRecordJson.write(dossier))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(200));
    assertThatThrownBy(() -> OnRecordJson.write(dossier, nowhere))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OnRecordJson.recordWriter(dossier, nowhere))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertWritten(Dossier dossier) {
    assertThat(OnRecordJson.read(OnRecordJson.write(dossier))).isEqualTo(dossier);
  }
}
