package org.onrecord.model.codes;

import java.util.Map;
import java.util.Optional;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;

/**
 * UCDP GED {@code type_of_violence}: who fights whom.
 *
 * <p>Source: restated by projects that use the data; UCDP's own codebook was not at hand. The type
 * says nothing of means or place; our event types say little of who fights, so the way out goes by
 * {@linkplain #between the kinds of the two sides}.
 */
public enum UcdpViolence {
  /** Two armed sides fight, and at least one is a state. */
  STATE_BASED(1, "State-based", EventType.ARMED_CLASH, "that one side was a state"),
  /** Two armed sides fight, and neither is a state. */
  NON_STATE(2, "Non-state", EventType.ARMED_CLASH, "that neither side was a state"),
  /** An armed side attacks civilians. */
  ONE_SIDED(
      3, "One-sided", EventType.ASSAULT_ON_CIVILIANS, "that the attacker was an organised actor");

  /** The kinds that tell what a side is; the others leave it open. */
  private static final Map<ActorKind, Side> SIDES =
      Map.of(
          ActorKind.STATE, Side.STATE,
          ActorKind.STATE_FORCES, Side.STATE,
          ActorKind.GOVERNMENT_BODY, Side.STATE,
          ActorKind.ARMED_GROUP, Side.ARMED_GROUP,
          ActorKind.POPULATION, Side.CIVILIANS,
          ActorKind.MEDIA, Side.CIVILIANS,
          ActorKind.ORGANIZATION, Side.CIVILIANS);

  private final int code;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  UcdpViolence(int code, String label, EventType nearest, String lost) {
    this.code = code;
    this.label = label;
    this.eventType = Mapped.lossy(nearest, lost);
  }

  /** {@return the number, 1 to 3} */
  public int code() {
    return code;
  }

  /** {@return the name in words} */
  public String label() {
    return label;
  }

  /** {@return our nearest word; never exact} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /**
   * Maps one of our words, as far as it tells who fought whom.
   *
   * @param type our word
   * @return the type of violence, or why there is none
   */
  public static Mapped<UcdpViolence> from(EventType type) {
    if (type.equals(EventType.ASSAULT_ON_CIVILIANS)) {
      return Mapped.lossy(ONE_SIDED, "that the attacker need not be an organised actor");
    }
    if (!type.isKnown()) {
      return Mapped.none("'" + type + "' is not a word of this library");
    }
    return type.isViolence()
        ? Mapped.none("UCDP goes by who fought whom, not by the kind of event")
        : Mapped.none("UCDP records organised violence alone");
  }

  /**
   * Tells the type of violence by its two sides. UCDP also asks that people died and that armed
   * sides are organised, which the kinds do not say.
   *
   * @param initiator the kind of the actor who began it
   * @param target the kind of the actor it was aimed at
   * @return the type of violence, never exact, or why there is none
   */
  public static Mapped<UcdpViolence> between(ActorKind initiator, ActorKind target) {
    Optional<Side> attacker = Optional.ofNullable(SIDES.get(initiator));
    Optional<Side> attacked = Optional.ofNullable(SIDES.get(target));
    return attacker.isPresent() && attacked.isPresent()
        ? between(attacker.get(), attacked.get())
        : Mapped.none(
            "the kinds do not tell whether each side is a state, an armed group or civilians");
  }

  private static Mapped<UcdpViolence> between(Side attacker, Side attacked) {
    if (attacker == Side.CIVILIANS) {
      return Mapped.none("UCDP has no type for violence by civilians");
    }
    if (attacked == Side.CIVILIANS) {
      return Mapped.lossy(ONE_SIDED, "who the attacker was, and which civilians were attacked");
    }
    boolean state = attacker == Side.STATE || attacked == Side.STATE;
    return state
        ? Mapped.lossy(STATE_BASED, "which side was a state, or that both were")
        : Mapped.lossy(NON_STATE, "which side began it");
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 3
   */
  public static Optional<UcdpViolence> of(int code) {
    return Codes.find(values(), UcdpViolence::code, code);
  }

  private enum Side {
    STATE,
    ARMED_GROUP,
    CIVILIANS
  }
}
