package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * ACLED {@code event_type}: the six types above the {@linkplain AcledSubEvent sub-event types}.
 *
 * <p>Source: the category table shipped with the R package acledR (2025), which agrees with the
 * ACLED codebook. Names from before 2019, such as "Riots/Protests", are those of {@link
 * AcledOldEventType}.
 */
public enum AcledEventType {
  /** Organised armed groups fight each other. */
  BATTLES("Battles", Mapped.lossy(EventType.ARMED_CLASH, "that a place may have changed hands")),
  /** One side uses weapons that work at range and widely. */
  EXPLOSIONS_REMOTE_VIOLENCE(
      "Explosions/Remote violence",
      Mapped.lossy(EventType.ATTACK, "that the weapons worked at range")),
  /** People demonstrate without violence of their own. */
  PROTESTS("Protests", Mapped.lossy(EventType.PROTEST, "that the protesters were peaceful")),
  /** Demonstrators or mobs are violent or destructive. */
  RIOTS("Riots", Mapped.lossy(EventType.MOB_VIOLENCE, "that it may have been a demonstration")),
  /** What is not itself violence or protest but bears on them. */
  STRATEGIC_DEVELOPMENTS(
      "Strategic developments",
      Mapped.lossy(EventType.OTHER, "that it counts as a strategic development")),
  /** Organised armed groups harm unarmed people. */
  VIOLENCE_AGAINST_CIVILIANS(
      "Violence against civilians",
      Mapped.lossy(
          EventType.ASSAULT_ON_CIVILIANS, "that it may have been sexual violence or an abduction"));

  private static final Labels<AcledEventType> LABELS =
      new Labels<>(values(), AcledEventType::label);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  AcledEventType(String label, Mapped<EventType> eventType) {
    this.label = label;
    this.eventType = eventType;
  }

  /** {@return the label as ACLED publishes it} */
  public String label() {
    return label;
  }

  /** {@return our word for an event of which no sub-event type is known; always with a value} */
  public Mapped<EventType> eventType() {
    return eventType;
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
