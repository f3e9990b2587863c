package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.json.CorpusSort.Summary;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;

class CorpusSortTest {
  @TempDir private Path folder;

  private static Event raid(String id, String title) {
    return Event.of(id, EventType.of("raid")).title(title).build();
  }

  private static Dossier header(String id) {
    return Dossier.builder(id, "The " + id).build();
  }

  private CorpusFile corpus(String name, DossierRecord... records) {
    Path file = folder.resolve(name + ".ndjson");
    CorpusFile.write(header(name), Stream.of(records), file);
    return CorpusFile.of(file);
  }

  private static List<DossierRecord> sorted(CorpusSort sort, Iterable<DossierRecord> records) {
    List<DossierRecord> out = new ArrayList<>();
    sort.sort(records, out::add);
    return out;
  }

  /** What it should come to, done in memory. */
  private static List<DossierRecord> expected(
      List<DossierRecord> records, Comparator<DossierRecord> order) {
    List<DossierRecord> all = new ArrayList<>(new LinkedHashSet<>(records));
    all.sort(order);
    return all;
  }

  private static List<DossierRecord> random(long seed, int count) {
    Random random = new Random(seed);
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = "r" + random.nextInt(count);
      records.add(
          switch (random.nextInt(4)) {
            case 0 -> Actor.person(id, "Ada " + random.nextInt(3)).build();
            case 1 -> Source.of(id, SourceKind.NEWS_ARTICLE).build();
            case 2 -> Location.settlement(id, "Port " + random.nextInt(2)).build();
            default -> raid(id, "raid " + random.nextInt(3));
          });
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(longs = {200, 5_000, 1 << 20})
  void sorts_in_memory_and_in_files_alike(long held) throws IOException {
    List<DossierRecord> records = random(held, 3_000);
    List<DossierRecord> out = new ArrayList<>();

    // 64 KiB at least are held, since so much is buffered before it is weighed
    Summary summary = byKindAndId().holding(held).sort(records, out::add);

    List<DossierRecord> expected = expected(records, CorpusSort.BY_KIND_AND_ID);
    assertThat(out).containsExactlyElementsOf(expected);
    Map<Ref, Integer> times = new HashMap<>();
    expected.forEach(record -> times.merge(record.ref(), 1, Integer::sum));
    assertThat(summary)
        .isEqualTo(
            new Summary(
                3_000,
                expected.size(),
                3_000 - expected.size(),
                times.values().stream().mapToInt(count -> count - 1).sum()));
    assertThat(temporary()).isEmpty();
  }

  @Test
  void many_runs_are_merged_a_few_at_a_time() {
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      records.addAll(random(i, 30_000));
    }

    List<DossierRecord> out = sorted(byKindAndId().holding(1), records);

    assertThat(out).containsExactlyElementsOf(expected(records, CorpusSort.BY_KIND_AND_ID));
  }

  @Test
  void sorts_by_another_order_and_then_by_kind_and_id() {
    Comparator<DossierRecord> backwards =
        Comparator.comparing((DossierRecord record) -> record.ref().value()).reversed();

    assertThat(
            sorted(
                CorpusSort.by(backwards),
                List.of(raid("a", "1"), raid("c", "2"), Actor.person("c", "Ada").build())))
        .containsExactly(Actor.person("c", "Ada").build(), raid("c", "2"), raid("a", "1"));
    List<DossierRecord> records = random(5, 2_000);
    assertThat(sorted(CorpusSort.by(backwards).holding(1), records))
        .containsExactlyElementsOf(
            expected(records, backwards.thenComparing(CorpusSort.BY_KIND_AND_ID)));
  }

  @Test
  void several_corpora_become_one_with_equal_records_once_and_others_kept() {
    CorpusFile monday = corpus("monday", raid("b", "Raid"), raid("a", "Raid"));
    CorpusFile tuesday = corpus("tuesday", raid("c", "Raid"), raid("b", "The raid"));
    CorpusFile wednesday = corpus("wednesday", raid("a", "Raid"), raid("b", "Raid"));
    Path week = folder.resolve("week.ndjson.gz");

    Summary summary = CorpusSort.byKindAndId().sort(List.of(monday, tuesday, wednesday), week);

    assertThat(summary).isEqualTo(new Summary(6, 4, 2, 1));
    assertThat(CorpusFile.of(week).stream())
        .containsExactly(
            raid("a", "Raid"), raid("b", "Raid"), raid("b", "The raid"), raid("c", "Raid"));
    assertThat(CorpusFile.of(week).header())
        .contains(
            Dossier.builder("monday+tuesday+wednesday", "The monday; The tuesday; The wednesday")
                .build());
  }

  @Test
  void sorted_corpora_are_merged_as_they_are_read() {
    CorpusFile one = corpus("one", raid("a", "Raid"), raid("c", "Raid"));
    CorpusFile two =
        corpus("two", Actor.person("z", "Ada").build(), raid("b", "Raid"), raid("c", "Raid"));
    Path out = folder.resolve("out.ndjson");

    assertThat(CorpusSort.byKindAndId().merge(List.of(one, two), out))
        .isEqualTo(new Summary(5, 4, 1, 0));
    assertThat(CorpusFile.of(out).stream().map(record -> record.ref().value()))
        .containsExactly("z", "a", "b", "c");
  }

  @Test
  void what_is_not_sorted_is_not_merged_and_the_file_stays_as_it_was() throws IOException {
    CorpusFile one = corpus("one", raid("a", "Raid"));
    CorpusFile two = corpus("two", raid("b", "Raid"), raid("a", "Raid"));
    Path out = Files.writeString(folder.resolve("out.ndjson"), "before");

    assertThatThrownBy(() -> CorpusSort.byKindAndId().merge(List.of(one, two), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("input 2 is not sorted: event a comes after event b");
    assertThat(out).hasContent("before");
  }

  @Test
  void a_bad_line_is_told_and_passed_over() throws IOException {
    CorpusFile corpus = corpus("one", raid("b", "Raid"), raid("a", "Raid"));
    Files.writeString(corpus.file(), Files.readString(corpus.file()) + "torn\n");
    List<ReadProblem> problems = new ArrayList<>();

    Summary summary =
        CorpusSort.byKindAndId().sort(List.of(corpus.withProblems(problems::add)), corpus.file());

    assertThat(summary).isEqualTo(new Summary(2, 2, 0, 0));
    assertThat(problems).extracting(ReadProblem::line).containsExactly(4);
    assertThat(CorpusFile.of(corpus.file()).header()).contains(header("one"));
    assertThat(CorpusFile.of(corpus.file()).stream()).startsWith(raid("a", "Raid")).hasSize(2);
  }

  @Test
  void temporary_files_are_deleted_when_something_fails() throws IOException {
    List<DossierRecord> records = random(2, 20_000);
    Iterable<DossierRecord> breaking =
        () ->
            Stream.concat(
                    records.stream(),
                    Stream.generate(
                        () -> {
                          throw new IllegalStateException("torn");
                        }))
                .iterator();

    assertThatThrownBy(() -> sorted(byKindAndId().holding(1), breaking)).hasMessage("torn");
    assertThatThrownBy(
            () ->
                byKindAndId()
                    .holding(1)
                    .sort(
                        records,
                        record -> {
                          throw new IllegalStateException("full");
                        }))
        .hasMessage("full");
    assertThat(temporary()).isEmpty();
  }

  @Test
  void unknown_fields_and_unwritable_records_are_not_lost_in_files() {
    List<DossierRecord> records = new ArrayList<>(random(9, 5_000));
    Event odd = Event.of("odd", EventType.of("raid")).extension("odd", "[1, 2]").build();
    records.add(0, odd);
    Collections.reverse(records);

    assertThat(sorted(byKindAndId().holding(1), records))
        .filteredOn(record -> record.ref().value().equals("odd"))
        .extracting(record -> record.extensions().keySet())
        .containsExactly(Set.of("odd"));
    Event unwritable = Event.of("odd", EventType.of("raid")).extension("x_odd", "[").build();
    assertThatThrownBy(() -> sorted(CorpusSort.byKindAndId(), List.of(unwritable)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void headers_keep_what_is_alike_and_the_latest_version() {
    Dossier one = Dossier.builder("a", "A").schemaVersion("1.9").extension("x_a", "1").build();
    Dossier two =
        Dossier.builder("a", "B")
            .schemaVersion("1.10")
            .extension("x_a", "2")
            .extension("x_b", "3")
            .build();

    assertThat(CorpusSort.header(List.of(one, two)))
        .isEqualTo(
            Dossier.builder("a", "A; B")
                .schemaVersion("1.10")
                .extension("x_a", "1")
                .extension("x_b", "3")
                .build());
    assertThat(CorpusSort.header(List.of(one))).isEqualTo(one);
    assertThat(CorpusSort.header(List.of()).id()).isEqualTo("corpus");
  }

  private CorpusSort byKindAndId() {
    return CorpusSort.byKindAndId().withTemporaryFilesIn(folder);
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().startsWith("onrecord-sort-"))
          .toList();
    }
  }
}
