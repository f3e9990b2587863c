package org.onrecord.time;

/**
 * Which components of a date are uncertain or approximate, as bits: the lower three for uncertain,
 * the next three for approximate.
 */
final class Qualifiers {
  static final int NONE = 0;
  static final int YEAR = 1;
  static final int MONTH = 2;
  static final int DAY = 4;

  private static final int ALL = YEAR | MONTH | DAY;
  private static final int APPROXIMATE_SHIFT = 3;

  private Qualifiers() {}

  /** Returns whether the character is one of the three symbols. */
  static boolean isSymbol(int c) {
    return c == '?' || c == '~' || c == '%';
  }

  /** The bits that a symbol sets for some components. */
  static int of(int symbol, int components) {
    return switch (symbol) {
      case '?' -> components;
      case '~' -> components << APPROXIMATE_SHIFT;
      case '%' -> components | (components << APPROXIMATE_SHIFT);
      default -> NONE;
    };
  }

  static boolean isUncertain(int bits) {
    return (bits & ALL) != 0;
  }

  static boolean isApproximate(int bits) {
    return ((bits >>> APPROXIMATE_SHIFT) & ALL) != 0;
  }

  /** Returns whether a component is uncertain, approximate or both. */
  static boolean touch(int bits, int component) {
    return ((bits | (bits >>> APPROXIMATE_SHIFT)) & component) != 0;
  }
}
