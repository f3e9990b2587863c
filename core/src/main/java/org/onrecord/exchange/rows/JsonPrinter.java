package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;

/** Prints values as JSON on one line. */
final class JsonPrinter {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private JsonPrinter() {}

  static void print(Json value, StringBuilder out) {
    if (value instanceof JsonObject object) {
      String before = "{";
      for (String name : object.names()) {
        quote(name, out.append(before));
        print(object.get(name).orElseThrow(), out.append(':'));
        before = ",";
      }
      out.append(object.names().isEmpty() ? "{}" : "}");
    } else if (value instanceof Json.Items items) {
      String before = "[";
      for (Json item : items.values()) {
        print(item, out.append(before));
        before = ",";
      }
      out.append(items.values().isEmpty() ? "[]" : "]");
    } else if (value instanceof Json.Text text) {
      quote(text.value(), out);
    } else if (value instanceof Json.Numeral number) {
      out.append(number.digits());
    } else {
      out.append(value.toString().toLowerCase(Locale.ROOT));
    }
  }

  /** Quotes a text; half a surrogate pair, which has no bytes in UTF-8, is escaped. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        ENCODER.quoteAsString(text.substring(from, i), out);
        out.append(String.format("\\u%04x", (int) text.charAt(i)));
        from = i + 1;
      }
    }
    ENCODER.quoteAsString(text.substring(from), out);
    out.append('"');
  }

  /** Returns whether a character is a surrogate without the other half beside it. */
  private static boolean isHalf(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
