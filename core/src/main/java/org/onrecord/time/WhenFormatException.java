package org.onrecord.time;

import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a text is no EDTF expression. It says which text, where it went wrong and what should
 * have stood there.
 */
public final class WhenFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int QUOTED = 80;

  /** The text that was refused. */
  private final String input;

  /** The index of the first character that does not fit. */
  private final int position;

  /** What should have stood there. */
  private final String expected;

  WhenFormatException(String input, int position, String expected) {
    super(
        "\""
            + quotable(input)
            + "\" is not an EDTF date: expected "
            + expected
            + " at position "
            + position);
    this.input = Objects.requireNonNull(input);
    this.position = position;
    this.expected = Objects.requireNonNull(expected);
  }

  /**
   * Returns the text that was refused, whole and as given. In the message a long text is cut and
   * what is not printable ASCII is escaped, so that a log line stays a line.
   *
   * @return the text, never null
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text stops making sense.
   *
   * @return a {@code char} index from 0 to the length of the text; the length itself when something
   *     is missing at the end
   */
  public int position() {
    return position;
  }

  /**
   * Returns what should have stood at the position.
   *
   * @return a phrase in plain words, such as "a day from 01 to 30"
   */
  public String expected() {
    return expected;
  }

  private static String quotable(String input) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.min(input.length(), QUOTED); i++) {
      char c = input.charAt(i);
      if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return input.length() > QUOTED ? out.append("...").toString() : out.toString();
  }
}
