package org.onrecord.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it was reported and no more: an expression of EDTF (ISO 8601-2), levels 0 to
 * 2.
 *
 * <pre>{@code
 * When event = When.parse("2023-11-05?");
 * event.earliest();                          // Optional[2023-11-05]
 * event.before(When.parse("2023-12-01"));    // UNKNOWN: perhaps that day
 * When.parse("2023-10-17/..").contains(When.parse("2023-11-05"));   // YES
 * }</pre>
 *
 * <p>A value is its text: two are equal if their texts are, and {@link #toString()} gives back
 * exactly what was read. Values are immutable. No method takes or returns null.
 *
 * <p><b>Bounds</b> are the first and the last day that the value can touch. They ignore qualifiers.
 * Seasons are taken as meteorological seasons of the north unless the code says south. One that
 * runs over the turn of the year is bounded by December of its year, as other implementations have
 * it; for relations it may be that month alone or go on to the end of February.
 *
 * <p><b>Relations</b> go by whole days and answer yes or no only if that holds for everything that
 * both values can mean.
 *
 * <ul>
 *   <li>A date coarser than a day says <em>when</em>: {@link #before}, {@link #after} and {@link
 *       #sameDay} take what happened in {@code 2023-11} to fill any part of November. It also names
 *       a <em>period</em>: {@link #overlaps} and {@link #contains} take {@code 2023-11} to be all
 *       of November. {@code 2023-11-XX} is a single day of November for all five.
 *   <li>A date-time counts as its day, as written. Only {@link #before} and {@link #after} tell two
 *       date-times apart to the second: by their offsets if both have one, by the clock if neither
 *       has, and if one has, knowing that the other's may be up to 14 hours either way. So two
 *       date-times of one day overlap, though one is before the other.
 *   <li>An interval covers all days from some day of its start to some day of its end. An end that
 *       is open goes on for ever; one that is unknown is somewhere not before the start.
 *   <li>One member of a {@code [set]} is so, all members of a <code>{set}</code> are.
 *   <li>A qualified day may be any day of its month, a qualified month any of its year, a qualified
 *       year any at all. So {@code 2023-11-?05} is surely before December, {@code 2023-11-05?} is
 *       not, and a qualified value is not surely the same day even as itself.
 *   <li>What is unreadable or runs backwards answers unknown to everything.
 * </ul>
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format
 *     Specification</a>
 */
public final class When {
  private static final long FIRST_LOCAL_DATE = LocalDate.MIN.toEpochDay();
  private static final long LAST_LOCAL_DATE = LocalDate.MAX.toEpochDay();
  private static final Comparator<When> CHRONOLOGICAL =
      Comparator.comparing((When when) -> !when.isReadable())
          .thenComparingLong(when -> when.expression.earliest())
          .thenComparingLong(when -> when.expression.latest())
          .thenComparing(when -> when.text);

  private final String text;
  private final Expression expression;

  private When(String text, Expression expression) {
    this.text = text;
    this.expression = expression;
  }

  /**
   * Reads an EDTF expression, strictly.
   *
   * @param text the expression, without blanks around it
   * @return the value
   * @throws WhenFormatException if the text is malformed, names a day that does not exist or is an
   *     interval that runs backwards
   */
  public static When parse(String text) {
    Objects.requireNonNull(text, "text");
    return new When(text, Grammar.strict(text));
  }

  /**
   * Keeps any text. What {@link #parse} accepts gives an equal value; an interval that runs
   * backwards {@linkplain #isReversed() says so}; anything else {@linkplain #isReadable() is not
   * readable}.
   *
   * @param text any text, even empty
   * @return the value
   */
  public static When read(String text) {
    Objects.requireNonNull(text, "text");
    try {
      return new When(text, Grammar.lenient(text));
    } catch (WhenFormatException unreadable) {
      return new When(text, UnreadableExpression.INSTANCE);
    }
  }

  /**
   * Returns a day.
   *
   * @param day the day, of a year from -9999 to 9999
   * @return the value
   * @throws IllegalArgumentException if EDTF has no notation for days of that year
   */
  public static When of(LocalDate day) {
    requireFourDigits(day.getYear());
    return parse(day.toString());
  }

  /**
   * Returns the interval from one day to another, both included.
   *
   * @param first the first day, of a year from -9999 to 9999
   * @param last the last day, not before the first, of a year up to 9999
   * @return the value
   * @throws IllegalArgumentException if the days are out of order, or EDTF has no notation for them
   */
  public static When of(LocalDate first, LocalDate last) {
    requireFourDigits(first.getYear());
    requireFourDigits(last.getYear());
    return parse(first + "/" + last);
  }

  /**
   * Returns a month.
   *
   * @param month the month, of a year from -9999 to 9999
   * @return the value
   * @throws IllegalArgumentException if EDTF has no notation for months of that year
   */
  public static When of(YearMonth month) {
    requireFourDigits(month.getYear());
    return parse(month.toString());
  }

  /**
   * Returns a year.
   *
   * @param year any year; one of more than four digits is written with {@code Y}
   * @return the value
   */
  public static When of(Year year) {
    int number = year.getValue();
    String size = String.valueOf(Math.abs(number));
    String digits = "0".repeat(Math.max(0, 4 - size.length())) + size;
    return parse((size.length() > 4 ? "Y" : "") + (number < 0 ? "-" : "") + digits);
  }

  /**
   * Returns the first day that this can touch.
   *
   * @return the day; empty if the start is open or unknown, if it lies outside the years of {@link
   *     LocalDate}, or if this is unreadable
   */
  public Optional<LocalDate> earliest() {
    return localDate(expression.earliest());
  }

  /**
   * Returns the last day that this can touch. Of an interval that runs backwards it is the last day
   * of its end as given, and so before {@link #earliest()}.
   *
   * @return the day; empty if the end is open or unknown, if it lies outside the years of {@link
   *     LocalDate}, or if this is unreadable
   */
  public Optional<LocalDate> latest() {
    return localDate(expression.latest());
  }

  /** {@return the unit that this names; of an interval or set, the coarsest of its dates} */
  public Precision precision() {
    return expression.precision();
  }

  /** {@return what sort of expression this is; unreadable only after {@link #read}} */
  public Form form() {
    return expression.form();
  }

  /** {@return what is said about the start; unknown also if this is unreadable} */
  public Limit startLimit() {
    return expression.startLimit();
  }

  /**
   * {@return what is said about the end; unknown also if this is unreadable} It tells {@code
   * 2023/..} (goes on) from {@code 2023/} (nobody said when it ended).
   */
  public Limit endLimit() {
    return expression.endLimit();
  }

  /** {@return whether this is an EDTF expression, though it may run backwards} */
  public boolean isReadable() {
    return expression.form() != Form.UNREADABLE;
  }

  /** {@return whether an interval, or a range in a set, ends before it starts} */
  public boolean isReversed() {
    return expression.isReversed();
  }

  /** {@return why {@link #parse} refuses this, in one sentence; empty if it does not} */
  public Optional<String> problem() {
    try {
      Grammar.strict(text);
      return Optional.empty();
    } catch (WhenFormatException malformed) {
      return Optional.ofNullable(malformed.getMessage());
    }
  }

  /** {@return whether any part is qualified with {@code ?} or {@code %}} */
  public boolean isUncertain() {
    return Qualifiers.isUncertain(expression.qualifiers());
  }

  /** {@return whether any part is qualified with {@code ~} or {@code %}} */
  public boolean isApproximate() {
    return Qualifiers.isApproximate(expression.qualifiers());
  }

  /** {@return whether any digit is {@code X}} */
  public boolean hasUnspecifiedDigits() {
    return expression.hasUnspecifiedDigits();
  }

  /**
   * Returns the time of day of a date-time.
   *
   * @return the time; empty for every other form, and for {@code 24:00:00}, the end of the day,
   *     which a {@link LocalTime} cannot hold
   */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(expression.time()).map(TimeOfDay::clock);
  }

  /**
   * Returns the offset from UTC of a date-time.
   *
   * @return the offset; empty for every other form and if none was given
   */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(expression.time()).map(TimeOfDay::offset);
  }

  /**
   * Returns whether all of this is over before the other begins.
   *
   * @param other the other
   * @return yes, no or unknown, as the class comment explains
   */
  public Truth before(When other) {
    return Relations.before(expression, other.expression);
  }

  /**
   * Returns whether this begins after all of the other is over.
   *
   * @param other the other
   * @return {@code other.before(this)}
   */
  public Truth after(When other) {
    return other.before(this);
  }

  /**
   * Returns whether the two share at least one day.
   *
   * @param other the other
   * @return yes, no or unknown, as the class comment explains
   */
  public Truth overlaps(When other) {
    return Relations.overlaps(expression, other.expression);
  }

  /**
   * Returns whether every day of the other is a day of this.
   *
   * @param other the other
   * @return yes, no or unknown, as the class comment explains
   */
  public Truth contains(When other) {
    return Relations.contains(expression, other.expression);
  }

  /**
   * Returns whether both are one and the same single day. What surely lasts longer than a day, such
   * as an interval over several, is the same day as nothing.
   *
   * @param other the other
   * @return yes, no or unknown, as the class comment explains
   */
  public Truth sameDay(When other) {
    return Relations.sameDay(expression, other.expression);
  }

  /**
   * Returns an order for lists: by the earliest day, then by the latest, then by text. No start
   * comes first, no end last, and what is unreadable after all else. It is consistent with equals;
   * it is an arrangement, not a claim that one thing was before another, for which there is {@link
   * #before}.
   *
   * @return the order
   */
  public static Comparator<When> chronological() {
    return CHRONOLOGICAL;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof When when && text.equals(when.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the text that was read, which {@link #parse} or {@link #read} reads back.
   *
   * @return the text, unchanged
   */
  @Override
  public String toString() {
    return text;
  }

  private static void requireFourDigits(int year) {
    if (Math.abs(year) > 9999) {
      throw new IllegalArgumentException("EDTF has no months or days in the year " + year);
    }
  }

  private static Optional<LocalDate> localDate(long epochDay) {
    boolean held = epochDay >= FIRST_LOCAL_DATE && epochDay <= LAST_LOCAL_DATE;
    return held ? Optional.of(LocalDate.ofEpochDay(epochDay)) : Optional.empty();
  }
}
