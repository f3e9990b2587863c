package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole text: a date, a date-time, an interval or a set. */
final class Grammar {
  private static final String RANGE_IN_SET = "a / (a range with .. stands in a set)";
  private static final String IN_ORDER = "an end that does not begin before the start";

  private final Scanner in;
  private final DateGrammar dates;
  private final boolean keepReversed;

  private Grammar(String text, boolean keepReversed) {
    this.in = new Scanner(text);
    this.dates = new DateGrammar(in);
    this.keepReversed = keepReversed;
  }

  /** Reads a text or throws; an interval or range that runs backwards is malformed. */
  static Expression strict(String text) {
    return new Grammar(text, false).expression();
  }

  /** Reads a text or throws; an interval or range that runs backwards is kept. */
  static Expression lenient(String text) {
    return new Grammar(text, true).expression();
  }

  private Expression expression() {
    if (in.skip('[')) {
      return set(Form.ONE_OF, ']');
    }
    if (in.skip('{')) {
      return set(Form.ALL_OF, '}');
    }
    if (in.peek() == '/') {
      return interval(Limit.UNKNOWN, null);
    }
    if (in.skip("..")) {
      return interval(Limit.OPEN, null);
    }
    return dateOrInterval();
  }

  private Expression dateOrInterval() {
    DateExpression date = dates.date("a date, an interval or a set");
    if (in.atEnd()) {
      return date;
    }
    if (dates.standsAlone()) {
      throw in.expected("the end of the text (a year with Y or S stands alone)");
    }
    if (in.peek() == 'T' && date.isPlainDay()) {
      in.skip('T');
      return date.at(new TimeGrammar(in).timeOfDay());
    }
    return interval(Limit.DATED, date);
  }

  private Expression interval(Limit startLimit, @Nullable DateExpression start) {
    in.require('/', start == null || in.peek() == '.' ? RANGE_IN_SET : whatMayFollow(start));
    if (in.skip("..")) {
      in.requireEnd("the end of the text");
      return new IntervalExpression(startLimit, start, Limit.OPEN, null);
    }
    if (in.atEnd()) {
      if (startLimit == Limit.UNKNOWN) {
        throw in.expected("a date or .. (an interval cannot be unknown at both ends)");
      }
      return new IntervalExpression(startLimit, start, Limit.UNKNOWN, null);
    }
    int endAt = in.position();
    DateExpression end = bound("a date, .. or the end of the text");
    in.requireEnd("the end of the text");
    return inOrder(new IntervalExpression(startLimit, start, Limit.DATED, end), endAt);
  }

  private static String whatMayFollow(DateExpression date) {
    return switch (date.precision()) {
      case YEAR -> "a -, a / or the end of the text (a longer year is written with Y)";
      case MONTH -> "a -, a / or the end of the text";
      case DAY -> "a /, a T with a time (after a plain day only) or the end of the text";
      default -> "a / or the end of the text";
    };
  }

  private Expression set(Form form, char close) {
    List<Expression> members = new ArrayList<>();
    if (in.skip("..")) {
      members.add(new IntervalExpression(Limit.OPEN, null, Limit.DATED, bound("a date")));
    } else {
      members.add(member(close, "a date or .. and a date"));
    }
    while (!in.skip(close)) {
      if (!in.skip(',')) {
        throw in.expected(afterMember(members.get(members.size() - 1)) + close);
      }
      members.add(member(close, "a date"));
    }
    in.requireEnd("the end of the text");
    return new SetExpression(form, members);
  }

  private static String afterMember(Expression member) {
    boolean range = member instanceof IntervalExpression;
    return range ? "a comma or a closing " : "a comma, .. or a closing ";
  }

  private Expression member(char close, String orElse) {
    DateExpression first = bound(orElse);
    if (!in.skip("..")) {
      return first;
    }
    if (in.peek() == close) {
      return new IntervalExpression(Limit.DATED, first, Limit.OPEN, null);
    }
    int lastAt = in.position();
    DateExpression last = bound("a date or a closing " + close);
    if (last.precision() != first.precision()) {
      throw in.expectedAt(lastAt, "a date of the same precision as the start of the range");
    }
    return inOrder(new IntervalExpression(Limit.DATED, first, Limit.DATED, last), lastAt);
  }

  /** Reads a date that bounds an interval or belongs to a set. */
  private DateExpression bound(String orElse) {
    int at = in.position();
    DateExpression date = dates.date(orElse);
    if (dates.standsAlone()) {
      throw in.expectedAt(at, "a year of four digits (a year with Y or S stands alone)");
    }
    return date;
  }

  private IntervalExpression inOrder(IntervalExpression interval, int endAt) {
    if (interval.isReversed() && !keepReversed) {
      throw in.expectedAt(endAt, IN_ORDER);
    }
    return interval;
  }
}
