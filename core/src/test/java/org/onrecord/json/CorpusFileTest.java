package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

class CorpusFileTest {
  private static final Dossier HEADER = Dossier.builder("raids", "Raids").build();
  private static final int RAIDS = 5_000;

  @TempDir private Path folder;
  private Path file;

  private static Event raid(int number) {
    return Event.of("e" + number, EventType.of("raid")).build();
  }

  private static List<String> ids(Iterable<DossierRecord> records) {
    List<String> ids = new ArrayList<>();
    records.forEach(record -> ids.add(record.ref().value()));
    return ids;
  }

  @BeforeEach
  void write() {
    file = folder.resolve("raids.ndjson.gz");
    CorpusFile.write(HEADER, IntStream.range(0, RAIDS).mapToObj(CorpusFileTest::raid), file);
  }

  @Test
  void can_be_gone_through_again_and_again() {
    try (CorpusFile corpus = CorpusFile.of(file)) {
      assertThat(corpus.header()).contains(HEADER);
      assertThat(ids(corpus)).hasSize(RAIDS).startsWith("e0", "e1");
      assertThat(corpus.stream()).hasSize(RAIDS);
      assertThat(ids(corpus)).hasSize(RAIDS);
      assertThat(corpus.file()).isEqualTo(file);
    }
  }

  @Test
  void two_can_go_through_it_at_once_and_one_can_give_up() {
    try (CorpusFile corpus = CorpusFile.of(file)) {
      Iterator<DossierRecord> one = corpus.iterator();
      Iterator<DossierRecord> other = corpus.iterator();
      one.next();
      assertThat(one.next()).isEqualTo(raid(1));
      assertThat(other.next()).isEqualTo(raid(0));
    }
  }

  @Test
  void what_some_filter_lets_pass_can_replace_it() {
    try (CorpusFile corpus = CorpusFile.of(file)) {
      CorpusFile.write(
          HEADER, corpus.stream().filter(each -> each.ref().value().endsWith("7")), file);
      assertThat(ids(corpus)).hasSize(RAIDS / 10).startsWith("e7", "e17");
    }
  }

  @Test
  void problems_are_told_once() throws IOException {
    Path broken = folder.resolve("broken.ndjson");
    OnRecordJson.writeRecords(HEADER, broken);
    Files.writeString(broken, Files.readString(broken) + "[]\n{\"event\":7}\n");
    List<ReadProblem> problems = new ArrayList<>();
    CorpusFile corpus = CorpusFile.of(broken).withProblems(problems::add);

    assertThat(corpus.header()).contains(HEADER);
    assertThat(ids(corpus)).isEmpty();
    assertThat(ids(corpus)).isEmpty();
    assertThat(problems).extracting(ReadProblem::line).containsExactly(2, 3);
    assertThat(problems).extracting(ReadProblem::input).containsOnly(broken.toString());
  }

  @Test
  void progress_is_told_as_it_goes_and_at_the_end() throws IOException {
    List<ReadProgress> told = new ArrayList<>();
    try (CorpusFile corpus = CorpusFile.of(file).withProgress(told::add)) {
      assertThat(ids(corpus)).hasSize(RAIDS);
    }
    long size = Files.size(file);
    ReadProgress last = told.get(told.size() - 1);

    assertThat(told).hasSizeBetween(3, 200);
    assertThat(told).isSortedAccordingTo((one, other) -> Long.compare(one.lines(), other.lines()));
    assertThat(told).allMatch(each -> each.totalBytes().orElseThrow() == size);
    assertThat(told).allMatch(each -> each.bytes() <= size && each.records() <= each.lines());
    assertThat(last.input()).isEqualTo(file.toString());
    assertThat(last.bytes()).isEqualTo(size);
    assertThat(last.lines()).isEqualTo(RAIDS + 1);
    assertThat(last.records()).isEqualTo(RAIDS);
  }

  @Test
  void what_cannot_be_read_or_written_is_named_and_left_alone() {
    Path none = folder.resolve("none.ndjson");
    Path nowhere = folder.resolve("nowhere").resolve("c.ndjson");

    assertThatThrownBy(() -> CorpusFile.of(none).iterator())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + none + ": there is no such file or directory");
    assertThatThrownBy(() -> CorpusFile.write(HEADER, Stream.of(raid(1)), nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + nowhere + ": there is no such file or directory");
    assertThatThrownBy(() -> CorpusFile.write(HEADER, CorpusFile.of(none).stream(), file))
        .hasMessageStartingWith("cannot read " + none);
    assertThat(CorpusFile.of(file).stream()).hasSize(RAIDS);
  }

  @Test
  void a_device_that_is_full_is_named() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "no such device here");

    assertThatThrownBy(() -> CorpusFile.write(HEADER, CorpusFile.of(file).stream(), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot write /dev/full: ");
  }

  @Test
  void is_checked_part_by_part_to_its_end_and_no_further() {
    try (CorpusFile corpus = CorpusFile.of(file)) {
      Report one = Validator.standard().validateCorpus("raids", corpus);
      Report two = Validator.standard().withThreads(2).validateCorpus("raids", corpus);

      assertThat(one.records()).isEqualTo(RAIDS);
      assertThat(two).isEqualTo(one);
    }
  }

  @Test
  void a_record_is_written_as_it_stands_in_its_line() {
    assertThat(OnRecordJson.write(raid(7)))
        .isEqualTo("{\"event\":{\"id\":\"e7\",\"type\":\"raid\"}}");
  }
}
