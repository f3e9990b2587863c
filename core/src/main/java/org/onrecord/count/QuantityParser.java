package org.onrecord.count;

import com.google.common.primitives.ImmutableLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of counts, one character after the other. A refusal is a null result with a
 * position and what was expected, not an exception: a corpus can hold a million bad counts.
 */
final class QuantityParser {

  /** As many as {@link Long#MAX_VALUE} has. */
  private static final int MOST_DIGITS = 19;

  private static final char END = '\0';
  private static final String ANY =
      "a count such as 24, >=24, <5, ~900, 21..46(33), [250,260], tens or ?";
  private static final String NUMBER = "a number of ASCII digits";
  private static final String AMOUNT = "a number or a word of the standard lexicon";
  private static final String NOTHING_MORE = "nothing more";

  private final String text;
  private int at;
  private long number;
  private int position;
  private String expected = ANY;

  QuantityParser(String text) {
    this.text = text;
  }

  /** Where the text was refused, if it was. */
  int position() {
    return position;
  }

  /** What was expected where the text was refused. */
  String expected() {
    return expected;
  }

  @Nullable Figure parse() {
    Figure figure = figure();
    if (figure != null && at < text.length()) {
      return refuse(at, afterEnd(figure));
    }
    return figure;
  }

  private @Nullable Figure figure() {
    char c = peek();
    if (isDigit(c) || c == '-') {
      return plainOrReported();
    }
    return switch (c) {
      case '>', '<', '~' -> qualified(prefix());
      case '[' -> oneOf();
      case '?' -> unknown();
      default -> isLetter(c) ? word() : refuse(at, start(c));
    };
  }

  private QuantityKind prefix() {
    if (take('~')) {
      return QuantityKind.ABOUT;
    }
    if (take('>')) {
      return take('=') ? QuantityKind.AT_LEAST : QuantityKind.MORE_THAN;
    }
    take('<');
    if (take('~')) {
      return QuantityKind.NEARLY;
    }
    return take('=') ? QuantityKind.AT_MOST : QuantityKind.FEWER_THAN;
  }

  private Figure unknown() {
    at++;
    return new Figure.Unknown();
  }

  private @Nullable Figure qualified(QuantityKind kind) {
    char c = peek();
    if (isLetter(c)) {
      Figure word = word();
      return word == null ? null : new Figure.Qualified(kind, word);
    }
    if (c == '~' || c == '<' || c == '>' || c == '=') {
      return refuse(at, AMOUNT + " (only one of >=, >, <=, <, ~ and <~ can stand before it)");
    }
    if (!readNumber(AMOUNT)) {
      return null;
    }
    return new Figure.Qualified(kind, number);
  }

  private @Nullable Figure plainOrReported() {
    if (!readNumber(NUMBER)) {
      return null;
    }
    long low = number;
    if (!text.startsWith("..", at)) {
      return new Figure.Exact(low);
    }
    at += 2;
    if (!readNumber(
        at < text.length() ? NUMBER : "a number (an open end is written >=" + low + ")")) {
      return null;
    }
    long high = number;
    if (!take('(')) {
      return new Figure.Reported(low, high);
    }
    if (!readNumber(NUMBER)) {
      return null;
    }
    return take(')') ? new Figure.Reported(low, high, number) : refuse(at, "')'");
  }

  private @Nullable Figure oneOf() {
    ImmutableLongArray.Builder numbers = ImmutableLongArray.builder();
    do {
      at++;
      if (!readNumber(NUMBER)) {
        return null;
      }
      numbers.add(number);
    } while (peek() == ',');
    return take(']') ? new Figure.OneOf(numbers.build()) : refuse(at, afterMember());
  }

  private boolean take(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** A word is always the last part, so it reaches to the end. */
  private @Nullable Figure word() {
    String rest = text.substring(at);
    if (Lexicon.standard().isEntry(rest)) {
      at = text.length();
      return new Figure.Word(rest);
    }
    return refuse(
        at,
        Lexicon.standard().knows(rest)
            ? "the word as '" + Lexicon.entryFor(rest) + "'"
            : "a word of the standard lexicon (another word is no notation: use Quantity.word)");
  }

  /** Reads a number into {@link #number}, or refuses. */
  private boolean readNumber(String wanted) {
    int start = at;
    boolean negative = take('-');
    int firstDigit = at;
    while (isDigit(peek())) {
      at++;
    }
    if (at == firstDigit) {
      refuse(at, wanted);
      return false;
    }
    if (text.charAt(firstDigit) == '0' && (negative || at > firstDigit + 1)) {
      refuse(start, "a number without leading zeros or a sign before zero");
      return false;
    }
    return (at - firstDigit <= MOST_DIGITS && readLong(start)) || refuseSize(start);
  }

  private boolean readLong(int start) {
    try {
      number = Long.parseLong(text, start, at, 10);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean refuseSize(int start) {
    refuse(start, "a number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    return false;
  }

  private @Nullable Figure refuse(int where, String wanted) {
    position = where;
    expected = wanted;
    return null;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String start(char c) {
    return switch (c) {
      case '+' -> "a number without a sign";
      case '\u2212' -> "a minus in ASCII";
      case '\u2265' -> ">= in ASCII";
      case '\u2264' -> "<= in ASCII";
      case '.' -> "a number (an open start is written <=46)";
      default -> Character.isWhitespace(c) ? "no blank" : Character.isDigit(c) ? NUMBER : ANY;
    };
  }

  private String afterMember() {
    return "',' or ']'"
        + (peek() == '.' ? " (from and to are written 20..30, without brackets)" : "");
  }

  private String afterEnd(Figure figure) {
    char c = peek();
    boolean plain = figure.kind() == QuantityKind.EXACT;
    return switch (c) {
      case ',', '.', '_', '\'' ->
          NOTHING_MORE + " (digits are not grouped, as in 10000, and have no fraction)";
      case 'e', 'E' -> NOTHING_MORE + (plain ? " (zeros are written out, as in 10000)" : "");
      case '+' -> NOTHING_MORE + (plain ? " (or more is written >=" + figure.text() + ")" : "");
      case '-' -> NOTHING_MORE + (plain ? " (from and to are written 20..30)" : "");
      case '?' -> NOTHING_MORE + (plain ? " (about is written ~" + figure.text() + ")" : "");
      default -> Character.isWhitespace(c) ? "no blank" : NOTHING_MORE;
    };
  }
}
