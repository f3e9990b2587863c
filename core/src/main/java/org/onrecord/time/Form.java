package org.onrecord.time;

/** What sort of expression a {@link When} is. */
public enum Form {
  /** One day, month, season, year …: {@code 2023-11-05}, {@code 2001-21}, {@code Y17E8}. */
  DATE,
  /** A day with a time of day: {@code 2023-11-05T08:30:00Z}. */
  DATE_TIME,
  /** From a start to an end, either of which may be open or unknown: {@code 2023-10-17/..}. */
  INTERVAL,
  /** One of the dates listed, it is not known which: {@code [2023-11-07..2023-11-18]}. */
  ONE_OF,
  /** All of the dates listed: <code>{2023-11-07,2023-11-09}</code>. */
  ALL_OF,
  /** A text that is no EDTF expression, kept as it was by {@link When#read(String)}. */
  UNREADABLE
}
