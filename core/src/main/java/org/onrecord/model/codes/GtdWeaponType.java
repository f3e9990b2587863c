package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.Weapon;

/**
 * GTD {@code weaptype1} to {@code weaptype4}: the kinds of weapon used.
 *
 * <p>Source: restated by projects that use the data; of START's own codebook only the table of
 * contents was at hand.
 */
public enum GtdWeaponType {
  /** Pathogens and toxins. */
  BIOLOGICAL(1, Mapped.none("this library has no word for a biological weapon")),
  /** Chemicals. */
  CHEMICAL(2, Mapped.exact(Weapon.CHEMICAL)),
  /** Radioactive matter. */
  RADIOLOGICAL(3, Mapped.none("this library has no word for a radiological weapon")),
  /** A nuclear weapon. */
  NUCLEAR(4, Mapped.none("this library has no word for a nuclear weapon")),
  /** Guns. */
  FIREARMS(5, Mapped.exact(Weapon.FIREARM)),
  /** Explosives of any kind. */
  EXPLOSIVES(
      6,
      Mapped.lossy(
          Weapon.EXPLOSIVE_DEVICE,
          "that it may have been a grenade, a mine, a rocket or a mortar")),
  /** A weapon that only seemed to be one. */
  FAKE(7, Mapped.none("a fake weapon is none")),
  /** Fire. */
  INCENDIARY(8, Mapped.exact(Weapon.INCENDIARY)),
  /** Blades, blunt objects, hands. */
  MELEE(9, Mapped.exact(Weapon.MELEE)),
  /** A vehicle that is itself the weapon. */
  VEHICLE(10, Mapped.exact(Weapon.VEHICLE)),
  /** Tools to damage works. */
  SABOTAGE_EQUIPMENT(11, Mapped.none("tools of sabotage are no weapons of this library")),
  /** Another one. */
  OTHER(12, Mapped.none("another weapon is not named")),
  /** Unknown. */
  UNKNOWN(13, Mapped.none("the weapon is stated to be unknown"));

  private final int code;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<Weapon> weapon;

  GtdWeaponType(int code, Mapped<Weapon> weapon) {
    this.code = code;
    this.weapon = weapon;
  }

  /** {@return the number, 1 to 13} */
  public int code() {
    return code;
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
}
