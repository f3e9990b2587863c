package org.onrecord.count;

/** Thrown by {@link Quantity#parse} for text that is not in the notation of counts. */
public final class QuantityFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Hostile input can be megabytes long; a message is for people. */
  private static final int LONGEST_QUOTE = 60;

  /** The text that was refused. */
  private final String input;

  /** Where it was refused. */
  private final int position;

  /** What would have been accepted there. */
  private final String expected;

  QuantityFormatException(String input, int position, String expected) {
    super(
        "\"%s\" is not a count: expected %s at position %d"
            .formatted(quote(input), expected, position));
    this.input = input;
    this.position = position;
    this.expected = expected;
  }

  /** {@return the whole text that was given to {@code parse}} */
  public String input() {
    return input;
  }

  /**
   * {@return where the text stops being a count: an index of a {@code char} counted from 0, at most
   * the length of the input}
   */
  public int position() {
    return position;
  }

  /** {@return what could have stood at the position, in words} */
  public String expected() {
    return expected;
  }

  private static String quote(String input) {
    int length = Math.min(input.length(), LONGEST_QUOTE);
    StringBuilder quoted = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = input.charAt(i);
      // Line breaks and direction marks in a message could forge a line of somebody's log.
      boolean plain = (c >= ' ' && c <= '~') || Character.isLetterOrDigit(c);
      quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return length < input.length() ? quoted.append("...").toString() : quoted.toString();
  }
}
