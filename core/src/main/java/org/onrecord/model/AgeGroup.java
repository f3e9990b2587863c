package org.onrecord.model;

import java.util.List;

/** The age group of those counted, as stated. */
public final class AgeGroup extends Term {
  private static final Vocabulary<AgeGroup> KNOWN = new Vocabulary<>(AgeGroup::new);

  /** Babies. */
  public static final AgeGroup INFANT = KNOWN.add("infant");

  /** Under 18 (Convention on the Rights of the Child, article 1), unless the source differs. */
  public static final AgeGroup CHILD = KNOWN.add("child");

  /** 18 to old age. */
  public static final AgeGroup ADULT = KNOWN.add("adult");

  /** Old people. */
  public static final AgeGroup ELDERLY = KNOWN.add("elderly");

  private AgeGroup(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static AgeGroup of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<AgeGroup> values() {
    return KNOWN.values();
  }
}
