package org.onrecord.validation;

import java.util.List;
import java.util.Map;
import org.onrecord.count.Quantity;
import org.onrecord.index.RecordVisitor;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/**
 * A sort of value that stands in records, as a {@link RecordVisitor} is shown them.
 *
 * @param <V> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // It ties a check to the type of what it looks at.
public final class Values<V> {
  /** References to other records. */
  public static final Values<Ref> REFERENCES = new Values<>(0, "references");

  /** Dates. */
  public static final Values<Dating> DATES = new Values<>(1, "dates");

  /** Counts. */
  public static final Values<Quantity> QUANTITIES = new Values<>(2, "quantities");

  /** Words of vocabularies, known or not. */
  public static final Values<Term> WORDS = new Values<>(3, "words");

  /** Citations. */
  public static final Values<Citation> CITATIONS = new Values<>(4, "citations");

  /**
   * The fields of an object that the schema does not know: their names and their values as JSON
   * text. The pointer that comes with them leads to the object.
   */
  public static final Values<Map<String, String>> UNKNOWN_FIELDS =
      new Values<>(5, "unknown fields");

  /** All sorts, by their number. */
  static final List<Values<?>> ALL =
      List.of(REFERENCES, DATES, QUANTITIES, WORDS, CITATIONS, UNKNOWN_FIELDS);

  private final int number;
  private final String name;

  private Values(int number, String name) {
    this.number = number;
    this.name = name;
  }

  int number() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
