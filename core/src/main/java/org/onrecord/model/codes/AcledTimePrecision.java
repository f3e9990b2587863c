package org.onrecord.model.codes;

import java.util.Optional;

/**
 * ACLED {@code time_precision}: how well the date is known.
 *
 * <p>Sources disagree on what 2 and 3 mean, so this type keeps both readings:
 *
 * <ul>
 *   <li>the documentation of mapme.biodiversity: 2 is some day of a week or the like, 3 some day of
 *       a month; a stored copy of ACLED's own codebook says the same;
 *   <li>the codebook data shipped with the R package acledR (2025): 2 is a certain week or weekend,
 *       3 the middle of a week or weekend.
 * </ul>
 *
 * <p>{@link #span()} follows the first, which is the wider and so never claims too much.
 */
public enum AcledTimePrecision {
  /** The day itself. */
  DAY(1, Mapped.exact(DateSpan.DAY), "an actual date", "actual date"),
  /** Some day of a week or weekend; the date given is the middle of it. */
  WEEK(
      2,
      Mapped.exact(DateSpan.WEEK),
      "during the week or a similar time",
      "a specific week or weekend"),
  /** Some day of a month; the date given is its middle, or its first or last day. */
  MONTH(
      3,
      Mapped.lossy(
          DateSpan.MONTH, "that another source reads the code as the middle of a week or weekend"),
      "only the month, its mid-point chosen",
      "the middle of a week or weekend");

  private static final Mapping<DateSpan, AcledTimePrecision> FROM_SPAN =
      Mapping.<DateSpan, AcledTimePrecision>builder()
          .exact(DateSpan.DAY, DAY)
          .exact(DateSpan.WEEK, WEEK)
          .lossy(WEEK, "that it is less than a week", DateSpan.DAYS)
          .lossy(MONTH, "that some read the code as the middle of a week", DateSpan.MONTH)
          .none("ACLED records nothing that is known only to the year", DateSpan.YEAR)
          .build();

  private final int code;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<DateSpan> span;

  private final String meaning;
  private final String otherMeaning;

  AcledTimePrecision(int code, Mapped<DateSpan> span, String meaning, String otherMeaning) {
    this.code = code;
    this.span = span;
    this.meaning = meaning;
    this.otherMeaning = otherMeaning;
  }

  /** {@return the number, 1 to 3} */
  public int code() {
    return code;
  }

  /** {@return how long a time the date stands for; lossy where the sources disagree} */
  public Mapped<DateSpan> span() {
    return span;
  }

  /** {@return what the code means by the reading that {@link #span()} follows} */
  public String meaning() {
    return meaning;
  }

  /** {@return what the code means by the codebook data of acledR} */
  public String otherMeaning() {
    return otherMeaning;
  }

  /** {@return whether the two readings differ in how long a time the date stands for} */
  public boolean isDisputed() {
    return this == MONTH;
  }

  /**
   * Maps a span.
   *
   * @param span how long a time a date stands for
   * @return the code, or why there is none
   */
  public static Mapped<AcledTimePrecision> from(DateSpan span) {
    return FROM_SPAN.of(span);
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 3
   */
  public static Optional<AcledTimePrecision> of(int code) {
    return Codes.find(values(), AcledTimePrecision::code, code);
  }
}
