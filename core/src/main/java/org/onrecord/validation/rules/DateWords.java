package org.onrecord.validation.rules;

import java.util.regex.Pattern;

/**
 * What the words of a date give by themselves. A relative phrase is, as in TimeML, one that names a
 * time only beside another time: "yesterday", "last week", a day of the week alone. The words are
 * English; figures are read in any script.
 */
final class DateWords {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})"
              + "|\\p{Nd}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2}(?!\\p{Nd})"
              + "|['’]\\p{Nd}{2}(?!\\p{Nd})");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A number that is no hour, no length of time and no other quantity that has a unit. */
  private static final Pattern DAY_NUMBER =
      Pattern.compile(
          "(?<![\\p{Nd}:.])\\p{Nd}{1,2}(?:st|nd|rd|th)?(?![\\p{Nd}:])"
              + "(?!\\s*(?:am\\b|pm\\b|a\\.m|p\\.m|o'clock|hours?\\b|minutes?\\b|days?\\b|nights?\\b"
              + "|weeks?\\b|months?\\b|years?\\b|decades?\\b))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:yesterday|today|tonight|tomorrow|ago|now|recent|recently|lately|currently|earlier"
              + "|later|previously|afterwards|then|meanwhile|immediately|shortly|soon)\\b"
              + "|\\b(?:last|next|this|that|past|previous|following|same|coming)\\s"
              + "(?:\\p{L}+\\s)?(?:day|night|morning|afternoon|evening|hour|week|weekend|month"
              + "|quarter|year|decade|century|spring|summer|autumn|fall|winter)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  static boolean nameYear(String words) {
    return YEAR.matcher(words).find();
  }

  /** Whether they name a day of a month, or a month. */
  static boolean nameDayOrMonth(String words) {
    return DAY_NUMBER.matcher(words).find() || MONTH.matcher(words).find();
  }

  /** Whether they need another time beside them to name a time. */
  static boolean areRelative(String words) {
    boolean absolute = nameYear(words) || nameDayOrMonth(words);
    return !absolute && (RELATIVE.matcher(words).find() || !Weekdays.named(words).isEmpty());
  }
}
