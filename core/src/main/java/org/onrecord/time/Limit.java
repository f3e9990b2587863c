package org.onrecord.time;

/** What is said about one side, start or end, of a {@link When}. */
public enum Limit {
  /** A date is given, however imprecise. */
  DATED,
  /** Written {@code ..}: it goes on without limit on this side, as in {@code 2023-10-17/..}. */
  OPEN,
  /** Written as nothing: there is an end on this side but nobody said when, as in {@code 2023/}. */
  UNKNOWN
}
