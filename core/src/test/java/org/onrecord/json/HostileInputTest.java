package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dossier;

/** Damaged input is read or told, never thrown at the caller, and what is read can be written. */
class HostileInputTest {
  private static final byte[] SMALL =
      Snippets.dossier(
              "'x_a':[1.10,-0,1e5,{'b':null,'é🔥':true}],'claims':[{'id':'c','citations':"
                  + "[{'source':'s','span':[1,2]}],'says':{'type':'count','counted':'crowd',"
                  + "'of':{'actor':'a'},'quantity':'>=24'}}],'events':[{'id':'\\u00e9','type':"
                  + "'raid','when':'2031-04','externalIds':{'ucdp':'1'}}]")
          .getBytes(UTF_8);

  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "1e999999999",
          "-0",
          "1.10",
          "99999999999",
          "\"\"",
          "\" \"",
          "[]",
          "{}",
          "[null]",
          "{\"a\":1}",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          ",",
          "}",
          "]",
          "{",
          "[",
          ":",
          "\"",
          "\\",
          "\n",
          "\r",
          "\0",
          "🔥",
          "/* c */",
          "'a'",
          "NaN",
          "\ufeff",
          "\"2031-13\"",
          "\"46..21\"",
          "\"type\":",
          "\"id\":");

  @Test
  void every_beginning_of_a_dossier() {
    for (int length = 0; length < SMALL.length; length++) {
      assertThat(check(Arrays.copyOf(SMALL, length)).isComplete()).as("%d", length).isFalse();
    }
  }

  @Test
  void bytes_that_do_not_belong_there() {
    for (int at = 0; at < SMALL.length; at++) {
      for (int value = at % 3; value < 256; value += 3) {
        byte[] damaged = SMALL.clone();
        damaged[at] = (byte) value;
        check(damaged);
      }
    }
  }

  @Test
  void pieces_of_json_where_they_do_not_belong() {
    byte[] dossier = Goldens.committed("golden-1.0/fullest.json").getBytes(UTF_8);
    byte[] corpus = Goldens.committed("golden-1.0/fullest.ndjson").getBytes(UTF_8);
    Random random = new Random(20310411);
    for (int i = 0; i < 500; i++) {
      check(damaged(dossier, random));
      checkLines(damaged(corpus, random));
    }
  }

  static byte[] damaged(byte[] json, Random random) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    int from = 0;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int to = from + random.nextInt(json.length - from);
      damaged.write(json, from, to - from);
      damaged.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
      from = Math.min(json.length - 1, to + random.nextInt(12));
    }
    damaged.write(json, from, json.length - from);
    return damaged.toByteArray();
  }

  private static Reading check(byte[] json) {
    Reading reading = OnRecordJson.tryRead(new ByteArrayInputStream(json));

    assertThat(reading.dossier().isPresent() || !reading.problems().isEmpty()).isTrue();
    reading.problems().forEach(HostileInputTest::check);
    reading.dossier().ifPresent(HostileInputTest::checkThatItIsWritten);
    return reading;
  }

  private static void checkThatItIsWritten(Dossier dossier) {
    String written = OnRecordJson.write(dossier);

    assertThat(OnRecordJson.read(written)).isEqualTo(dossier);
  }

  private static void check(ReadProblem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
    assertThat(problem.expected()).isNotBlank().hasSizeLessThan(400);
    assertThat(problem.toString()).doesNotContain("\n", "\r", "\0", "\u001b");
  }

  private static void checkLines(byte[] lines) {
    List<ReadProblem> problems = new ArrayList<>();
    try (RecordReader corpus =
        OnRecordJson.records(new ByteArrayInputStream(lines), problems::add)) {
      corpus.header();
      corpus.forEach(record -> assertThat(record.ref()).isNotNull());
      assertThat(corpus.iterator().hasNext()).isFalse();
    }
    problems.forEach(HostileInputTest::check);
  }
}
