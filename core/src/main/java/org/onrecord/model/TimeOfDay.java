package org.onrecord.model;

import java.util.List;

/** A time of day in words. */
public final class TimeOfDay extends Term {
  private static final Vocabulary<TimeOfDay> KNOWN = new Vocabulary<>(TimeOfDay::new);

  /** About midnight. */
  public static final TimeOfDay MIDNIGHT = KNOWN.add("midnight");

  /** About sunrise. */
  public static final TimeOfDay DAWN = KNOWN.add("dawn");

  /** Before noon. */
  public static final TimeOfDay MORNING = KNOWN.add("morning");

  /** Early in the day. */
  public static final TimeOfDay EARLY = KNOWN.add("early");

  /** About noon. */
  public static final TimeOfDay MIDDAY = KNOWN.add("midday");

  /** After noon. */
  public static final TimeOfDay AFTERNOON = KNOWN.add("afternoon");

  /** About sunset. */
  public static final TimeOfDay EVENING = KNOWN.add("evening");

  /** Late in the day. */
  public static final TimeOfDay LATE = KNOWN.add("late");

  /** At night. */
  public static final TimeOfDay NIGHT = KNOWN.add("night");

  private TimeOfDay(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static TimeOfDay of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<TimeOfDay> values() {
    return KNOWN.values();
  }
}
