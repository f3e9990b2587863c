package org.onrecord.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON that is read field by field, and what is said where it is not as it should be. */
final class JsonInput {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String json;
  private final JsonParser parser;

  private JsonInput(String json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /** Reads one value, from its first token to its last. */
  interface Reader<T> {
    T read(JsonInput in) throws IOException;
  }

  /** Reads the value of a field, unless it does not know the field. */
  interface Fields {
    boolean read(String name) throws IOException;
  }

  /**
   * Reads all there is.
   *
   * @throws UnreadableReportException if it is not what was expected, or no JSON
   */
  static <T> T read(String text, Reader<T> reader) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String json = marked ? text.substring(1) : text;
    try (JsonParser parser = JsonText.FACTORY.createParser(json)) {
      return new JsonInput(json, parser).readAll(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory can be read", impossible);
    }
  }

  private <T> T readAll(Reader<T> reader) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw fault("JSON, but there is nothing");
      }
      T value = reader.read(this);
      if (parser.nextToken() != null) {
        throw fault("nothing more");
      }
      return value;
    } catch (JsonProcessingException refused) {
      JsonLocation at = refused.getLocation();
      throw fault(at, "valid JSON: " + refused.getOriginalMessage().replaceAll("\\s+", " "));
    }
  }

  UnreadableReportException fault(String expected) {
    return fault(parser.currentTokenLocation(), expected);
  }

  private UnreadableReportException fault(JsonLocation at, String expected) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return new UnreadableReportException(at.getLineNr(), at.getColumnNr(), pointer, expected);
  }

  private void expect(JsonToken token, String expected) throws IOException {
    if (parser.currentToken() != token) {
      throw fault(expected + ", but found " + found());
    }
  }

  private String found() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || token.isStructStart()) {
      return token == JsonToken.START_OBJECT ? "an object" : "a list";
    }
    String text = parser.getText();
    String brief = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return token == JsonToken.VALUE_STRING ? '"' + brief + '"' : brief;
  }

  String text(String what) throws IOException {
    expect(JsonToken.VALUE_STRING, what + " in quotes");
    return parser.getText();
  }

  int number(String what) throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, what);
    return parser.getIntValue();
  }

  <E extends Enum<E>> E choice(Class<E> type) throws IOException {
    E[] constants = type.getEnumConstants();
    String words =
        Stream.of(constants)
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    String found = text("one of " + words);
    for (E constant : constants) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(found)) {
        return constant;
      }
    }
    throw fault("one of " + words + ", but found \"" + found + '"');
  }

  /** Reads a list. */
  <T> List<T> list(String what, Reader<T> element) throws IOException {
    expect(JsonToken.START_ARRAY, "a list of " + what);
    List<T> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(element.read(this));
    }
    return values;
  }

  /** Reads an object. Fields that are null count as left out; unknown ones are passed over. */
  void object(String what, List<String> required, Fields fields) throws IOException {
    object(what, required, name -> true, fields);
  }

  /** Reads an object in which some fields count as left out if they are null. */
  void object(String what, List<String> required, Predicate<String> nullIsLeftOut, Fields fields)
      throws IOException {
    expect(JsonToken.START_OBJECT, what);
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_NULL && nullIsLeftOut.test(name)) {
        continue;
      }
      seen.add(name);
      if (!fields.read(name)) {
        parser.skipChildren();
      }
    }
    for (String name : required) {
      if (!seen.contains(name)) {
        throw fault("the field \"" + name + "\" in " + what);
      }
    }
  }

  /** Returns the current value as it stands. */
  String raw() throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    return json.substring(start, (int) parser.currentLocation().getCharOffset());
  }
}
