package org.onrecord.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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

  private final JsonParser parser;
  private final Text text;
  private final int base;
  private final int to;
  private final String pointerPrefix;
  private final Pools pools;
  private final Listener listener;
  private boolean betweenValues;

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
  <T> T readAll(Reader<T> reader) {
    Optional<String> otherFormat = text.otherFormat(base, to);
    int malformed = otherFormat.isPresent() ? base : text.firstMalformed(base, to);
    if (malformed >= 0) {
      String found = otherFormat.map(format -> ", but this looks like " + format).orElse("");
      throw new Fault(text.place(malformed, ""), "well-formed Unicode text in UTF-8" + found);
    }
    T value = read(reader);
    expectEnd();
    return value;
  }

  /**
   * Reads the next value.
   *
   * @throws Fault if it is not what was expected, or no JSON
   */
  <T> T read(Reader<T> reader) {
    try {
      if (advance() == null) {
        throw fault("JSON, but the input is empty");
      }
      return reader.read(this);
    } catch (IOException refused) {
      throw syntaxFault(refused);
    }
  }

  private void expectEnd() {
    try {
      if (advance() != null) {
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
    JsonToken token = advance();
    if (token == null) {
      throw fault("more, but the input ends here");
    }
    return token;
  }

  /** Moves on; a fault in the rest of the last value is told from one in what follows it. */
  private @Nullable JsonToken advance() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      parser.finishToken();
    }
    betweenValues = true;
    JsonToken token = parser.nextToken();
    betweenValues = false;
    return token;
  }

  /** Moves to the last token of the current value, whatever it is. */
  void skip() throws IOException {
    leave(depthOutside());
  }

  private int depthOutside() {
    int depth = parser.getParsingContext().getNestingDepth();
    JsonToken token = parser.currentToken();
    return token != null && token.isStructStart() ? depth - 1 : depth;
  }

  private void leave(int depthOutside) throws IOException {
    while (parser.getParsingContext().getNestingDepth() > depthOutside) {
      next();
    }
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
    String twice = RawJson.pass(parser, this::advance);
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
    int outside = depthOutside();
    try {
      return codec.read(this);
    } catch (Fault fault) {
      leave(outside);
      listener.dropped(fault, text.slice(from, end()));
      return null;
    }
  }

  /** Says that the field whose name is the current token is not known here. */
  void unknownField(String expected) throws IOException {
    listener.unknownField(fault(expected), parser.currentName());
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
    betweenValues &= !Complaint.isOfMissingComma(refused); // what follows a value may be part of it
    if (refused instanceof JsonProcessingException json && json.getLocation() != null) {
      int at = offset(json.getLocation()) - (Complaint.isOfCharacterBefore(refused) ? 1 : 0);
      return new Fault(text.place(text.startOfCharacter(at), pointer()), expected);
    }
    return fault(expected);
  }

  private int offset(JsonLocation location) {
    return base + (int) Math.max(0, location.getByteOffset());
  }

  /** Between two fields of an object the pointer is that of the object. */
  private String pointer() {
    JsonStreamContext context = parser.getParsingContext();
    boolean unnamed =
        betweenValues && context.inObject() && parser.currentToken() != JsonToken.FIELD_NAME;
    return pointerPrefix + (unnamed ? context.getParent() : context).pathAsPointer();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
