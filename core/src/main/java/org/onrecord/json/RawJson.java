package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields that the schema does not know: JSON that is kept as text. */
final class RawJson {
  /** Line ends never stand inside a JSON text, only between its tokens. */
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*[\\r\\n][ \\t\\r\\n]*");

  /** Moves to the next token and returns it; null at the end. */
  interface Step {
    @Nullable JsonToken next() throws IOException;
  }

  private RawJson() {}

  /**
   * Moves to the last token of the current value, and sees on the way that it is sound.
   *
   * @param parser at the first token of the value
   * @param step moves the parser on
   * @return null; or a key that stands twice in an object, at whose second place this stops
   */
  static @Nullable String pass(JsonParser parser, Step step) throws IOException {
    Deque<Set<String>> open = new ArrayDeque<>();
    do {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.FIELD_NAME) {
        if (!open.element().add(parser.currentName())) {
          return parser.currentName();
        }
      } else if (token == JsonToken.VALUE_STRING) {
        parser.getText(); // which checks its length
      } else if (token.isStructStart()) {
        open.push(new HashSet<>());
      } else if (token.isStructEnd()) {
        open.pop();
      }
    } while (!open.isEmpty() && step.next() != null);
    return null;
  }

  /**
   * Writes what is JSON already: as it stands, except that it is put on one line where the rest is.
   *
   * @throws IllegalArgumentException if it is not one JSON value that can be read again here
   */
  static void write(String json, JsonGenerator out) throws IOException {
    try (JsonParser parser = Limits.FACTORY.createParser(json)) {
      check(json, parser, OnRecordJson.MAX_DEPTH - out.getOutputContext().getNestingDepth());
    } catch (JsonProcessingException refused) {
      throw new IllegalArgumentException(
          "an extension must be JSON: " + Texts.brief(json), refused);
    }
    if (out instanceof JsonGeneratorImpl) {
      boolean indented = out.getPrettyPrinter() != null;
      out.writeRawValue(indented ? json : LINE_END.matcher(json).replaceAll(" "));
    } else {
      copyTokens(json, out);
    }
  }

  private static void check(String json, JsonParser parser, int depth) throws IOException {
    if (parser.nextToken() == null) {
      throw new IllegalArgumentException("an extension must be JSON, but is empty");
    }
    String twice = pass(parser, parser::nextToken);
    if (twice != null) {
      throw new IllegalArgumentException(
          '"' + Texts.brief(twice) + "\" stands twice in an extension: " + Texts.brief(json));
    }
    if (parser.nextToken() != null) {
      throw new IllegalArgumentException("more than one JSON value: " + Texts.brief(json));
    }
    if (depth(json) > depth) {
      throw new IllegalArgumentException("an extension is nested too deeply: " + Texts.brief(json));
    }
  }

  private static int depth(String json) throws IOException {
    int deepest = 0;
    try (JsonParser parser = Limits.FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        deepest = Math.max(deepest, parser.getParsingContext().getNestingDepth());
      }
    }
    return deepest;
  }

  /** Returns the current value as JSON without blanks, and moves to its last token. */
  static byte[] copy(JsonParser parser) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JsonGenerator out = Limits.FACTORY.createGenerator(copy)) {
      int open = 0;
      do {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
          out.writeNumber(parser.getText()); // as it is written, such as 1.50 or -0
        } else {
          out.copyCurrentEvent(parser);
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (open > 0 && parser.nextToken() != null);
    }
    return copy.toByteArray();
  }

  /** For formats other than JSON text, and for trees of nodes. */
  private static void copyTokens(String json, JsonGenerator out) throws IOException {
    try (JsonParser parser = Limits.FACTORY.createParser(json)) {
      parser.nextToken();
      out.copyCurrentStructureExact(parser);
    }
  }
}
