package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values from a parser. What is sound JSON and yet of no use is a fault of the value. */
final class JsonTrees {
  /** How deep a value may go, so that it still fits into an extension of a record. */
  static final int DEEPEST = 64;

  /** How many characters a value may have, as many as a record has that is read again. */
  private static final long LONGEST = 1 << 24;

  private final JsonParser parser;
  private @Nullable String fault;
  private long start;

  JsonTrees(JsonParser parser) {
    this.parser = parser;
  }

  /** Says that what follows is part of one value. */
  void begin() {
    fault = null;
    start = parser.currentTokenLocation().getCharOffset();
  }

  /** Returns what is wrong with the values read since the beginning; null if nothing is. */
  @Nullable String fault() {
    return fault;
  }

  /**
   * Reads the current value and moves to its last token.
   *
   * @throws IOException if it is no JSON, or too long
   */
  Json read(int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (parser.currentLocation().getCharOffset() - start > LONGEST) {
      throw new StreamConstraintsException(
          "a value may have " + LONGEST + " characters", parser.currentLocation());
    }
    if (depth == DEEPEST && fault == null) {
      fault = "expected at most " + DEEPEST + " brackets within each other";
    }
    if (token == JsonToken.START_OBJECT) {
      return object(depth);
    } else if (token == JsonToken.START_ARRAY) {
      return items(depth);
    } else if (token == JsonToken.VALUE_STRING) {
      return new Json.Text(parser.getText());
    } else if (token.isNumeric()) {
      // NaN and Infinity are no JSON, but Python writes them
      String digits = parser.getText();
      return parser.isNaN() ? new Json.Text(digits) : new Json.Numeral(digits);
    }
    return token == JsonToken.VALUE_NULL ? Json.Word.NULL : Json.of(token == JsonToken.VALUE_TRUE);
  }

  private Json items(int depth) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(depth + 1));
    }
    return new Json.Items(items);
  }

  private JsonObject object(int depth) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      field(fields, depth);
    }
    return new JsonObject(fields);
  }

  /** Reads the field whose name is the current token. */
  void field(Map<String, Json> into, int depth) throws IOException {
    String name = parser.currentName();
    parser.nextToken();
    boolean twice = into.put(name, read(depth + 1)) != null;
    if (twice && fault == null) {
      fault = "expected each field once, but found \"" + name + "\" twice";
    }
  }
}
