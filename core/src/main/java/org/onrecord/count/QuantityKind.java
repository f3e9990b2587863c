package org.onrecord.count;

/** What sort of count a {@link Quantity} states. */
public enum QuantityKind {
  /** One number, as in {@code 24}; {@code 0} is a stated zero. */
  EXACT(""),
  /** That many or more, as in {@code >=24}. */
  AT_LEAST(">="),
  /** Strictly more, as in {@code >10000}. */
  MORE_THAN(">"),
  /** That many or fewer, as in {@code <=5}. */
  AT_MOST("<="),
  /** Strictly fewer, as in {@code <5}. */
  FEWER_THAN("<"),
  /** About that many, as in {@code ~900}. */
  ABOUT("~"),
  /** A little short of that many, as in {@code <~100}. */
  NEARLY("<~"),
  /** A reported low and high, perhaps with a best, as in {@code 21..46(33)}. */
  REPORTED(""),
  /** One of several numbers, as in {@code [250,260]}. */
  ONE_OF(""),
  /** A word and no number, as in {@code tens}. */
  WORD(""),
  /** Stated to be unknown, {@code ?}. */
  UNKNOWN(""),
  /** Text that is not in the notation, kept as it was. */
  UNREADABLE("");

  private final String prefix;

  QuantityKind(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }
}
