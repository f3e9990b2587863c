package org.onrecord.model.codes;

import static org.onrecord.model.codes.AcledEventType.BATTLES;
import static org.onrecord.model.codes.AcledEventType.EXPLOSIONS_REMOTE_VIOLENCE;
import static org.onrecord.model.codes.AcledEventType.PROTESTS;
import static org.onrecord.model.codes.AcledEventType.RIOTS;
import static org.onrecord.model.codes.AcledEventType.STRATEGIC_DEVELOPMENTS;
import static org.onrecord.model.codes.AcledEventType.VIOLENCE_AGAINST_CIVILIANS;
import static org.onrecord.model.codes.Mapped.exact;
import static org.onrecord.model.codes.Mapped.lossy;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * ACLED {@code sub_event_type}: the 25 kinds of event that ACLED records.
 *
 * <p>Source: the category table shipped with the R package acledR (2025); what each covers was read
 * in a stored copy of the ACLED codebook. ACLED records single events by place and day, so wars,
 * campaigns and lasting states have no sub-event, nor have mere words.
 */
public enum AcledSubEvent {
  /** Armed groups fight and no place changes hands. */
  ARMED_CLASH("Armed clash", BATTLES, exact(EventType.ARMED_CLASH)),
  /** A government takes a place back by fighting. */
  GOVERNMENT_REGAINS_TERRITORY(
      "Government regains territory", BATTLES, exact(EventType.TERRITORY_REGAINED)),
  /** A non-state actor, or a foreign state, takes a place by fighting. */
  NON_STATE_ACTOR_OVERTAKES_TERRITORY(
      "Non-state actor overtakes territory", BATTLES, exact(EventType.TERRITORY_OVERTAKEN)),

  /** A chemical weapon is used. */
  CHEMICAL_WEAPON("Chemical weapon", EXPLOSIONS_REMOTE_VIOLENCE, exact(EventType.CHEMICAL_ATTACK)),
  /** A strike from the air, crewed or not. */
  AIR_DRONE_STRIKE(
      "Air/drone strike",
      EXPLOSIONS_REMOTE_VIOLENCE,
      lossy(EventType.AIR_STRIKE, "that it may have been a drone")),
  /** A bomber dies in the bombing. */
  SUICIDE_BOMB("Suicide bomb", EXPLOSIONS_REMOTE_VIOLENCE, exact(EventType.SUICIDE_BOMBING)),
  /** Heavy weapons fire from afar. */
  SHELLING_ARTILLERY_MISSILE_ATTACK(
      "Shelling/artillery/missile attack",
      EXPLOSIONS_REMOTE_VIOLENCE,
      lossy(EventType.SHELLING, "that it may have been mortars, rockets or missiles")),
  /** A device goes off that was set off from afar or by its victim. */
  REMOTE_EXPLOSIVE_LANDMINE_IED(
      "Remote explosive/landmine/IED",
      EXPLOSIONS_REMOTE_VIOLENCE,
      lossy(EventType.LANDMINE_EXPLOSION, "that it may have been another device left to explode")),
  /** A grenade or another explosive is thrown by hand. */
  GRENADE(
      "Grenade",
      EXPLOSIONS_REMOTE_VIOLENCE,
      lossy(EventType.GRENADE_ATTACK, "that it may have been another explosive thrown by hand")),

  /** Nobody uses force. */
  PEACEFUL_PROTEST("Peaceful protest", PROTESTS, exact(EventType.PEACEFUL_PROTEST)),
  /** Others disperse or hinder a peaceful protest without grave harm. */
  PROTEST_WITH_INTERVENTION(
      "Protest with intervention", PROTESTS, exact(EventType.PROTEST_WITH_INTERVENTION)),
  /** Others kill or gravely hurt peaceful protesters. */
  EXCESSIVE_FORCE_AGAINST_PROTESTERS(
      "Excessive force against protesters", PROTESTS, exact(EventType.EXCESSIVE_FORCE)),

  /** Demonstrators are violent or destructive. */
  VIOLENT_DEMONSTRATION("Violent demonstration", RIOTS, exact(EventType.VIOLENT_DEMONSTRATION)),
  /** A crowd is violent outside any demonstration. */
  MOB_VIOLENCE("Mob violence", RIOTS, exact(EventType.MOB_VIOLENCE)),

  /** An agreement, and also talks, truces, exchanges and releases. */
  AGREEMENT(
      "Agreement",
      STRATEGIC_DEVELOPMENTS,
      lossy(EventType.AGREEMENT, "that it may have been talks, a truce, an exchange or a release")),
  /** Weighty people, or many people, are arrested. */
  ARRESTS("Arrests", STRATEGIC_DEVELOPMENTS, exact(EventType.ARREST)),
  /** An armed group changes in make-up or activity; also movements of forces. */
  CHANGE_TO_GROUP_ACTIVITY(
      "Change to group/activity",
      STRATEGIC_DEVELOPMENTS,
      lossy(EventType.GROUP_CHANGE, "that it may have been a movement or measure of its forces")),
  /** An attack is foiled or weapons are seized. */
  DISRUPTED_WEAPONS_USE(
      "Disrupted weapons use", STRATEGIC_DEVELOPMENTS, exact(EventType.WEAPONS_SEIZED)),
  /** A base or headquarters is set up. */
  HEADQUARTERS_OR_BASE_ESTABLISHED(
      "Headquarters or base established",
      STRATEGIC_DEVELOPMENTS,
      exact(EventType.BASE_ESTABLISHED)),
  /** Goods are looted or property is destroyed. */
  LOOTING_PROPERTY_DESTRUCTION(
      "Looting/property destruction", STRATEGIC_DEVELOPMENTS, exact(EventType.LOOTING)),
  /** A place changes hands without fighting. */
  NON_VIOLENT_TRANSFER_OF_TERRITORY(
      "Non-violent transfer of territory",
      STRATEGIC_DEVELOPMENTS,
      exact(EventType.NON_VIOLENT_TRANSFER)),
  /** Another strategic development, such as a coup. */
  OTHER(
      "Other",
      STRATEGIC_DEVELOPMENTS,
      lossy(EventType.OTHER, "that it counts as a strategic development")),

  /** Somebody is harmed in a sexual way. */
  SEXUAL_VIOLENCE("Sexual violence", VIOLENCE_AGAINST_CIVILIANS, exact(EventType.SEXUAL_VIOLENCE)),
  /** An armed actor harms civilians. */
  ATTACK("Attack", VIOLENCE_AGAINST_CIVILIANS, exact(EventType.ASSAULT_ON_CIVILIANS)),
  /** Civilians are taken away by force. */
  ABDUCTION_FORCED_DISAPPEARANCE(
      "Abduction/forced disappearance",
      VIOLENCE_AGAINST_CIVILIANS,
      lossy(EventType.ABDUCTION, "that it may have been a forced disappearance"));

  private static final Labels<AcledSubEvent> LABELS =
      new Labels<>(values(), AcledSubEvent::label)
          .alias(EXCESSIVE_FORCE_AGAINST_PROTESTERS, "Excessive force against protestors");

  private final String label;
  private final AcledEventType type;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  AcledSubEvent(String label, AcledEventType type, Mapped<EventType> eventType) {
    this.label = label;
    this.type = type;
    this.eventType = eventType;
  }

  /** {@return the label as ACLED publishes it} */
  public String label() {
    return label;
  }

  /** {@return the ACLED event type that it belongs to} */
  public AcledEventType type() {
    return type;
  }

  /** {@return the families it belongs to; two for excessive force against protesters} */
  public List<AcledDisorderType> disorderTypes() {
    return switch (this) {
      case EXCESSIVE_FORCE_AGAINST_PROTESTERS ->
          List.of(AcledDisorderType.POLITICAL_VIOLENCE, AcledDisorderType.DEMONSTRATIONS);
      case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, VIOLENT_DEMONSTRATION ->
          List.of(AcledDisorderType.DEMONSTRATIONS);
      default ->
          List.of(
              type == STRATEGIC_DEVELOPMENTS
                  ? AcledDisorderType.STRATEGIC_DEVELOPMENTS
                  : AcledDisorderType.POLITICAL_VIOLENCE);
    };
  }

  /** {@return our word for it; always with a value} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /**
   * Maps one of our words. Where the answer hangs on more than the word, such as on who was
   * attacked, there is none and the reason says on what.
   *
   * @param type our word
   * @return the sub-event, or why there is none
   */
  public static Mapped<AcledSubEvent> from(EventType type) {
    return AcledFromEventType.TABLE.of(type);
  }

  /**
   * Finds the sub-event with a label. Case, odd spaces and the spelling "protestors" are corrected.
   *
   * @param label the label
   * @return the sub-event, or empty if there is no such label
   */
  public static Optional<Recognised<AcledSubEvent>> of(String label) {
    return LABELS.find(label);
  }
}
