package org.onrecord.model;

/** The sex of those counted, as stated. */
public enum Sex {
  /** Women or girls. */
  FEMALE,
  /** Men or boys. */
  MALE
}
