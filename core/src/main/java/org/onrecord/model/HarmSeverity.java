package org.onrecord.model;

import java.util.List;

/** How badly those counted were harmed. */
public final class HarmSeverity extends Term {
  private static final Vocabulary<HarmSeverity> KNOWN = new Vocabulary<>(HarmSeverity::new);

  /** Lightly. */
  public static final HarmSeverity MINOR = KNOWN.add("minor");

  /** Badly. */
  public static final HarmSeverity SERIOUS = KNOWN.add("serious");

  /** With their lives in danger. */
  public static final HarmSeverity CRITICAL = KNOWN.add("critical");

  private HarmSeverity(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static HarmSeverity of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<HarmSeverity> values() {
    return KNOWN.values();
  }
}
