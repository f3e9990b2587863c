package org.onrecord.validation;

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
  public static final Values<Ref> REFERENCES = new Values<>("references");

  /** Dates. */
  public static final Values<Dating> DATES = new Values<>("dates");

  /** Counts. */
  public static final Values<Quantity> QUANTITIES = new Values<>("quantities");

  /** Words of vocabularies, known or not. */
  public static final Values<Term> WORDS = new Values<>("words");

  /** Citations. */
  public static final Values<Citation> CITATIONS = new Values<>("citations");

  /**
   * The fields of an object that the schema does not know: their names and their values as JSON
   * text. The pointer that comes with them leads to the object.
   */
  public static final Values<Map<String, String>> UNKNOWN_FIELDS = new Values<>("unknown fields");

  private final String name;

  private Values(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
