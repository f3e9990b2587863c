package org.onrecord.json;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/**
 * Puts records into sorted runs: as many at a time as may be held, in temporary files once they are
 * more; and merges runs into longer ones until few enough are left to be read at once.
 */
final class SortedRuns implements Closeable {
  /** Each run that is open holds a line and the ids that its reader shares. */
  private static final int MOST_OPEN = 16;

  private static final Dossier HEADER = Dossier.builder("run", "A sorted run").build();

  private final Comparator<DossierRecord> order;
  private final Path parent;
  private final long most;
  private final CountingOutputStream weight =
      new CountingOutputStream(ByteStreams.nullOutputStream());
  private final RecordWriter scale = new RecordWriter(weight, HEADER);
  private final List<DossierRecord> held = new ArrayList<>();
  private final List<RecordReader> open = new ArrayList<>();
  private List<Path> runs = new ArrayList<>();
  private @Nullable Path folder;
  private long heldFrom;
  private int written;

  /**
   * Begins without records.
   *
   * @param order the order
   * @param parent where temporary files go, in a folder of their own
   * @param most how much may be held, in bytes of text
   */
  SortedRuns(Comparator<DossierRecord> order, Path parent, long most) {
    this.order = order;
    this.parent = parent;
    this.most = most;
  }

  void add(DossierRecord record) {
    scale.write(record);
    held.add(record);
    if (weight.getCount() - heldFrom >= most) {
      heldFrom = weight.getCount();
      held.sort(order);
      runs.add(write(out -> held.forEach(out)));
      held.clear();
    }
  }

  /** Returns the runs, the records added first in the first; to be gone through before closing. */
  List<Iterator<DossierRecord>> inOrder() {
    while (runs.size() > MOST_OPEN) {
      List<Path> longer = new ArrayList<>();
      for (int from = 0; from < runs.size(); from += MOST_OPEN) {
        longer.add(merged(runs.subList(from, Math.min(from + MOST_OPEN, runs.size()))));
      }
      runs = longer;
    }
    held.sort(order);
    List<Iterator<DossierRecord>> all = new ArrayList<>();
    runs.forEach(run -> all.add(read(run)));
    all.add(held.iterator());
    return all;
  }

  private Path merged(List<Path> few) {
    Path run =
        write(
            out ->
                SortedMerge.all(few.stream().map(this::read).toList(), order)
                    .forEachRemaining(out));
    closeReaders();
    few.forEach(SortedRuns::delete);
    return run;
  }

  private Iterator<DossierRecord> read(Path run) {
    RecordReader reader =
        OnRecordJson.records(
            run,
            problem -> {
              if (problem.kind() != ReadProblem.Kind.FIELD_UNKNOWN) {
                throw new IllegalStateException("a record came back otherwise: " + problem);
              }
            });
    open.add(reader);
    return reader.iterator();
  }

  private interface Content {
    void into(Consumer<DossierRecord> out);
  }

  private Path write(Content content) {
    try {
      if (folder == null) {
        folder = Files.createTempDirectory(parent, "onrecord-sort-");
      }
      Path run = folder.resolve(written++ + ".ndjson");
      try (RecordWriter writer = new RecordWriter(Files.newOutputStream(run), HEADER)) {
        content.into(writer::write);
      }
      return run;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write a temporary file: " + failed, failed);
    }
  }

  private static void delete(Path run) {
    try {
      Files.delete(run);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot delete a temporary file: " + failed, failed);
    }
  }

  private void closeReaders() {
    open.forEach(RecordReader::close);
    open.clear();
  }

  @Override
  public void close() {
    closeReaders();
    if (folder != null) {
      try {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      } catch (IOException failed) {
        throw new UncheckedIOException("cannot delete temporary files: " + failed, failed);
      }
    }
  }
}
