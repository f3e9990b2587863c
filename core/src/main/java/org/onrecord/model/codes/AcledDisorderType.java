package org.onrecord.model.codes;

import java.util.Optional;

/**
 * ACLED {@code disorder_type}: the three families into which ACLED sorts its sub-event types. A
 * cell can hold two of them with a semicolon between; see {@link AcledSubEvent#disorderTypes()}.
 *
 * <p>Source: the ACLED codebook (its table of event types), read in a stored copy of the page.
 */
public enum AcledDisorderType {
  /** Force used with a political purpose or effect. */
  POLITICAL_VIOLENCE("Political violence"),
  /** Protests, and demonstrations that turn violent. */
  DEMONSTRATIONS("Demonstrations"),
  /** What is not itself violence or protest but bears on them. */
  STRATEGIC_DEVELOPMENTS("Strategic developments");

  private static final Labels<AcledDisorderType> LABELS =
      new Labels<>(values(), AcledDisorderType::label).alias(DEMONSTRATIONS, "Demostrations");

  private final String label;

  AcledDisorderType(String label) {
    this.label = label;
  }

  /** {@return the label as ACLED publishes it} */
  public String label() {
    return label;
  }

  /**
   * Finds the type with a label. Case, odd spaces and the misspelling "Demostrations", which is in
   * published sample data, are corrected.
   *
   * @param label one label
   * @return the type, or empty if there is no such label
   */
  public static Optional<Recognised<AcledDisorderType>> of(String label) {
    return LABELS.find(label);
  }
}
