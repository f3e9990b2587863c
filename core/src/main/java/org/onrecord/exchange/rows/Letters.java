package org.onrecord.exchange.rows;

import java.util.Arrays;

/**
 * A text that is put together of others, in an array that is used for one row after the other:
 * faster than a {@link StringBuilder} for many short texts.
 */
final class Letters {
  private static final int USUAL_LENGTH = 1 << 10;

  private char[] letters = new char[USUAL_LENGTH];
  private int length;

  void append(String text) {
    int end = length + text.length();
    makeRoom(end);
    text.getChars(0, text.length(), letters, length);
    length = end;
  }

  void append(char letter) {
    makeRoom(length + 1);
    letters[length++] = letter;
  }

  private void makeRoom(int end) {
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * end);
    }
  }

  /** Forgets all from some letter on. */
  void cut(int from) {
    length = from;
  }

  char at(int index) {
    return letters[index];
  }

  int length() {
    return length;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
