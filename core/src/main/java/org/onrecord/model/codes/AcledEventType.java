package org.onrecord.model.codes;

import java.util.Optional;

/**
 * ACLED {@code event_type}: the six types above the {@linkplain AcledSubEvent sub-event types}.
 *
 * <p>Source: the category table shipped with the R package acledR (2025), which agrees with the
 * ACLED codebook. Names from before 2019, such as "Riots/Protests", are not in the list.
 */
public enum AcledEventType {
  /** Organised armed groups fight each other. */
  BATTLES("Battles"),
  /** One side uses weapons that work at range and widely. */
  EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence"),
  /** People demonstrate without violence of their own. */
  PROTESTS("Protests"),
  /** Demonstrators or mobs are violent or destructive. */
  RIOTS("Riots"),
  /** What is not itself violence or protest but bears on them. */
  STRATEGIC_DEVELOPMENTS("Strategic developments"),
  /** Organised armed groups harm unarmed people. */
  VIOLENCE_AGAINST_CIVILIANS("Violence against civilians");

  private static final Labels<AcledEventType> LABELS =
      new Labels<>(values(), AcledEventType::label);

  private final String label;

  AcledEventType(String label) {
    this.label = label;
  }

  /** {@return the label as ACLED publishes it} */
  public String label() {
    return label;
  }

  /**
   * Finds the type with a label. Case and odd spaces are corrected, so that "Violence Against
   * Civilians" is found.
   *
   * @param label the label
   * @return the type, or empty if there is no such label
   */
  public static Optional<Recognised<AcledEventType>> of(String label) {
    return LABELS.find(label);
  }
}
