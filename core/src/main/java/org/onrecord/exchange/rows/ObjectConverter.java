package org.onrecord.exchange.rows;

/** Turns the objects of one file of JSON into records. */
public interface ObjectConverter {
  /**
   * Turns an object into records, or says why there are none.
   *
   * @param piece the object
   */
  void convert(JsonPiece piece);

  /** Is told that there are no more objects. Does nothing unless it is overridden. */
  default void end() {}
}
