package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;

/** A corpus is read line by line, and a bad line costs no other. */
class CorpusTest {
  private static final String HEADER =
      "{\"schema\":\"onrecord/corpus\",\"schemaVersion\":\"1.0\",\"id\":\"c\",\"title\":\"t\"}\n";

  private final List<String> problems = new ArrayList<>();

  private static String raid(String id) {
    return "{\"event\":{\"id\":\"" + id + "\",\"type\":\"raid\"}}";
  }

  private RecordReader reader(String lines) {
    return OnRecordJson.records(lines, problem -> problems.add(Snippets.print(problem)));
  }

  private List<String> ids(String lines) {
    try (RecordReader corpus = reader(lines)) {
      return corpus.stream().map(record -> record.ref().value()).toList();
    }
  }

  @Test
  void a_bad_line_is_told_and_passed_over() {
    String lines =
        HEADER
            + raid("a")
            + "\n{\"event\":{\"id\":5,\"type\":\"raid\"}}\n{\"event\":{\"id\":\"🔥\" x\n\n"
            + raid("b")
            + raid("c")
            + "\n[]\n{}\n{\"rumour\":{}}\n"
            + raid("d").replace("}}", "},\"event\":1}")
            + "\n"
            + raid("e");

    assertThat(ids(lines)).containsExactly("a", "e");
    assertThat(problems)
        .containsExactly(
            "3:16 RECORD_DROPPED /event/id: an event id in quotes, but found 5",
            "4:20 RECORD_DROPPED /event/id: valid JSON: Unexpected character ('x' (code 120)):"
                + " was expecting comma to separate Object entries",
            "6:35 RECORD_DROPPED : the end of the input",
            "7:1 RECORD_DROPPED : a record such as {\"event\": {…}}, but found an array",
            "8:2 RECORD_DROPPED : a record such as {\"event\": {…}}, but the object is empty",
            "9:2 RECORD_DROPPED /rumour: a record such as {\"event\": {…}}, but found \"rumour\"",
            "10:35 RECORD_DROPPED /event: a record such as {\"event\": {…}} with one field");
  }

  @Test
  void a_line_that_breaks_off_does_not_run_on_into_the_next() {
    assertThat(ids(HEADER + "{\"event\":{\"id\":\"a\n\",\"type\":\"raid\"}}\n" + raid("b")))
        .containsExactly("b");
    assertThat(problems).hasSize(2);
  }

  @Test
  void a_line_that_breaks_off_is_told_alike_whichever_way_lines_end() {
    String lines = HEADER + "{\"event\":{\"id\n{\"event\":{\"id\":\"a\"\n{\"event\":{\"id\":\"a";

    assertThat(ids(lines)).isEmpty();
    List<String> told = List.copyOf(problems);
    problems.clear();
    assertThat(ids((lines + '\n').replace("\n", "\r\n"))).isEmpty();
    assertThat(told).hasSize(3);
    assertThat(problems).isEqualTo(told);
  }

  @Test
  void fields_that_the_schema_does_not_know_are_told_with_their_line() {
    String line = raid("a").replace("}}", ",\"x_a\":1,\"odd\":2}}");

    assertThat(ids(HEADER + "\n" + line)).containsExactly("a");
    assertThat(problems)
        .containsExactly(
            "3:42 FIELD_UNKNOWN /event/odd: a field of this event, or one that begins with"
                + " x_");
  }

  @Test
  void lines_may_end_as_on_windows_and_begin_with_a_byte_order_mark() {
    String lines = '\ufeff' + HEADER + raid("a") + "\n\n \t\n[]\n" + raid("b") + "\n";

    assertThat(ids(lines.replace("\n", "\r\n"))).containsExactly("a", "b");
    assertThat(problems)
        .containsExactly(
            "5:1 RECORD_DROPPED : a record such as {\"event\": {…}}, but found an array");
  }

  @Test
  void without_a_header_the_records_are_read_all_the_same() {
    try (RecordReader corpus = reader(raid("a") + "\n" + raid("b"))) {
      assertThat(corpus.header()).isEmpty();
      assertThat(corpus.header()).isEmpty();
      assertThat(corpus.stream()).hasSize(2);
    }
    assertThat(problems)
        .containsExactly(
            "1:1 HEADER_UNREADABLE : a header line with the field \"schema\", which is"
                + " \"onrecord/corpus\"");
  }

  @Test
  void whoever_has_a_dossier_is_told_what_reads_it() {
    assertThat(ids(Snippets.dossier("'x_é🔥':1"))).isEmpty();
    assertThat(problems)
        .containsExactly(
            "1:11 HEADER_UNREADABLE /schema: \"onrecord/corpus\", but found \"onrecord/dossier\";"
                + " a dossier, in one object, is read by OnRecordJson.read");
  }

  @Test
  void whoever_has_a_corpus_is_not_told_to_read_it_as_a_dossier() {
    assertThat(ids(HEADER.replace("1.0", "2.0") + raid("a"))).containsExactly("a");
    assertThat(problems)
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("1:45 HEADER_UNREADABLE /schemaVersion: a schema version 1.x")
        .endsWith("does not know version 2.0)");
  }

  @Test
  void a_second_header_is_no_record() {
    assertThat(ids(HEADER + HEADER + raid("a"))).containsExactly("a");
    assertThat(problems)
        .containsExactly(
            "2:2 RECORD_DROPPED /schema: a record such as {\"event\": {…}}, but found \"schema\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n \n", "\ufeff", "\ufeff\r\n"})
  void an_empty_corpus_has_no_header_and_no_records(String nothing) {
    assertThat(ids(nothing)).isEmpty();
    assertThat(problems).hasSize(1).first().asString().startsWith("1:1 HEADER_UNREADABLE : ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", " \n\t\n"})
  void the_end_stays_the_end_however_often_one_asks(String end) {
    try (RecordReader corpus = reader(HEADER + raid("a") + end)) {
      Iterator<DossierRecord> records = corpus.iterator();
      assertThat(records.hasNext()).isTrue();
      assertThat(records.hasNext()).isTrue();
      assertThat(records.next()).isEqualTo(Event.of("a", EventType.RAID).build());
      for (int i = 0; i < 3; i++) {
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
      }
      assertThat(corpus.stream()).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void a_line_may_be_as_long_as_the_limit_and_no_longer() {
    int longest = 100_000;
    String fits = padded(longest);
    String tooLong = padded(longest + 1);
    String lines =
        HEADER
            + fits
            + "\n"
            + tooLong
            + "\n"
            + raid("a")
            + "\n"
            + padded(3 * longest)
            + "\n"
            + fits;

    List<DossierRecord> records = new ArrayList<>();
    try (RecordReader corpus =
        new RecordReader(
            Tracker.none("(text)"),
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            problem -> problems.add(Snippets.print(problem)),
            longest)) {
      corpus.forEach(records::add);
    }

    assertThat(records).hasSize(3);
    assertThat(problems)
        .containsExactly(
            "3:1 RECORD_DROPPED : a line of at most 100000 bytes",
            "5:1 RECORD_DROPPED : a line of at most 100000 bytes");
  }

  private static String padded(int length) {
    String line = raid("p").replace("}}", ",\"title\":\"\"}}");
    return line.replace("\"\"", '"' + "a".repeat(length - line.length()) + '"');
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("cable cut");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return read();
    }
  }

  @Test
  void a_stream_that_fails_is_not_taken_for_one_that_ends() {
    byte[] begin = (HEADER + raid("a") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream broken =
        new SequenceInputStream(new ByteArrayInputStream(begin), new BrokenStream());

    try (RecordReader corpus = OnRecordJson.records(broken, problem -> {})) {
      Iterator<DossierRecord> records = corpus.iterator();
      assertThatThrownBy(() -> records.forEachRemaining(record -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cable cut");
    }
  }

  @Test
  void a_record_is_written_wholly_or_not_at_all() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Event bad = Event.of("bad", EventType.RAID).extension("x_a", "{").build();
    try (RecordWriter corpus = OnRecordJson.recordWriter(Dossier.builder("c", "t").build(), out)) {
      corpus.write(Event.of("a", EventType.RAID).build());
      assertThatThrownBy(() -> corpus.write(bad)).isInstanceOf(IllegalArgumentException.class);
      corpus.write(Event.of("b", EventType.RAID).build());
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(HEADER + raid("a") + "\n" + raid("b") + "\n");
  }

  @Test
  void a_stream_that_cannot_be_written_is_told() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    RecordWriter corpus = OnRecordJson.recordWriter(Dossier.builder("c", "t").build(), full);

    assertThatThrownBy(corpus::flush)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
  }
}
