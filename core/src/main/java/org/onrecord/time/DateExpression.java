package org.onrecord.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single date: one unit (day, month, season, year) that lies between two, which are the same when
 * it is fully specified.
 *
 * @param first the earliest unit it can be
 * @param last the latest unit it can be
 * @param precision what sort of unit
 * @param qualifiers see {@link Qualifiers}
 * @param template the digits, if some are unspecified
 * @param time the time of day of a date-time
 */
record DateExpression(
    Unit first,
    Unit last,
    Precision precision,
    int qualifiers,
    @Nullable Template template,
    @Nullable TimeOfDay time)
    implements Expression {

  DateExpression(
      Unit first, Unit last, Precision precision, int qualifiers, @Nullable Template template) {
    this(first, last, precision, qualifiers, template, null);
  }

  @Override
  public Form form() {
    return time != null ? Form.DATE_TIME : Form.DATE;
  }

  @Override
  public long earliest() {
    return first.start();
  }

  @Override
  public long latest() {
    return last.end();
  }

  @Override
  public Limit startLimit() {
    return Limit.DATED;
  }

  @Override
  public Limit endLimit() {
    return Limit.DATED;
  }

  @Override
  public boolean hasUnspecifiedDigits() {
    return template != null;
  }

  @Override
  public boolean isReversed() {
    return false;
  }

  @Override
  public List<List<Stretch>> readings(Sense sense) {
    return List.of(List.of(stretch(sense)));
  }

  /** Returns whether it is a calendar day, nothing more and nothing less. */
  boolean isPlainDay() {
    return precision == Precision.DAY && template == null && qualifiers == Qualifiers.NONE;
  }

  DateExpression at(TimeOfDay timeOfDay) {
    return new DateExpression(first, last, Precision.SECOND, qualifiers, template, timeOfDay);
  }

  Stretch stretch(Sense sense) {
    if (qualifiers != Qualifiers.NONE) {
      return widened();
    }
    boolean exact = first.equals(last) && !mayRunOn();
    Template gaps = mayRunOn() ? null : template;
    if (sense == Sense.OCCURRENCE) {
      long most = exact ? length() : precision.mostDays();
      return new Stretch(earliest(), readLatest(), earliest(), readLatest(), 1, most, gaps);
    }
    return new Stretch(
        first.start(),
        last.start(),
        first.end(),
        readLatest(),
        exact ? length() : precision.fewestDays(),
        exact ? length() : precision.mostDays(),
        gaps);
  }

  /** Returns whether it is a season of which only December is sure; see {@link SubYear}. */
  private boolean mayRunOn() {
    return precision == Precision.SEASON
        && LocalDate.ofEpochDay(first.start()).getMonth() == Month.DECEMBER;
  }

  /** The latest day that relations have to reckon with: of winter the end of February. */
  private long readLatest() {
    return mayRunOn() ? LocalDate.ofEpochDay(latest()).plusMonths(2).toEpochDay() : latest();
  }

  /**
   * The widest reading: a qualified day may be any day of its month, a qualified month or group any
   * of its year, a qualified year any at all. What still holds then did not hang on the qualified
   * part.
   */
  private Stretch widened() {
    long from = Unit.NO_START;
    long to = Unit.NO_END;
    if (!Qualifiers.touch(qualifiers, Qualifiers.YEAR)) {
      LocalDate start = LocalDate.ofEpochDay(earliest());
      LocalDate end = LocalDate.ofEpochDay(readLatest());
      boolean wholeYear = Qualifiers.touch(qualifiers, Qualifiers.MONTH);
      from = (wholeYear ? start.withDayOfYear(1) : start.withDayOfMonth(1)).toEpochDay();
      to =
          (wholeYear
                  ? end.withDayOfYear(end.lengthOfYear())
                  : end.withDayOfMonth(end.lengthOfMonth()))
              .toEpochDay();
    }
    return new Stretch(from, to, from, to, 1, precision.mostDays(), null);
  }

  private long length() {
    return first.end() - first.start() + 1;
  }
}
