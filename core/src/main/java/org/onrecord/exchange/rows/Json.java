package org.onrecord.exchange.rows;

import java.util.List;

/**
 * A value of somebody else's JSON: an object, a list, a text, a number or one of three words.
 * Numbers stay as they are written.
 */
public sealed interface Json permits JsonObject, Json.Items, Json.Text, Json.Numeral, Json.Word {
  /**
   * A list.
   *
   * @param values its values
   */
  record Items(List<Json> values) implements Json {
    /**
     * Copies the values.
     *
     * @param values its values
     */
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * A text.
   *
   * @param value what it says, without quotes or escapes
   */
  record Text(String value) implements Json {}

  /**
   * A number.
   *
   * @param digits the number as it is written
   */
  record Numeral(String digits) implements Json {}

  /** One of the three words. */
  enum Word implements Json {
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** {@code null}. */
    NULL
  }

  /**
   * Returns a text.
   *
   * @param value what it says
   * @return the text
   */
  static Json of(String value) {
    return new Text(value);
  }

  /**
   * Returns a whole number.
   *
   * @param value the number
   * @return the number
   */
  static Json of(long value) {
    return new Numeral(Long.toString(value));
  }

  /**
   * Returns a number.
   *
   * @param value the number; finite
   * @return the number, without a fraction if it is whole
   */
  static Json of(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return new Numeral(whole ? Long.toString((long) value) : Double.toString(value));
  }

  /**
   * Returns a word.
   *
   * @param value whether it is {@code true}
   * @return the word
   */
  static Json of(boolean value) {
    return value ? Word.TRUE : Word.FALSE;
  }

  /** {@return this value as JSON on one line, without blanks} */
  default String toJson() {
    StringBuilder json = new StringBuilder();
    JsonPrinter.print(this, json);
    return json.toString();
  }

  /** {@return this value as a cell of a table: a text as it is, nothing for null, else its JSON} */
  default String toCell() {
    if (this instanceof Text text) {
      return text.value();
    }
    return this == Word.NULL ? "" : toJson();
  }
}
