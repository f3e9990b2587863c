package org.onrecord.examples.validate;

import static org.onrecord.json.ReadProblem.Kind.HEADER_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.INPUT_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ImportReport;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.CorpusSort;
import org.onrecord.json.CorpusSort.Summary;
import org.onrecord.json.Reading;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** The records of several inputs, one after the other. */
final class Joined {
  private final List<Dossier> headers = new ArrayList<>();
  private final List<Iterable<DossierRecord>> records = new ArrayList<>();
  private final List<ReadProblems> problems = new ArrayList<>();
  private final List<CorpusFile> corpora = new ArrayList<>();
  private final List<ImportReader> datasets = new ArrayList<>();
  private final List<Runnable> checks = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();

  /**
   * Adds an input: a dossier is read, a corpus opened.
   *
   * @throws CannotRun if it cannot be read, or is no dossier
   */
  void add(Input input, InputStream standardInput, Progress progress, Log log) {
    ReadProblems told = new ReadProblems(input.name(), log);
    problems.add(told);
    if (input.content() == Content.CORPUS) {
      CorpusFile corpus = input.corpus(told, progress);
      corpora.add(corpus);
      corpus.header().ifPresent(headers::add);
      LongAdder came = new LongAdder();
      checks.add(() -> require(input, came.sum() > 0 || told.count(HEADER_UNREADABLE) == 0));
      records.add(
          () -> {
            progress.begin(input.name(), input.length());
            return Iterators.transform(corpus.iterator(), record -> counted(record, came));
          });
    } else if (input.content() == Content.DATASET) {
      addDataset(input, standardInput, progress, log);
    } else {
      addDossier(input, read(input, standardInput, progress), told);
    }
  }

  private void addDataset(Input input, InputStream standardInput, Progress progress, Log log) {
    progress.begin(input.name(), input.length());
    ImportReader dataset = open(input, standardInput, progress);
    datasets.add(dataset);
    headers.add(dataset.header());
    checks.add(() -> requireKnown(dataset.report()));
    records.add(
        () -> {
          progress.begin(input.name(), input.length());
          return dataset.iterator();
        });
    endings.add(() -> account(dataset.report()).forEach(log::note));
  }

  /** Returns what became of the rows, without the codes, of which some formats have hundreds. */
  private static List<String> account(ImportReport report) {
    List<String> lines = new ArrayList<>();
    boolean ofCodes = false;
    for (String line : report.summary().lines().toList()) {
      ofCodes = line.startsWith("codes of ") || (ofCodes && line.startsWith(" "));
      if (!ofCodes) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static ImportReader open(Input input, InputStream standardInput, Progress progress) {
    try {
      return input.dataset(standardInput, progress);
    } catch (IOException failed) {
      throw new CannotRun(input.name() + ": cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static void requireKnown(ImportReport account) {
    account
        .refusal()
        .ifPresent(
            reason -> {
              throw new CannotRun(account.file() + ": not converted: " + reason);
            });
  }

  private static DossierRecord counted(DossierRecord record, LongAdder count) {
    count.increment();
    return record;
  }

  private static void require(Input input, boolean isRead) {
    if (!isRead) {
      throw new CannotRun(input.name() + ": not converted, for it could not be read");
    }
  }

  /**
   * Looks whether something of every input could be read, once all were gone through.
   *
   * @throws CannotRun if there is one of which nothing could be
   */
  void requireAll() {
    checks.forEach(Runnable::run);
  }

  private static Reading read(Input input, InputStream standardInput, Progress progress) {
    progress.begin(input.name(), input.length());
    try {
      return input.read(standardInput, progress);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "cannot read " + input.name() + ": " + failed.getMessage(), failed);
    }
  }

  private void addDossier(Input input, Reading reading, ReadProblems told) {
    reading.problems().forEach(told);
    require(input, reading.dossier().isPresent() && told.count(INPUT_UNREADABLE) == 0);
    Dossier dossier = reading.dossier().orElseThrow();
    headers.add(
        Dossier.builder()
            .from(dossier)
            .sources(List.of())
            .actors(List.of())
            .locations(List.of())
            .events(List.of())
            .claims(List.of())
            .build());
    records.add(() -> dossier.records().iterator());
  }

  Dossier header() {
    return CorpusSort.header(headers);
  }

  /** Returns those records that are selected, to be gone through once. */
  Iterable<DossierRecord> records(Selection selection) {
    return Iterables.filter(Iterables.concat(records), selection::takes);
  }

  /** Passes those records on that are selected, in their order. */
  Summary copy(Selection selection, Consumer<DossierRecord> out) {
    long written = 0;
    for (DossierRecord record : records(selection)) {
      out.accept(record);
      written++;
    }
    return new Summary(written, written, 0, 0);
  }

  /** {@return how many lines, rows and records could not be read} */
  int dropped() {
    int rows = datasets.stream().mapToInt(dataset -> dataset.report().dropped().size()).sum();
    return rows
        + problems.stream()
            .mapToInt(each -> each.count(RECORD_DROPPED) + each.count(HEADER_UNREADABLE))
            .sum();
  }

  /** Is told that all was read. */
  void end() {
    problems.forEach(ReadProblems::end);
    endings.forEach(Runnable::run);
  }

  void close() {
    corpora.forEach(CorpusFile::close);
    datasets.forEach(ImportReader::close);
  }
}
