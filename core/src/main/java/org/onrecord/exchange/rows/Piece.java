package org.onrecord.exchange.rows;

/** What one file has many of and an account counts: a row of a table, or an object of JSON. */
interface Piece {
  /** Returns the line that it begins on, from 1. */
  long line();

  /** Returns its text as it stands in the file. */
  String raw();
}
