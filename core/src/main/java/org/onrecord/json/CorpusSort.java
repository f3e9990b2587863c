package org.onrecord.json;

import com.google.common.collect.Iterables;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Sorts and merges corpora of any length in memory that does not grow with them.
 *
 * <pre>{@code
 * CorpusSort.byKindAndId().sort(List.of(CorpusFile.of(monday), CorpusFile.of(tuesday)), week);
 * }</pre>
 *
 * <p>Records that are equal in all they say are written once. Those that have the id of another and
 * say something else are all kept, in the order of the inputs, and counted: they are revisions, or
 * the rule {@code references.duplicate-id} finds them.
 *
 * <p>What does not fit is put into temporary files, which are deleted also on failure. They need as
 * much room as the records take as plain text, for a while up to twice that. Safe for use by
 * several threads.
 */
public final class CorpusSort {
  /**
   * Sources, actors, locations, events and claims, in that order, and those of one kind by their
   * ids as {@link String#compareTo} has them.
   */
  public static final Comparator<DossierRecord> BY_KIND_AND_ID =
      Comparator.<DossierRecord, Ref.Kind>comparing(record -> record.ref().kind())
          .thenComparing(record -> record.ref().value());

  /** About as many bytes of text are held at once, as records some times as much. */
  static final long HELD = 8L << 20;

  private final Comparator<DossierRecord> order;
  private final Path temporary;
  private final long held;

  private CorpusSort(Comparator<DossierRecord> order, Path temporary, long held) {
    this.order = order;
    this.temporary = temporary;
    this.held = held;
  }

  private static CorpusSort of(Comparator<DossierRecord> order) {
    return new CorpusSort(order, Path.of(System.getProperty("java.io.tmpdir")), HELD);
  }

  /** {@return a sort by kind and id, in the order of {@link #BY_KIND_AND_ID}} */
  public static CorpusSort byKindAndId() {
    return of(BY_KIND_AND_ID);
  }

  /**
   * Returns a sort by another order.
   *
   * @param order the order; by kind and id where it has two as equal
   * @return the sort
   */
  public static CorpusSort by(Comparator<? super DossierRecord> order) {
    Comparator<DossierRecord> given = order::compare;
    return of(given.thenComparing(BY_KIND_AND_ID));
  }

  /**
   * Returns the same sort with its temporary files elsewhere than in the folder of the system.
   *
   * @param folder an existing folder
   * @return the sort
   */
  public CorpusSort withTemporaryFilesIn(Path folder) {
    return new CorpusSort(order, folder, held);
  }

  /** Returns the same sort with more or less in memory. */
  CorpusSort holding(long bytes) {
    return new CorpusSort(order, temporary, bytes);
  }

  /**
   * What became of records.
   *
   * @param read how many were read
   * @param written how many were written
   * @param copies how many were left out, being equal to one that was written
   * @param conflicts how many were written that have the id of one before, and differ from it
   */
  public record Summary(long read, long written, long copies, long conflicts) {}

  /**
   * Sorts records.
   *
   * @param records the records, gone through once
   * @param out takes them in order, such as {@code RecordWriter::write}
   * @return what became of them
   * @throws UncheckedIOException if a temporary file cannot be written or read
   * @throws IllegalArgumentException if a record could not be read again, as {@link OnRecordJson}
   *     says
   */
  public Summary sort(
      Iterable<? extends DossierRecord> records, Consumer<? super DossierRecord> out) {
    try (SortedRuns runs = new SortedRuns(order, temporary, held)) {
      records.forEach(runs::add);
      return new SortedMerge(order, out).of(runs.inOrder());
    }
  }

  /**
   * Merges records that are sorted already, without temporary files.
   *
   * @param sorted the inputs, each sorted in this order and gone through once
   * @param out takes the records in order, such as {@code RecordWriter::write}
   * @return what became of them
   * @throws IllegalArgumentException if an input is not sorted
   */
  public Summary merge(
      List<? extends Iterable<? extends DossierRecord>> sorted,
      Consumer<? super DossierRecord> out) {
    List<Iterator<? extends DossierRecord>> inputs = new ArrayList<>();
    for (Iterable<? extends DossierRecord> each : sorted) {
      inputs.add(SortedMerge.checked(each.iterator(), order, inputs.size() + 1));
    }
    return new SortedMerge(order, out).of(inputs);
  }

  /**
   * Sorts corpora into one. Lines that cannot be read are told to the listeners of the corpora and
   * passed over.
   *
   * @param corpora the corpora, in any order each
   * @param file the file to write, replaced in one step when all is written, and packed if its name
   *     ends in {@code .gz}; may be one of those read
   * @return what became of the records
   * @throws UncheckedIOException if a file cannot be read or written; what there was is as it was
   */
  public Summary sort(List<CorpusFile> corpora, Path file) {
    return write(corpora, file, out -> sort(Iterables.concat(corpora), out));
  }

  /**
   * Merges corpora that are sorted already into one, without temporary files. Lines that cannot be
   * read are told to the listeners of the corpora and passed over.
   *
   * @param corpora the corpora, each sorted in this order; all of them are open at once
   * @param file the file to write, replaced in one step when all is written, and packed if its name
   *     ends in {@code .gz}; may be one of those read
   * @return what became of the records
   * @throws IllegalArgumentException if a corpus is not sorted
   * @throws UncheckedIOException if a file cannot be read or written; what there was is as it was
   */
  public Summary merge(List<CorpusFile> corpora, Path file) {
    return write(corpora, file, out -> merge(corpora, out));
  }

  private interface Work {
    Summary into(Consumer<DossierRecord> out);
  }

  private static Summary write(List<CorpusFile> corpora, Path file, Work work) {
    Dossier header =
        Headers.merge(corpora.stream().flatMap(corpus -> corpus.header().stream()).toList());
    Summary[] summary = {new Summary(0, 0, 0, 0)};
    try {
      CorpusFile.write(header, writer -> summary[0] = work.into(writer::write), file);
    } finally {
      corpora.forEach(CorpusFile::close);
    }
    return summary[0];
  }

  /**
   * Makes one header for several corpora: what all headers say alike is kept, ids and titles that
   * differ are joined, of an unknown field the first value is taken, and the schema version is the
   * latest.
   *
   * @param headers the headers; none for corpora without
   * @return the header, a dossier without records
   */
  public static Dossier header(List<Dossier> headers) {
    return Headers.merge(headers);
  }
}
