package org.onrecord.json;

/** The escapes in a JSON string; RFC 8259, section 7. */
final class Escapes {
  private static final String LETTERS = "\"\\/bfnrt";

  /** What each of the letters stands for. */
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private static final int DIGITS = 4;

  private Escapes() {}

  /**
   * Returns a text with its escapes undone.
   *
   * @throws Fault if there are others than those of the standard, or one of half a surrogate pair
   */
  static String undone(String text) {
    StringBuilder meant = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        c = text.charAt(++i);
        int letter = LETTERS.indexOf(c);
        if (letter >= 0) {
          c = MEANT.charAt(letter);
        } else if (c == 'u') {
          c = hexadecimal(text, i + 1);
          i += DIGITS;
        } else {
          throw PlainTokens.unclear();
        }
      }
      meant.append(c);
    }
    return meant.toString();
  }

  private static char hexadecimal(String text, int from) {
    int number = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || text.charAt(i) > 'f') {
        throw PlainTokens.unclear();
      }
      number = number << 4 | digit;
    }
    if (Character.isSurrogate((char) number)) {
      throw PlainTokens.unclear();
    }
    return (char) number;
  }
}
