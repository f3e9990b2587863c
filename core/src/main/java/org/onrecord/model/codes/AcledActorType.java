package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.ActorKind;

/**
 * ACLED {@code inter1} and {@code inter2}: what kind of actor takes part.
 *
 * <p>Source: the interaction table shipped with the R package acledR (2025); labels as in current
 * exports, which carry text unless numbers are asked for. Spellings differ even inside one package,
 * so older ones are known as aliases.
 *
 * <p>ACLED sorts armed groups by what they fight for, which our {@link ActorKind} does not say; and
 * it counts the forces of another state as external. So no mapping here is exact.
 */
public enum AcledActorType {
  /** Nobody: the code 0 that stands where there is no second actor. The text cell is empty. */
  NONE(0, "", Mapped.none("there is no such actor in the event")),
  /** Military and police of the government in the place. */
  STATE_FORCES(
      1,
      "State forces",
      Mapped.lossy(ActorKind.STATE_FORCES, "that they serve the government in the place")),
  /** Armed groups that fight to replace or leave a government. */
  REBEL_GROUP(
      2, "Rebel group", Mapped.lossy(ActorKind.ARMED_GROUP, "that it fights against a government")),
  /** Armed groups that serve political ends short of that. */
  POLITICAL_MILITIA(
      3,
      "Political militia",
      Mapped.lossy(ActorKind.ARMED_GROUP, "that it is a militia with political ends")),
  /** Armed groups of a community. */
  IDENTITY_MILITIA(
      4,
      "Identity militia",
      Mapped.lossy(ActorKind.ARMED_GROUP, "that it is the militia of a community")),
  /** People who riot. */
  RIOTERS(5, "Rioters", Mapped.lossy(ActorKind.POPULATION, "that they riot")),
  /** People who protest. */
  PROTESTERS(6, "Protesters", Mapped.lossy(ActorKind.POPULATION, "that they protest")),
  /** Unarmed people. */
  CIVILIANS(7, "Civilians", Mapped.lossy(ActorKind.POPULATION, "that they are unarmed")),
  /** Forces of other states, international missions and private security. */
  EXTERNAL_OTHER_FORCES(
      8,
      "External/Other forces",
      Mapped.lossy(
          ActorKind.STATE_FORCES,
          "that they come from outside, or may be an international mission or private guards"));

  private static final Labels<AcledActorType> LABELS =
      new Labels<>(values(), AcledActorType::label)
          .alias(REBEL_GROUP, "Rebel groups", "Rebel group(s)", "Rebel forces")
          .alias(POLITICAL_MILITIA, "Political militias", "Political militia(s)", "Militia groups")
          .alias(
              IDENTITY_MILITIA,
              "Identity militias",
              "Identity militia(s)",
              "Communal / Identity Groups")
          .alias(PROTESTERS, "Protestors")
          .alias(EXTERNAL_OTHER_FORCES, "Foreign / Others");

  private static final Mapping<ActorKind, AcledActorType> FROM_KIND =
      Mapping.<ActorKind, AcledActorType>builder()
          .lossy(
              STATE_FORCES,
              "that they may be forces of another state, which ACLED counts as external",
              ActorKind.STATE_FORCES)
          .lossy(
              CIVILIANS,
              "that they may have rioted or protested, and who they are",
              ActorKind.POPULATION)
          .lossy(CIVILIANS, "that it is a news outlet", ActorKind.MEDIA)
          .none(
              "ACLED asks what the group fights for: rebels, political or identity militia",
              ActorKind.ARMED_GROUP)
          .none(
              "ACLED records those who take part in the event, not the state behind them",
              ActorKind.STATE,
              ActorKind.GOVERNMENT_BODY)
          .none(
              "it hangs on who its members are or what they did",
              ActorKind.PERSON,
              ActorKind.COALITION,
              ActorKind.POLITICAL_ORGANIZATION,
              ActorKind.ORGANIZATION,
              ActorKind.COLLECTIVE)
          .none("a name or an unnamed actor tells no type", ActorKind.BRAND, ActorKind.ANONYMOUS)
          .build();

  private final int code;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<ActorKind> actorKind;

  AcledActorType(int code, String label, Mapped<ActorKind> actorKind) {
    this.code = code;
    this.label = label;
    this.actorKind = actorKind;
  }

  /** {@return the number, 0 to 8} */
  public int code() {
    return code;
  }

  /** {@return the text of current exports; empty for {@link #NONE}} */
  public String label() {
    return label;
  }

  /** {@return our kind of actor; none only for {@link #NONE}} */
  public Mapped<ActorKind> actorKind() {
    return actorKind;
  }

  /**
   * Maps one of our kinds of actor.
   *
   * @param kind our word
   * @return the type, or why it cannot be told
   */
  public static Mapped<AcledActorType> from(ActorKind kind) {
    return FROM_KIND.of(kind);
  }

  /**
   * Finds the type with a number.
   *
   * @param code the number
   * @return the type, or empty if {@code code} is not 0 to 8
   */
  public static Optional<AcledActorType> of(int code) {
    return Codes.find(values(), AcledActorType::code, code);
  }

  /**
   * Reads a cell, which holds a label or, in some exports, the number. Case, odd spaces and the
   * spellings of older releases are corrected; an empty text is {@link #NONE}.
   *
   * @param text the label, or the number in one digit
   * @return the type, or empty if there is no such label or number
   */
  public static Optional<Recognised<AcledActorType>> of(String text) {
    return Codes.number(text)
        .map(code -> of(code.intValue()).map(Recognised::asPublished))
        .orElseGet(() -> LABELS.find(text));
  }
}
