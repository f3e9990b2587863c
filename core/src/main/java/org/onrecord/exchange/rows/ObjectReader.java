package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.DropReason;

/** Turns the objects of one file of JSON into records, one object at a time. */
final class ObjectReader extends StreamingReader {
  /** What stands in a decoded text for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final ObjectFormat format;
  private final Duplicates duplicates = new Duplicates();
  private final JsonPieces pieces;
  private @Nullable ObjectConverter converter;
  private @Nullable JsonPiece first;

  ObjectReader(
      ObjectFormat format,
      Optional<String> release,
      Optional<Charset> charset,
      InputStream in,
      String file)
      throws IOException {
    super(format, release, file);
    this.format = format;
    this.pieces = new JsonPieces(Bytes.openJson(in, charset, output().ledger()), format.arrays());
  }

  @Override
  void begin() {
    JsonPiece piece = pieces.next();
    JsonShape shape = new JsonShape(pieces.array(), pieces.envelope(), sound(piece));
    Optional<String> form = format.recognise(shape);
    if (form.isEmpty()) {
      refuse(format.expected() + reason(piece), piece);
      return;
    }
    first = piece;
    output().ledger().recognised(form.get());
    addSource(format.publisher());
    converter = format.begin(shape, output());
  }

  private static Optional<JsonObject> sound(@Nullable JsonPiece piece) {
    return piece == null || piece.fault() != null ? Optional.empty() : Optional.of(piece.object());
  }

  private static String reason(@Nullable JsonPiece piece) {
    return piece == null || piece.fault() == null ? "" : " (" + piece.fault() + ")";
  }

  @Override
  boolean readNext() {
    ObjectConverter to = converter;
    JsonPiece piece = to == null ? null : first == null ? pieces.next() : first;
    first = null;
    if (to == null || piece == null) {
      return false;
    }
    output().ledger().read();
    convert(piece, to);
    output().settle(piece);
    return true;
  }

  private void convert(JsonPiece piece, ObjectConverter to) {
    String fault = piece.fault();
    if (fault != null) {
      output().drop(DropReason.UNREADABLE, fault);
      if (pieces.isBroken()) {
        output().ledger().remark("reading ended where the file stopped being JSON");
      }
      return;
    }
    if (piece.raw().indexOf(REPLACEMENT) >= 0) {
      output().ledger().remark("has the character U+FFFD, which stands for what was no text");
    }
    long earlier = duplicates.earlier(List.of(piece.raw()), output().ledger().row());
    if (earlier > 0) {
      output().drop(DropReason.DUPLICATE, "object " + earlier + " is the same");
    } else {
      to.convert(piece);
    }
  }

  @Override
  void end() {
    if (converter != null) {
      converter.end();
    }
  }

  @Override
  public void close() {
    try {
      pieces.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
