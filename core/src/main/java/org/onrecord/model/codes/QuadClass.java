package org.onrecord.model.codes;

import java.util.Optional;

/**
 * The four quarters of event coding: words or deeds, cooperation or conflict. GDELT's {@code
 * QuadClass} and PLOVER's quad code use the same numbers.
 *
 * <p>Source: the GDELT and PLOVER documentation as restated by projects that use the data.
 */
public enum QuadClass {
  /** Cooperation in words. */
  VERBAL_COOPERATION(1),
  /** Cooperation in deeds. */
  MATERIAL_COOPERATION(2),
  /** Conflict in words. */
  VERBAL_CONFLICT(3),
  /** Conflict in deeds. */
  MATERIAL_CONFLICT(4);

  private final int code;

  QuadClass(int code) {
    this.code = code;
  }

  /** {@return the number, 1 to 4} */
  public int code() {
    return code;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 4
   */
  public static Optional<QuadClass> of(int code) {
    return Codes.find(values(), QuadClass::code, code);
  }
}
