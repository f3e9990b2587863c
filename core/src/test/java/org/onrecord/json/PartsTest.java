package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/** A corpus gone through part by part, by several threads, is the same as one line by line. */
class PartsTest {
  private static final String LINES = lines();

  /** Several blocks, in which some lines cannot be read and some say what is wrong. */
  private static String lines() {
    Random random = new Random(20310413);
    StringBuilder lines =
        new StringBuilder(
            "{\"schema\":\"onrecord/corpus\",\"schemaVersion\":\"1.0\",\"id\":\"c\",\"title\":\"t\"}\n");
    for (int i = 0; i < 6_000; i++) {
      String title = "Raid ".repeat(random.nextInt(20)) + (i % 7 == 0 ? "\\\"é\\\"" : "");
      String date = i % 50 == 0 ? "2031-13-01" : "2031-04-" + (10 + random.nextInt(20));
      String end = i % 90 == 0 ? "}\n" : i % 91 == 0 ? ",\"odd\":" + i + "}}\n" : "}}\n";
      lines.append("{\"event\":{\"id\":\"e-").append(i).append("\",\"type\":\"raid\",\"title\":\"");
      lines.append(title).append("\",\"when\":\"").append(date).append('"').append(end);
      if (i % 100 == 0) {
        lines.append("\n \r\n");
      }
    }
    return lines.toString();
  }

  private static InputStream stream() {
    return new ByteArrayInputStream(LINES.getBytes(UTF_8));
  }

  @Test
  void parts_read_in_any_order_give_the_records_and_problems_in_order() {
    List<DossierRecord> oneByOne = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    try (RecordReader corpus = OnRecordJson.records(stream(), problems::add)) {
      corpus.forEach(oneByOne::add);
    }
    assertThat(oneByOne).hasSizeGreaterThan(5_000);
    assertThat(problems).hasSizeGreaterThan(100).extracting(ReadProblem::line).isSorted();

    List<ReadProblem> problemsOfParts = new ArrayList<>();
    List<DossierRecord> records = new ArrayList<>();
    try (RecordReader corpus = OnRecordJson.records(stream(), problemsOfParts::add)) {
      records.add(corpus.iterator().next());
      List<RecordParts.Part> parts = all(corpus);
      assertThat(parts).hasSizeGreaterThan(5);
      List<List<DossierRecord>> read = new ArrayList<>();
      for (int i = parts.size() - 1; i >= 0; i--) {
        read.add(0, parts.get(i).read());
      }
      parts.forEach(RecordParts.Part::end);
      read.forEach(records::addAll);
    }
    assertThat(records).isEqualTo(oneByOne);
    assertThat(problemsOfParts).isEqualTo(problems);
  }

  private static List<RecordParts.Part> all(RecordParts corpus) {
    List<RecordParts.Part> parts = new ArrayList<>();
    for (Optional<RecordParts.Part> next = corpus.nextPart();
        next.isPresent();
        next = corpus.nextPart()) {
      parts.add(next.get());
    }
    return parts;
  }

  @Test
  void several_threads_read_and_find_the_same_as_one() {
    List<ReadProblem> problems = new ArrayList<>();
    Report one = validate(1, problems);

    assertThat(one.records()).isGreaterThan(5_000);
    assertThat(one.defects()).hasSizeGreaterThan(100);
    for (int threads : new int[] {2, 3, 7}) {
      List<ReadProblem> others = new ArrayList<>();
      assertThat(validate(threads, others)).isEqualTo(one);
      assertThat(others).isEqualTo(problems);
    }
  }

  @Test
  void what_comes_before_a_break_is_told_on_any_number_of_threads() {
    for (int threads : new int[] {1, 2, 7}) {
      List<ReadProblem> problems = new ArrayList<>();
      List<ReadProblem> whole = new ArrayList<>();
      validate(1, whole);
      InputStream breaking = new SequenceInputStream(stream(), new Breaking());

      try (RecordReader corpus = OnRecordJson.records(breaking, problems::add)) {
        assertThatThrownBy(
                () -> Validator.standard().withThreads(threads).validateCorpus("c", corpus))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("the cable was cut");
      }
      assertThat(problems).isEqualTo(whole);
    }
  }

  private static final class Breaking extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the cable was cut");
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return read();
    }
  }

  private static Report validate(int threads, List<ReadProblem> problems) {
    try (RecordReader corpus = OnRecordJson.records(stream(), problems::add)) {
      return Validator.standard().withThreads(threads).validateCorpus("c", corpus);
    }
  }
}
