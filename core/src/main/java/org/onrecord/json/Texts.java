package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;

/** Writes text, also text that UTF-8 has no bytes for. */
final class Texts {
  private Texts() {}

  /** Writes a text; half a surrogate pair, which JSON can escape and read again, is escaped. */
  static void write(String text, JsonGenerator out) throws IOException {
    if (isWellFormed(text)) {
      out.writeString(text);
    } else {
      out.writeRawValue('"' + escaped(text) + '"');
    }
  }

  /**
   * Writes what is JSON already, on one line where it stands on several.
   *
   * @throws IllegalArgumentException if it is not one JSON value
   */
  static void writeJson(String json, JsonGenerator out) throws IOException {
    StringWriter copy = new StringWriter();
    try (JsonParser parser = Limits.FACTORY.createParser(json);
        JsonGenerator copier = Limits.FACTORY.createGenerator(copy)) {
      parser.nextToken();
      copier.copyCurrentStructureExact(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value: " + json);
      }
    } catch (JsonProcessingException refused) {
      throw new IllegalArgumentException("an extension must be JSON: " + json, refused);
    }
    out.writeRawValue(json.indexOf('\n') < 0 && json.indexOf('\r') < 0 ? json : copy.toString());
  }

  /** Returns whether every surrogate has its other half. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : JsonStringEncoder.getInstance().quoteAsString(text)) {
      if (Character.isSurrogate(c)) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
