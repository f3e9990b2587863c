package org.onrecord.time;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The part of the grammar that reads one date: year, month or sub-year group, day, qualifiers. */
final class DateGrammar {
  private static final String YEAR_DIGIT = "a digit or X, four of which make a year";
  private static final String MONTH =
      "a month from 01 to 12, or a sub-year group from 21 to 41 (digits may be X in a month)";
  private static final String DAY_DIGIT = "a day of two digits or X";

  private final Scanner in;
  private int qualifiers;
  private boolean standsAlone;

  DateGrammar(Scanner in) {
    this.in = in;
  }

  /** Returns whether the date just read may neither bound an interval nor belong to a set. */
  boolean standsAlone() {
    return standsAlone;
  }

  /** Reads a date, or says what else could have stood where none begins. */
  DateExpression date(String orElse) {
    if (!in.canBeginDate()) {
      throw in.expected(orElse);
    }
    qualifiers = Qualifiers.of(in.qualifier(), Qualifiers.YEAR);
    standsAlone = false;
    if (in.skip('Y')) {
      standsAlone = true;
      return longYear(new LongYearGrammar(in).lettered());
    }
    boolean negative = in.skip('-');
    int yearAt = in.position();
    int year = in.digitsOrX(4, YEAR_DIGIT);
    if (negative && year == 0) {
      throw in.expectedAt(yearAt, "a year other than -0000 (the year zero is 0000)");
    }
    if (in.peek() == 'S' && !Template.hasUnspecified(year, 4)) {
      standsAlone = true;
      long signed = negative ? -Template.number(year) : Template.number(year);
      return longYear(new LongYearGrammar(in).significant(signed));
    }
    qualifyUpTo(Qualifiers.YEAR);
    return in.skip('-') ? monthOrGroup(negative, year) : resolve(negative, year);
  }

  private DateExpression longYear(LongYearGrammar.Years years) {
    qualifyUpTo(Qualifiers.YEAR);
    return new DateExpression(years.first(), years.last(), Precision.YEAR, qualifiers, null);
  }

  private DateExpression monthOrGroup(boolean negative, int year) {
    qualifiers |= Qualifiers.of(in.qualifier(), Qualifiers.MONTH);
    int monthAt = in.position();
    int month = in.digitsOrX(2, MONTH);
    boolean group = !Template.hasUnspecified(month, 2) && SubYear.isCode(Template.number(month));
    if (!group && !fitsOneOf(month, 12)) {
      throw in.expectedAt(monthAt, MONTH);
    }
    qualifyUpTo(Qualifiers.YEAR | Qualifiers.MONTH);
    if (group) {
      Precision precision = SubYear.of(Template.number(month)).precision();
      return resolve(new Template(negative, year, month, Template.NONE), precision, monthAt);
    }
    return in.skip('-')
        ? day(negative, year, month)
        : resolve(new Template(negative, year, month, Template.NONE), Precision.MONTH, monthAt);
  }

  private DateExpression day(boolean negative, int year, int month) {
    qualifiers |= Qualifiers.of(in.qualifier(), Qualifiers.DAY);
    int dayAt = in.position();
    int day = in.digitsOrX(2, DAY_DIGIT);
    qualifyUpTo(Qualifiers.YEAR | Qualifiers.MONTH | Qualifiers.DAY);
    return resolve(new Template(negative, year, month, day), Precision.DAY, dayAt);
  }

  private DateExpression resolve(boolean negative, int year) {
    Template template = new Template(negative, year, Template.NONE, Template.NONE);
    return resolve(template, Precision.YEAR, in.position());
  }

  /** Finds what the digits stand for, or says where they stand for nothing. */
  private DateExpression resolve(Template template, Precision precision, int lastPartAt) {
    boolean unspecified =
        Template.hasUnspecified(template.year(), 4)
            || hasUnspecified(template.month())
            || hasUnspecified(template.day());
    Unit first = unspecified ? template.earliest() : exactly(template);
    Unit last = unspecified ? template.latest() : first;
    if (first == null || last == null) {
      throw in.expectedAt(lastPartAt, possibleDay(template));
    }
    return new DateExpression(first, last, precision, qualifiers, unspecified ? template : null);
  }

  private static @Nullable Unit exactly(Template date) {
    int number = Template.number(date.year());
    int year = date.negative() ? -number : number;
    if (date.month() == Template.NONE) {
      return Unit.year(year);
    }
    int month = Template.number(date.month());
    if (SubYear.isCode(month)) {
      SubYear group = SubYear.of(month);
      return Unit.months(year, group.firstMonth(), group.lastMonth());
    }
    if (date.day() == Template.NONE) {
      return Unit.months(year, month, month);
    }
    int day = Template.number(date.day());
    boolean real = day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    return real ? Unit.day(year, month, day) : null;
  }

  private static String possibleDay(Template date) {
    if (Template.hasUnspecified(date.year(), 4) || hasUnspecified(date.month())) {
      return "a day that the month can have in such a year";
    }
    int number = Template.number(date.year());
    boolean leap = Year.isLeap(date.negative() ? -number : number);
    return "a day from 01 to " + Month.of(Template.number(date.month())).length(leap);
  }

  private static boolean hasUnspecified(int component) {
    return component != Template.NONE && Template.hasUnspecified(component, 2);
  }

  private static boolean fitsOneOf(int digits, int highest) {
    for (int number = 1; number <= highest; number++) {
      if (Template.fits(digits, number)) {
        return true;
      }
    }
    return false;
  }

  /** Takes a qualifier on the right of a component: it reaches back over all on its left. */
  private void qualifyUpTo(int components) {
    qualifiers |= Qualifiers.of(in.qualifier(), components);
  }
}
