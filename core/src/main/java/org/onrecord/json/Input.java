package org.onrecord.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Where a codec reads from: a parser and the bytes it parses, so that parts can be kept as is. */
final class Input implements Closeable {
  /** Told of what is not as it should be and does not stop the reading. */
  interface Listener {
    /** Says that a record was left out. */
    void dropped(Fault fault, String raw);

    /** Says that a field is kept though the schema does not know it. */
    void unknownField(Fault fault, String field);
  }

  private final JsonParser parser;
  private final Text text;
  private final int base;
  private final int to;
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
    this.to = to;
    this.pointerPrefix = pointerPrefix;
    this.pools = pools;
    this.listener = listener;
  }

  /** Reads a part of a text; faults are placed within the whole of it. */
  static Input of(Text text, int from, int to, Pools pools, Listener listener) {
    return new Input(text, from, to, "", pools, listener);
  }

  /**
   * Reads all there is.
   *
   * @throws Fault if it is not what was expected, or no JSON, or not the whole input
   */
  <T> T readAll(Codec<T> codec) {
    int malformed = text.firstMalformed(base, to);
    if (malformed >= 0) {
      throw new Fault(text.place(malformed, ""), "well-formed Unicode text in UTF-8");
    }
    T value = read(codec);
    expectEnd();
    return value;
  }

  /**
   * Reads the next value.
   *
   * @throws Fault if it is not what was expected, or no JSON
   */
  <T> T read(Codec<T> codec) {
    try {
      if (parser.nextToken() == null) {
        throw fault("JSON, but the input is empty");
      }
      return codec.read(this);
    } catch (IOException refused) {
      throw syntaxFault(refused);
    }
  }

  private void expectEnd() {
    try {
      if (parser.nextToken() != null) {
        throw fault("the end of the input");
      }
    } catch (IOException refused) {
      throw syntaxFault(refused);
    }
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

  void expect(JsonToken token, String expected) throws IOException {
    if (parser.currentToken() != token) {
      throw unexpected(expected);
    }
  }

  /** Expects a text, or else what {@code orElse} says. */
  void expectText(String expected, String orElse) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_STRING) {
      boolean bare = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
      throw unexpected(expected + (bare ? " in quotes" : "") + orElse);
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
    String twice = RawJson.pass(parser);
    if (twice != null) {
      throw duplicate(twice);
    }
    return text.slice(from, end());
  }

  /** Returns an input that reads again what stands between a byte and the current token's end. */
  Input again(int from) throws IOException {
    return new Input(text, from, end(), pointer(), pools, listener);
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

  Fault fault(String expected) {
    return new Fault(text.place(start(), pointer()), expected);
  }

  /** Says what was expected instead of the current token, and what that is. */
  Fault unexpected(String expected) throws IOException {
    return fault(expected + ", but found " + glimpse());
  }

  Fault duplicate(String field) {
    return fault("each field once, but \"" + Texts.brief(field) + "\" stands twice");
  }

  private String glimpse() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return "an object";
    }
    if (token == JsonToken.START_ARRAY) {
      return "an array";
    }
    String found = String.valueOf(parser.getText());
    return token == JsonToken.VALUE_STRING ? '"' + Texts.brief(found) + '"' : Texts.brief(found);
  }

  private Fault syntaxFault(IOException refused) {
    String expected = Complaint.expected(refused);
    return refused instanceof JsonProcessingException json && json.getLocation() != null
        ? new Fault(text.place(offset(json.getLocation()), pointer()), expected)
        : fault(expected);
  }

  private int offset(JsonLocation location) {
    return base + (int) Math.max(0, location.getByteOffset());
  }

  private String pointer() {
    return pointerPrefix + parser.getParsingContext().pathAsPointer();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
