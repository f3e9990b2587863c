package org.onrecord.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a codec reads from, token by token. There are two: a {@link JsonInput} knows all of JSON
 * and says where a fault is; a {@link PlainInput} knows what most lines are made of, is fast, and
 * gives up on the rest.
 */
abstract class Input implements Closeable {
  /** Told of what is not as it should be and does not stop the reading. */
  interface Listener {
    /** Says that a record was left out. */
    void dropped(Fault fault, String raw);

    /** Says that a field is kept though the schema does not know it. */
    void unknownField(Fault fault, String field);
  }

  /** Reads one type, from the first token of a value to its last. */
  interface Reader<T> {
    /**
     * Reads the current value.
     *
     * @throws Fault if it is not what was expected
     * @throws IOException if it is no JSON
     */
    T read(Input in) throws IOException;
  }

  private final Pools pools;

  Input(Pools pools) {
    this.pools = pools;
  }

  final Pools pools() {
    return pools;
  }

  /**
   * Reads the next value.
   *
   * @throws Fault if it is not what was expected, or no JSON
   */
  abstract <T> T read(Reader<T> reader);

  abstract @Nullable JsonToken token();

  /** Moves to the next token, which there must be. */
  abstract JsonToken next() throws IOException;

  /** Whether the current token is the name of a field. */
  abstract boolean isAt(Field<?, ?> field) throws IOException;

  /** Returns the name that is the current token. */
  abstract String fieldName() throws IOException;

  /** Returns the text that is the current token. */
  abstract String text() throws IOException;

  /** Returns what is made of the text that is the current token, the same for equal texts. */
  abstract <T> T sharedText(Pools.Key<T> key, Function<String, T> make) throws IOException;

  /** Reads an object, the same for equal ones. */
  abstract <T> T sharedObject(Pools.Key<T> key, Reader<T> reader) throws IOException;

  /** Returns the number that is the current token, without a fraction: an Integer if it fits. */
  abstract Number integer() throws IOException;

  /** Returns the number that is the current token. */
  abstract double number() throws IOException;

  /** Returns the current value as it stands, and moves to its last token. */
  abstract String raw() throws IOException;

  /** Returns where the current token begins, in bytes. */
  abstract int start();

  /** Returns an input that reads again what stands between a byte and the current token's end. */
  abstract Input again(int from) throws IOException;

  /** Reads a record; if it cannot be read, says so, moves to its end and returns null. */
  abstract <T> @Nullable T attempt(Codec<T> codec) throws IOException;

  /** Says that the field whose name is the current token is not known here. */
  abstract void unknownField(String expected) throws IOException;

  abstract int depth();

  /** Moves to the last token of the current value, whatever it is. */
  final void skip() throws IOException {
    leave(depthOutside());
  }

  final int depthOutside() {
    JsonToken token = token();
    return token != null && token.isStructStart() ? depth() - 1 : depth();
  }

  final void leave(int depthOutside) throws IOException {
    while (depth() > depthOutside) {
      next();
    }
  }

  final void expect(JsonToken token, String expected) throws IOException {
    if (token() != token) {
      throw unexpected(expected);
    }
  }

  /** Expects a text, or else what {@code orElse} says. */
  final void expectText(String expected, String orElse) throws IOException {
    JsonToken token = token();
    if (token != JsonToken.VALUE_STRING) {
      boolean bare = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
      throw unexpected(expected + (bare ? " in quotes" : "") + orElse);
    }
  }

  abstract Fault fault(String expected);

  /** Says what was expected instead of the current token, and what that is. */
  abstract Fault unexpected(String expected) throws IOException;

  final Fault duplicate(String field) {
    return fault("each field once, but \"" + Texts.brief(field) + "\" stands twice");
  }
}
