package org.onrecord.json;

import java.util.Locale;

/**
 * Something in the input that could not be taken as it stands: where it is, what was expected
 * there, and what stands there instead. What an object lacks shows at its closing brace.
 *
 * @param kind what became of it
 * @param input the name of the input, such as the path of a file
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param pointer the JSON Pointer (RFC 6901) of the value; within the line for a corpus
 * @param expected what was expected there
 * @param raw the text of what could not be taken: the record, the line, or the name of the field
 */
public record ReadProblem(
    Kind kind, String input, int line, int column, String pointer, String expected, String raw) {
  /** What became of the part of the input that has a problem. */
  public enum Kind {
    /** The input could not be read on from here. */
    INPUT_UNREADABLE,
    /** The first line of a corpus is no header; the records were read all the same. */
    HEADER_UNREADABLE,
    /** One record was left out; the others were read. */
    RECORD_DROPPED,
    /** A field that the schema does not know was kept with its record. */
    FIELD_UNKNOWN
  }

  /** {@return the problem in one line, such as {@code fire.json:12:7: record dropped: …}} */
  @Override
  public String toString() {
    String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String at = pointer.isEmpty() ? "" : " (at " + pointer + ")";
    return Texts.visible(
        input + ":" + line + ":" + column + ": " + what + ": expected " + expected + at);
  }

  static ReadProblem of(Kind kind, String input, Fault fault, String raw) {
    Fault.Place place = fault.place();
    return new ReadProblem(
        kind, input, place.line(), place.column(), place.pointer(), fault.expected(), raw);
  }
}
