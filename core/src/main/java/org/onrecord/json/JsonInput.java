package org.onrecord.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads by a parser, and keeps the bytes it parses, so that it can say where a fault is. */
final class JsonInput extends Input {
  private final JsonParser parser;
  private final Text text;
  private final int base;
  private final int to;
  private final String pointerPrefix;
  private final Listener listener;
  private boolean betweenValues;

  private JsonInput(
      Text text, int from, int to, String pointerPrefix, Pools pools, Listener listener) {
    super(pools);
    try {
      this.parser = Limits.FACTORY.createParser(text.utf8(), from, to - from);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
    this.text = text;
    this.base = from;
    this.to = to;
    this.pointerPrefix = pointerPrefix;
    this.listener = listener;
  }

  /** Reads a part of a text; faults are placed within the whole of it. */
  static JsonInput of(Text text, int from, int to, Pools pools, Listener listener) {
    return new JsonInput(text, from, to, "", pools, listener);
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
      String pointer = otherFormat.isPresent() ? "" : pointerAt(malformed);
      throw new Fault(text.place(malformed, pointer), "well-formed Unicode text in UTF-8" + found);
    }
    T value = read(reader);
    expectEnd();
    return value;
  }

  /** Goes as far as a byte, to see in which value that is. */
  private String pointerAt(int end) {
    try (JsonParser before = Limits.FACTORY.createParser(text.utf8(), base, end - base)) {
      boolean inValue = false;
      try {
        while (before.nextToken() != null) {
          inValue = true;
          before.finishToken();
          inValue = false;
        }
      } catch (JsonProcessingException brokenOff) {
        // as it must, for the text ends there
      }
      JsonStreamContext context = before.getParsingContext();
      boolean ofWhole = inValue || !context.inObject();
      return pointerPrefix + (ofWhole ? context : context.getParent()).pathAsPointer();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
  }

  @Override
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

  @Override
  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  @Override
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

  @Override
  boolean isAt(Field<?, ?> field) throws IOException {
    return parser.currentName().equals(field.name());
  }

  @Override
  String fieldName() throws IOException {
    return parser.currentName();
  }

  @Override
  String text() throws IOException {
    return parser.getText();
  }

  @Override
  <T> T sharedText(Pools.Key<T> key, Function<String, T> make) throws IOException {
    char[] buffer = parser.getTextCharacters();
    return pools().of(key).get(buffer, parser.getTextOffset(), parser.getTextLength(), make);
  }

  @Override
  <T> T sharedObject(Pools.Key<T> key, Reader<T> reader) throws IOException {
    int from = start();
    T value = reader.read(this);
    return pools().of(key).same(text.utf8(), from, end() - from, value);
  }

  @Override
  Number integer() throws IOException {
    return parser.getNumberValue();
  }

  @Override
  double number() throws IOException {
    return parser.getDoubleValue();
  }

  @Override
  int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  @Override
  int start() {
    return offset(parser.currentTokenLocation());
  }

  /** Returns where the current token ends, in bytes of the text. */
  int end() throws IOException {
    parser.finishToken();
    return offset(parser.currentLocation());
  }

  @Override
  String raw() throws IOException {
    int from = start();
    String twice = RawJson.pass(parser, this::advance);
    if (twice != null) {
      throw duplicate(twice);
    }
    return text.slice(from, end());
  }

  @Override
  Input again(int from) throws IOException {
    return new JsonInput(text, from, end(), pointer(), pools(), listener);
  }

  @Override
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

  @Override
  void unknownField(String expected) throws IOException {
    listener.unknownField(fault(expected), parser.currentName());
  }

  @Override
  Fault fault(String expected) {
    return new Fault(text.place(start(), pointer()), expected);
  }

  @Override
  Fault unexpected(String expected) throws IOException {
    return fault(expected + ", but found " + glimpse());
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
