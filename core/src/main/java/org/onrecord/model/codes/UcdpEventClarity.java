package org.onrecord.model.codes;

import java.util.Optional;

/**
 * UCDP GED {@code event_clarity}: whether the source told of one event or of several at once. Our
 * model tells that by the event's parts and the basis of its counts, so there is no mapping.
 *
 * <p>Source: restated by projects that use the data; UCDP's own codebook was not at hand.
 */
public enum UcdpEventClarity {
  /** The source tells of this event. */
  CLEAR(1),
  /** The source already put several events together. */
  AGGREGATE(2);

  private final int code;

  UcdpEventClarity(int code) {
    this.code = code;
  }

  /** {@return the number, 1 or 2} */
  public int code() {
    return code;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 or 2
   */
  public static Optional<UcdpEventClarity> of(int code) {
    return Codes.find(values(), UcdpEventClarity::code, code);
  }
}
