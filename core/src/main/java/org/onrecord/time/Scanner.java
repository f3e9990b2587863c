package org.onrecord.time;

/** Takes one text apart from left to right and knows where it is. */
final class Scanner {
  /** What {@link #peek()} answers behind the last character. */
  static final int END = -1;

  private final String text;
  private int position;

  Scanner(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  int peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  boolean atEnd() {
    return position == text.length();
  }

  boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    position++;
    return true;
  }

  boolean skip(String word) {
    if (!text.startsWith(word, position)) {
      return false;
    }
    position += word.length();
    return true;
  }

  void require(char c, String expected) {
    if (!skip(c)) {
      throw expected(expected);
    }
  }

  void requireEnd(String expected) {
    if (!atEnd()) {
      throw expected(expected);
    }
  }

  /** Takes a qualifier if there is one. */
  int qualifier() {
    int c = peek();
    if (!Qualifiers.isSymbol(c)) {
      return END;
    }
    position++;
    return c;
  }

  /** Returns whether the next character is one that a date can begin with. */
  boolean canBeginDate() {
    int c = peek();
    return isDigit(c) || c == 'X' || c == 'Y' || c == '-' || Qualifiers.isSymbol(c);
  }

  /** Takes so many digits or Xs, as {@link Template} holds them. */
  int digitsOrX(int count, String expected) {
    int digits = 0;
    for (int i = 0; i < count; i++) {
      int c = peek();
      if (c != 'X' && !isDigit(c)) {
        throw expected(expected);
      }
      digits = (digits << 4) | (c == 'X' ? Template.UNSPECIFIED : c - '0');
      position++;
    }
    return digits;
  }

  /** Takes a number of exactly two digits within a range. */
  int twoDigits(int min, int max, String expected) {
    int at = position;
    int number = 0;
    for (int i = 0; i < 2; i++) {
      if (!isDigit(peek())) {
        throw expected(expected);
      }
      number = number * 10 + (peek() - '0');
      position++;
    }
    if (number < min || number > max) {
      throw expectedAt(at, expected);
    }
    return number;
  }

  /** Takes an integer without leading zeros of any length; one above the limit counts as it. */
  long positive(long limit, String expected) {
    if (!isDigit(peek()) || peek() == '0') {
      throw expected(expected);
    }
    long number = 0;
    while (isDigit(peek())) {
      number = Math.min(limit, number * 10 + (peek() - '0'));
      position++;
    }
    return number;
  }

  WhenFormatException expected(String what) {
    return expectedAt(position, what);
  }

  WhenFormatException expectedAt(int at, String what) {
    return new WhenFormatException(text, at, what);
  }

  // Not Character.isDigit: that also takes the digits of other scripts.
  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
