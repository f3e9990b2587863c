package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Weapon;

/**
 * GTD {@code weaptype1} to {@code weaptype4}: the kinds of weapon used.
 *
 * <p>Source: each number with its label, as they stand side by side in releases of 2012 to 2018.
 */
public enum GtdWeaponType {
  /** Pathogens and toxins. */
  BIOLOGICAL(1, "Biological", Mapped.none("this library has no word for a biological weapon")),
  /** Chemicals. */
  CHEMICAL(2, "Chemical", Mapped.exact(Weapon.CHEMICAL)),
  /** Radioactive matter. */
  RADIOLOGICAL(
      3, "Radiological", Mapped.none("this library has no word for a radiological weapon")),
  /** A nuclear weapon. */
  NUCLEAR(4, "Nuclear", Mapped.none("this library has no word for a nuclear weapon")),
  /** Guns. */
  FIREARMS(5, "Firearms", Mapped.exact(Weapon.FIREARM)),
  /** Explosives of any kind. */
  EXPLOSIVES(
      6,
      "Explosives",
      Mapped.lossy(
          Weapon.EXPLOSIVE_DEVICE,
          "that it may have been a grenade, a mine, a rocket or a mortar")),
  /** A weapon that only seemed to be one. */
  FAKE(7, "Fake Weapons", Mapped.none("a fake weapon is none")),
  /** Fire. */
  INCENDIARY(8, "Incendiary", Mapped.exact(Weapon.INCENDIARY)),
  /** Blades, blunt objects, hands. */
  MELEE(9, "Melee", Mapped.exact(Weapon.MELEE)),
  /** A vehicle that is itself the weapon. */
  VEHICLE(10, "Vehicle", Mapped.exact(Weapon.VEHICLE)),
  /** Tools to damage works. */
  SABOTAGE_EQUIPMENT(
      11, "Sabotage Equipment", Mapped.none("tools of sabotage are no weapons of this library")),
  /** Another one. */
  OTHER(12, "Other", Mapped.none("another weapon is not named")),
  /** Unknown. */
  UNKNOWN(13, "Unknown", Mapped.none("the weapon is stated to be unknown"));

  private final int code;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<Weapon> weapon;

  GtdWeaponType(int code, String label, Mapped<Weapon> weapon) {
    this.code = code;
    this.label = label;
    this.weapon = weapon;
  }

  /** {@return the number, 1 to 13} */
  public int code() {
    return code;
  }

  /** {@return how the label in {@code weaptype1_txt} begins} */
  public String label() {
    return label;
  }

  /** {@return our word, or why there is none} */
  public Mapped<Weapon> weapon() {
    return weapon;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 13
   */
  public static Optional<GtdWeaponType> of(int code) {
    return Codes.find(values(), GtdWeaponType::code, code);
  }

  /**
   * Finds the constant with a label. Releases differ in what they add to it, as in {@code
   * Explosives/Bombs/Dynamite}.
   *
   * @param label the label, in upper or lower case
   * @return the constant, or empty if no list has the label
   */
  public static Optional<GtdWeaponType> labelled(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> lower.startsWith(each.label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
