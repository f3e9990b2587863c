package org.onrecord.exchange.rows;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ImportReport;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;

/** Turns the rows of one file into records, one row at a time. */
final class TableReader implements ImportReader {
  private static final int MOST_SHOWN = 200;

  private final TableFormat format;
  private final Optional<String> release;
  private final String file;
  private final Output output;
  private final Ledger ledger;
  private final Duplicates duplicates = new Duplicates();
  private final Rows rows;
  private @Nullable RowConverter converter;
  private @Nullable Row first;
  private int width;
  private boolean begun;
  private boolean ended;
  private @Nullable DossierRecord upcoming;

  TableReader(
      TableFormat format,
      Optional<String> release,
      Optional<Charset> charset,
      InputStream in,
      String file)
      throws IOException {
    this.format = format;
    this.release = release;
    this.file = file;
    this.output = new Output(format.dataset(), release, SourceId.of(format.prefix()));
    this.ledger = output.ledger();
    this.rows = new CsvRows(Bytes.open(in, charset, format.charset(), ledger), format.dialect());
  }

  private String id() {
    return format.prefix() + release.map(name -> "-" + name).orElse("");
  }

  private String title() {
    return format.dataset() + release.map(name -> " " + name).orElse("");
  }

  @Override
  public Dossier header() {
    return Dossier.builder(id(), title()).build();
  }

  @Override
  public ImportReport report() {
    return ledger.report(format.dataset(), release, file);
  }

  @Override
  public Iterator<DossierRecord> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return advance();
      }

      @Override
      public DossierRecord next() {
        advance();
        DossierRecord next = upcoming;
        if (next == null) {
          throw new NoSuchElementException();
        }
        upcoming = null;
        return next;
      }
    };
  }

  private boolean advance() {
    if (!begun) {
      begun = true;
      begin();
    }
    while (upcoming == null) {
      upcoming = output.poll();
      if (upcoming == null && !readRow()) {
        return false;
      }
    }
    return true;
  }

  private void begin() {
    Row row = nextRow();
    List<String> cells = row == null ? List.of() : row.cells();
    Optional<Layout> layout = format.recognise(cells);
    if (layout.isEmpty()) {
      ledger.refused("expected " + format.expected(cells) + ", but " + found(row));
      return;
    }
    ledger.recognised(layout.get().name(), layout.get().unknown());
    width = layout.get().columns().size();
    rows.expect(width);
    first = layout.get().header() ? null : row;
    Actor publisher = format.publisher();
    output.isNew(publisher.id());
    output.add(publisher);
    output.add(
        Source.of(output.source().value(), SourceKind.DATASET)
            .title(title())
            .publisher(publisher.id())
            .provenance(output.provenanceOfDataset())
            .build());
    converter = format.begin(new Columns(layout.get().columns()), output);
  }

  private static String found(@Nullable Row first) {
    if (first == null) {
      return "the file is empty";
    }
    String raw = first.raw();
    String shown = raw.length() > MOST_SHOWN ? raw.substring(0, MOST_SHOWN) + "…" : raw;
    return "the file begins with: " + shown;
  }

  /** Converts the next row; returns whether there was one. */
  private boolean readRow() {
    RowConverter to = converter;
    Row row = to == null ? null : nextRow();
    if (to == null || row == null) {
      return end();
    }
    if (isBlank(row)) {
      ledger.setAside("blank lines");
    } else if (isOfTags(row)) {
      ledger.setAside("rows of HXL tags");
    } else {
      ledger.read(row);
      convert(row, to);
      output.settle(row);
    }
    return true;
  }

  /** Ends once, since the end may give records too; returns whether it did so just now. */
  private boolean end() {
    boolean now = !ended;
    ended = true;
    if (now && converter != null) {
      converter.end();
    }
    return now;
  }

  private void convert(Row row, RowConverter to) {
    String fault = row.fault();
    if (fault != null) {
      output.drop(DropReason.UNREADABLE, fault);
    } else if (row.cells().size() != width) {
      output.drop(
          DropReason.WRONG_CELL_COUNT,
          "expected " + width + " cells, but found " + row.cells().size());
    } else {
      long earlier = duplicates.earlier(row.cells(), ledger.row());
      if (earlier > 0) {
        output.drop(DropReason.DUPLICATE, "row " + earlier + " has the same cells");
      } else {
        to.convert(row);
      }
    }
  }

  private @Nullable Row nextRow() {
    try {
      Row row = first == null ? rows.next() : first;
      first = null;
      return row;
    } catch (UncheckedIOException failed) {
      throw cannotRead(file, requireNonNull(failed.getCause()));
    }
  }

  private static boolean isBlank(Row row) {
    return row.fault() == null && row.cells().size() <= 1 && row.cell(0).isEmpty();
  }

  /** Tags of the Humanitarian Exchange Language stand in the row after the header. */
  private boolean isOfTags(Row row) {
    return ledger.row() == 0
        && row.cells().stream().anyMatch(cell -> cell.startsWith("#"))
        && row.cells().stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
  }

  static UncheckedIOException cannotRead(String file, IOException failed) {
    return new UncheckedIOException("cannot read " + file + ": " + failed.getMessage(), failed);
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
