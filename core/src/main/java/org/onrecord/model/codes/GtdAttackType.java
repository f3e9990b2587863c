package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * GTD {@code attacktype1}: the general method of an attack.
 *
 * <p>Source: restated by projects that use the data; of START's own codebook only the table of
 * contents was at hand.
 */
public enum GtdAttackType {
  /** Chosen people are to be killed. */
  ASSASSINATION(1, "Assassination", EventType.ATTACK, "that it was to kill chosen people"),
  /** A vehicle is taken over. */
  HIJACKING(2, "Hijacking", EventType.HOSTAGE_TAKING, "that a vehicle was taken over"),
  /** People are taken to another place. */
  KIDNAPPING(
      3,
      "Hostage Taking (Kidnapping)",
      EventType.HOSTAGE_TAKING,
      "that they were taken to another place"),
  /** People are held where they are. */
  BARRICADE(
      4,
      "Hostage Taking (Barricade Incident)",
      EventType.HOSTAGE_TAKING,
      "that they were held where they were"),
  /** Something explodes. */
  BOMBING(5, "Bombing/Explosion", EventType.BOMBING, "that it may have been another explosion"),
  /** Armed people attack others. */
  ARMED_ASSAULT(6, "Armed Assault", EventType.ATTACK, "that it was done with weapons in hand"),
  /** People are attacked without firearms, explosives or fire. */
  UNARMED_ASSAULT(7, "Unarmed Assault", EventType.ATTACK, "that it was done without such weapons"),
  /** Buildings or works are attacked. */
  FACILITY(8, "Facility/Infrastructure Attack", EventType.ATTACK, "that it was aimed at things"),
  /** Unknown. */
  UNKNOWN(9, "Unknown", EventType.ATTACK, "that the method is stated to be unknown");

  private final int code;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  GtdAttackType(int code, String label, EventType nearest, String lost) {
    this.code = code;
    this.label = label;
    this.eventType = Mapped.lossy(nearest, lost);
  }

  /** {@return the number, 1 to 9} */
  public int code() {
    return code;
  }

  /** {@return the label in {@code attacktype1_txt}} */
  public String label() {
    return label;
  }

  /** {@return our nearest word; never exact} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 9
   */
  public static Optional<GtdAttackType> of(int code) {
    return Codes.find(values(), GtdAttackType::code, code);
  }
}
