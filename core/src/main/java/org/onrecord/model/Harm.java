package org.onrecord.model;

import java.util.List;

/**
 * What happened to those counted. The words are this library's own; they do not exclude each other,
 * for the wounded may be in hospital and those held may have been abducted.
 */
public final class Harm extends Term {
  private static final Vocabulary<Harm> KNOWN = new Vocabulary<>(Harm::new);

  /** They died of it. */
  public static final Harm KILLED = KNOWN.add("killed");

  /** They were hurt and lived. */
  public static final Harm WOUNDED = KNOWN.add("wounded");

  /** They were taken to hospital. */
  public static final Harm HOSPITALISED = KNOWN.add("hospitalised");

  /** Nobody knows where they are. */
  public static final Harm MISSING = KNOWN.add("missing");

  /** They were taken away by force or as hostages. */
  public static final Harm ABDUCTED = KNOWN.add("abducted");

  /** They are being held. */
  public static final Harm HELD = KNOWN.add("held");

  /** They were let go. */
  public static final Harm RELEASED = KNOWN.add("released");

  /** They were arrested. */
  public static final Harm DETAINED = KNOWN.add("detained");

  /** They had to leave their homes. */
  public static final Harm DISPLACED = KNOWN.add("displaced");

  /** Killed or wounded, by whatever definition the speaker has in mind. */
  public static final Harm CASUALTIES = KNOWN.add("casualties");

  private Harm(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static Harm of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<Harm> values() {
    return KNOWN.values();
  }
}
