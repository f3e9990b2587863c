package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * ACLED {@code event_type} as it was before 2019, when there were no sub-event types: nine types.
 *
 * <p>Source: the table of contents of the ACLED codebook of 2015, read in a stored copy, and the
 * labels in files of that time which public projects show.
 */
public enum AcledOldEventType {
  /** Armed groups fight and no place changes hands. */
  BATTLE_NO_CHANGE("Battle-No change of territory", Mapped.exact(EventType.ARMED_CLASH)),
  /** Others than the government take a place by fighting. */
  BATTLE_OVERTAKES(
      "Battle-Non-state actor overtakes territory", Mapped.exact(EventType.TERRITORY_OVERTAKEN)),
  /** A government takes a place back by fighting. */
  BATTLE_REGAINS("Battle-Government regains territory", Mapped.exact(EventType.TERRITORY_REGAINED)),
  /** A base or headquarters is set up. */
  BASE_ESTABLISHED("Headquarters or base established", Mapped.exact(EventType.BASE_ESTABLISHED)),
  /** What is not itself violence or protest but bears on them. */
  STRATEGIC_DEVELOPMENT(
      "Strategic development",
      Mapped.lossy(EventType.OTHER, "that it counts as a strategic development")),
  /** People demonstrate, violently or not. */
  RIOTS_PROTESTS("Riots/Protests", Mapped.lossy(EventType.PROTEST, "that it may have been a riot")),
  /** Armed groups harm unarmed people. */
  VIOLENCE_AGAINST_CIVILIANS(
      "Violence against civilians",
      Mapped.lossy(
          EventType.ASSAULT_ON_CIVILIANS, "that it may have been sexual violence or an abduction")),
  /** A place changes hands without fighting. */
  NON_VIOLENT_TRANSFER(
      "Non-violent transfer of territory", Mapped.exact(EventType.NON_VIOLENT_TRANSFER)),
  /** One side uses weapons that work from afar. */
  REMOTE_VIOLENCE(
      "Remote violence", Mapped.lossy(EventType.ATTACK, "that the weapons worked from afar"));

  private static final Labels<AcledOldEventType> LABELS =
      new Labels<>(values(), AcledOldEventType::label)
          .alias(BATTLE_OVERTAKES, "Battle-Non-state actors overtake territory")
          .alias(
              STRATEGIC_DEVELOPMENT,
              "Non-violent activity by a conflict actor",
              "Non-violent conflict event");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  AcledOldEventType(String label, Mapped<EventType> eventType) {
    this.label = label;
    this.eventType = eventType;
  }

  /** {@return the label as ACLED published it} */
  public String label() {
    return label;
  }

  /** {@return our word for it; always with a value} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /**
   * Finds the type with a label. Case and odd spaces are corrected, as in "RIots/Protests", and
   * names from still older files are known.
   *
   * @param label the label
   * @return the type, or empty if there is no such label
   */
  public static Optional<Recognised<AcledOldEventType>> of(String label) {
    return LABELS.find(label);
  }
}
