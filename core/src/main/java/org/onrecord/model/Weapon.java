package org.onrecord.model;

import java.util.List;

/** A kind of weapon, as reported. */
public final class Weapon extends Term {
  private static final Vocabulary<Weapon> KNOWN = new Vocabulary<>(Weapon::new);

  /** An unguided rocket. */
  public static final Weapon ROCKET = KNOWN.add("rocket");

  /** A rocket of the Katyusha family. */
  public static final Weapon KATYUSHA_ROCKET = KNOWN.add("katyusha_rocket");

  /** A guided missile. */
  public static final Weapon MISSILE = KNOWN.add("missile");

  /** An unmanned aircraft. */
  public static final Weapon DRONE = KNOWN.add("drone");

  /** A mortar. */
  public static final Weapon MORTAR = KNOWN.add("mortar");

  /** Artillery. */
  public static final Weapon ARTILLERY = KNOWN.add("artillery");

  /** A bomb dropped from an aircraft. */
  public static final Weapon AIRCRAFT_BOMB = KNOWN.add("aircraft_bomb");

  /** An improvised or other explosive device. */
  public static final Weapon EXPLOSIVE_DEVICE = KNOWN.add("explosive_device");

  /** A landmine. */
  public static final Weapon MINE = KNOWN.add("mine");

  /** A grenade. */
  public static final Weapon GRENADE = KNOWN.add("grenade");

  /** A gun. */
  public static final Weapon FIREARM = KNOWN.add("firearm");

  /** A chemical weapon. */
  public static final Weapon CHEMICAL = KNOWN.add("chemical");

  /** A vehicle used as a weapon. */
  public static final Weapon VEHICLE = KNOWN.add("vehicle");

  /** A blade or other hand weapon. */
  public static final Weapon MELEE = KNOWN.add("melee");

  /** An incendiary weapon. */
  public static final Weapon INCENDIARY = KNOWN.add("incendiary");

  private Weapon(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static Weapon of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<Weapon> values() {
    return KNOWN.values();
  }
}
