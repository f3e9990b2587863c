package org.onrecord.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a codec reads from: a parser and the bytes it parses, so that parts can be kept as is. */
final class Input {
  /** Told of what is not as it should be and does not stop the reading. */
  interface Listener {
    /** Says that a record was left out. */
    void dropped(Fault fault, String raw);

    /** Says that a field is kept though the schema does not know it. */
    void unknownField(Fault fault, String field);
  }

  private static final int EXCERPT = 200;

  private final JsonParser parser;
  private final Text text;
  private final int base;
  private final String pointerPrefix;
  private final Pools pools;
  private final Listener listener;

  private Input(Text text, int from, int to, String pointerPrefix, Pools pools, Listener listener) {
    try {
      this.parser = Limits.FACTORY.createParser(text.utf8(), from, to - from);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
    this.text = text;
    this.base = from;
    this.pointerPrefix = pointerPrefix;
    this.pools = pools;
    this.listener = listener;
  }

  /** Reads a part of a text; faults are placed within the whole of it. */
  static Input of(Text text, int from, int to, Pools pools, Listener listener) {
    return new Input(text, from, to, "", pools, listener);
  }

  JsonParser parser() {
    return parser;
  }

  Pools pools() {
    return pools;
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw fault("more, but the input ends here");
    }
    return token;
  }

  void expect(JsonToken token, String expected) {
    if (parser.currentToken() != token) {
      throw fault(expected);
    }
  }

  /** Returns where the current token begins, in bytes of the text. */
  int start() {
    return offset(parser.currentTokenLocation());
  }

  /** Returns where the current token ends, in bytes of the text. */
  int end() throws IOException {
    parser.finishToken();
    return offset(parser.currentLocation());
  }

  /** Returns the current value as it stands, and moves to its last token. */
  String raw() throws IOException {
    int from = start();
    parser.skipChildren();
    return text.slice(from, end());
  }

  /** Returns an input that reads again what stands between a byte and the current token's end. */
  Input again(int from) throws IOException {
    Input again = new Input(text, from, end(), pointer(), pools, listener);
    again.next();
    return again;
  }

  /** Reads a record; if it cannot be read, says so, moves to its end and returns null. */
  <T> @Nullable T attempt(Codec<T> codec) throws IOException {
    int from = start();
    int depth = parser.getParsingContext().getNestingDepth();
    int outside =
        token() == JsonToken.START_OBJECT || token() == JsonToken.START_ARRAY ? depth - 1 : depth;
    try {
      return codec.read(this);
    } catch (Fault fault) {
      while (parser.getParsingContext().getNestingDepth() > outside) {
        next();
      }
      listener.dropped(fault, text.slice(from, end()));
      return null;
    }
  }

  /** Says that the field whose name is the current token is not known here. */
  void unknownField() throws IOException {
    listener.unknownField(
        fault("a field that the schema knows, or one that begins with x_"), parser.currentName());
  }

  void expectEnd() throws IOException {
    if (parser.nextToken() != null) {
      throw fault("the end of the input");
    }
  }

  /** Returns the beginning of what stands at the current token. */
  String excerpt() {
    int from = Math.min(start(), text.utf8().length);
    return text.slice(from, Math.min(from + EXCERPT, text.utf8().length));
  }

  Fault fault(String expected) {
    return new Fault(text.place(start(), pointer()), expected);
  }

  /** Says what the parser itself found wrong. */
  Fault syntaxFault(IOException refused) {
    if (refused instanceof JsonProcessingException json && json.getLocation() != null) {
      int at = offset(json.getLocation());
      return new Fault(text.place(at, pointer()), "valid JSON: " + json.getOriginalMessage());
    }
    return fault("valid JSON in UTF-8: " + refused.getMessage());
  }

  private int offset(JsonLocation location) {
    return base + (int) Math.max(0, location.getByteOffset());
  }

  private String pointer() {
    return pointerPrefix + parser.getParsingContext().pathAsPointer();
  }
}
