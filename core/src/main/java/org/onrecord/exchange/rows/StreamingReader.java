package org.onrecord.exchange.rows;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ImportReport;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;

/** Turns the pieces of one file into records, one piece at a time. */
abstract class StreamingReader implements ImportReader {
  private static final int MOST_SHOWN = 200;

  private final DatasetFormat format;
  private final Optional<String> release;
  private final String file;
  private final Output output;
  private boolean begun;
  private boolean ended;

  StreamingReader(DatasetFormat format, Optional<String> release, String file) {
    this.format = format;
    this.release = release;
    this.file = file;
    this.output = new Output(format.dataset(), release, SourceId.of(format.prefix()));
  }

  /** Recognises the file and makes ready to convert its pieces, or refuses it. */
  abstract void begin();

  /** Converts the next piece; returns whether there was one. */
  abstract boolean readNext();

  /** Is told once that there are no more pieces. */
  abstract void end();

  final Output output() {
    return output;
  }

  private String id() {
    return format.prefix() + release.map(name -> "-" + name).orElse("");
  }

  private String title() {
    return format.dataset() + release.map(name -> " " + name).orElse("");
  }

  /** Begins with the dataset itself, which the records cite. */
  final void addSource(Optional<Actor> publisher) {
    publisher.ifPresent(
        actor -> {
          output.isNew(actor.id());
          output.add(actor);
        });
    output.isNew(output.source());
    output.add(
        Source.of(output.source().value(), SourceKind.DATASET)
            .title(title())
            .publisher(publisher.map(Actor::id))
            .provenance(output.provenanceOfDataset())
            .build());
  }

  final void refuse(String expected, @Nullable Piece first) {
    String found = output.ledger().nature().orElseGet(() -> found(first));
    output.ledger().refused("expected " + expected + ", but " + found);
  }

  private static String found(@Nullable Piece first) {
    if (first == null) {
      return "the file is empty";
    }
    String raw = first.raw();
    String shown = raw.length() > MOST_SHOWN ? raw.substring(0, MOST_SHOWN) + "…" : raw;
    return "the file begins with: " + shown;
  }

  @Override
  public final Dossier header() {
    return Dossier.builder(id(), title()).build();
  }

  @Override
  public final ImportReport report() {
    return output.ledger().report(format.dataset(), release, file);
  }

  @Override
  public final Iterator<DossierRecord> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return advance();
      }

      @Override
      public DossierRecord next() {
        if (!advance()) {
          throw new NoSuchElementException();
        }
        return output.take();
      }
    };
  }

  /** Says which file cannot be read if it cannot, such as one that was cut off on its way. */
  private boolean advance() {
    try {
      return readOn();
    } catch (UncheckedIOException failed) {
      throw cannotRead(file, requireNonNull(failed.getCause()));
    }
  }

  private boolean readOn() {
    if (!begun) {
      begun = true;
      begin();
    }
    while (output.isEmpty()) {
      if (!readNext() && !endNow()) {
        return false;
      }
    }
    return true;
  }

  /** Ends once, since the end may give records too; returns whether it did so just now. */
  private boolean endNow() {
    boolean now = !ended;
    ended = true;
    if (now) {
      end();
    }
    return now;
  }

  static UncheckedIOException cannotRead(String file, IOException failed) {
    return new UncheckedIOException("cannot read " + file + ": " + failed.getMessage(), failed);
  }
}
