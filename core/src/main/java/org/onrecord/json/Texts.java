package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.WriterBasedJsonGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/** Writes text and names so that they can be read again. */
final class Texts {
  private static final int GLIMPSE = 40;

  /** Controls, and what breaks lines besides them. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private Texts() {}

  /**
   * Writes a text; half a surrogate pair, which has no bytes in UTF-8, is escaped.
   *
   * @throws IllegalArgumentException if it is longer than a text may be
   */
  static void write(String text, JsonGenerator out) throws IOException {
    if (text.length() > OnRecordJson.MAX_STRING_LENGTH) {
      throw new IllegalArgumentException(
          "a text has " + text.length() + " of " + OnRecordJson.MAX_STRING_LENGTH + " characters");
    }
    if (out instanceof WriterBasedJsonGenerator && !isWellFormed(text)) {
      out.writeRawValue('"' + escaped(text) + '"');
    } else {
      out.writeString(text);
    }
  }

  /**
   * Writes the name of a field.
   *
   * @throws IllegalArgumentException if it is longer than a name may be, or holds half a surrogate
   *     pair, which parsers refuse in names though they take it in texts
   */
  static void writeName(String name, JsonGenerator out) throws IOException {
    if (!isWellFormed(name)) {
      throw new IllegalArgumentException("a name holds half a surrogate pair: " + brief(name));
    }
    int bytes = name.codePoints().map(Texts::utf8Length).sum();
    if (bytes > OnRecordJson.MAX_NAME_LENGTH) {
      throw new IllegalArgumentException(
          "a name has " + bytes + " of " + OnRecordJson.MAX_NAME_LENGTH + " bytes: " + brief(name));
    }
    out.writeFieldName(name);
  }

  /** Returns the beginning of a text, for a message of one line. */
  static String brief(String text) {
    return visible(
        text.codePointCount(0, text.length()) > GLIMPSE
            ? text.substring(0, text.offsetByCodePoints(0, GLIMPSE)) + '…'
            : text);
  }

  /** Escapes what would break a line or steer a terminal. */
  static String visible(String text) {
    return INVISIBLE
        .matcher(text)
        .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
  }

  private static int utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !Character.isBmpCodePoint(text.codePointAt(i))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return false;
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
