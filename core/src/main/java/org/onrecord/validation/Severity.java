package org.onrecord.validation;

/** How much a finding matters, the gravest first. It says nothing about whose fault it is. */
public enum Severity {
  /** A figure, date or attribution must not be used before this is looked at. */
  ERROR,
  /** Should be looked at. */
  WARNING,
  /** Good to know. */
  INFO;

  /**
   * Returns whether this is as grave as another severity, or graver.
   *
   * @param other the other severity
   * @return whether it is
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
