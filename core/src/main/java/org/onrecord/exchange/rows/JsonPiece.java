package org.onrecord.exchange.rows;

import org.jspecify.annotations.Nullable;

/** One object of a file of JSON, and where it stands. */
public final class JsonPiece implements Piece {
  private final long line;
  private final JsonObject object;
  private final @Nullable String fault;
  private final String raw;

  JsonPiece(long line, JsonObject object, @Nullable String fault, String raw) {
    this.line = line;
    this.object = object;
    this.fault = fault;
    this.raw = raw;
  }

  /** {@return the line that it begins on, from 1} */
  @Override
  public long line() {
    return line;
  }

  /** {@return its fields} */
  public JsonObject object() {
    return object;
  }

  /** {@return what is wrong with it; null if nothing is} */
  @Nullable String fault() {
    return fault;
  }

  /** {@return its text as it stands in the file} */
  @Override
  public String raw() {
    return raw;
  }
}
