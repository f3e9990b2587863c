package org.onrecord.time;

/** Which question a relation asks of a value that is coarser than a day. */
enum Sense {
  /** When the thing so dated took place: somewhere in the month. */
  OCCURRENCE,
  /** Which days the words name: the whole month. */
  PERIOD
}
