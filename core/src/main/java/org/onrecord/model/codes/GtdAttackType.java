package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * GTD {@code attacktype1}: the general method of an attack.
 *
 * <p>Source: each number with its label, as they stand side by side in {@code attacktype1} and
 * {@code attacktype1_txt} of releases of 2012 to 2018, in every row.
 */
public enum GtdAttackType {
  /** Chosen people are to be killed. */
  ASSASSINATION(1, "Assassination", EventType.ATTACK, "that it was to kill chosen people"),
  /** Armed people attack others. */
  ARMED_ASSAULT(2, "Armed Assault", EventType.ATTACK, "that it was done with weapons in hand"),
  /** Something explodes. */
  BOMBING(3, "Bombing/Explosion", EventType.BOMBING, "that it may have been another explosion"),
  /** A vehicle is taken over. */
  HIJACKING(4, "Hijacking", EventType.HOSTAGE_TAKING, "that a vehicle was taken over"),
  /** People are held where they are. */
  BARRICADE(
      5,
      "Hostage Taking (Barricade Incident)",
      EventType.HOSTAGE_TAKING,
      "that they were held where they were"),
  /** People are taken to another place. */
  KIDNAPPING(
      6,
      "Hostage Taking (Kidnapping)",
      EventType.HOSTAGE_TAKING,
      "that they were taken to another place"),
  /** Buildings or works are attacked. */
  FACILITY(7, "Facility/Infrastructure Attack", EventType.ATTACK, "that it was aimed at things"),
  /** People are attacked without firearms, explosives or fire. */
  UNARMED_ASSAULT(8, "Unarmed Assault", EventType.ATTACK, "that it was done without such weapons"),
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

  /**
   * Finds the constant with a label.
   *
   * @param label the label, in upper or lower case
   * @return the constant, or empty if no list has the label
   */
  public static Optional<GtdAttackType> labelled(String label) {
    return Arrays.stream(values()).filter(each -> each.label.equalsIgnoreCase(label)).findFirst();
  }
}
