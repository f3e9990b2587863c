package org.onrecord.index;

import java.util.Map;
import org.onrecord.count.Quantity;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/**
 * Is shown the values in a record by a {@link RecordWalk}. Each method does nothing unless it is
 * overridden.
 *
 * <p>The pointer that comes with a value is a JSON Pointer (RFC 6901) into the record as it is
 * written, such as {@code /voices/0/speakers/1}. It is valid during the call only; keep its {@code
 * toString()}.
 */
public interface RecordVisitor {
  /**
   * Sees a reference to another record.
   *
   * @param ref what is referred to
   * @param pointer where; there stands the id, or an object that names the kind and the id
   */
  default void reference(Ref ref, CharSequence pointer) {}

  /**
   * Sees a date.
   *
   * @param dating the date
   * @param pointer where
   */
  default void dating(Dating dating, CharSequence pointer) {}

  /**
   * Sees a count.
   *
   * @param quantity the count
   * @param pointer where
   */
  default void quantity(Quantity quantity, CharSequence pointer) {}

  /**
   * Sees a word of a vocabulary. The scheme of an outside id is one; there the pointer leads to the
   * id.
   *
   * @param word the word, known or not
   * @param pointer where
   */
  default void word(Term word, CharSequence pointer) {}

  /**
   * Sees a citation.
   *
   * @param citation the citation
   * @param pointer where
   */
  default void citation(Citation citation, CharSequence pointer) {}

  /**
   * Sees the fields of an object that the schema does not know, where there are any.
   *
   * @param fields their names and their values as JSON text; never empty
   * @param pointer where the object is
   */
  default void extensions(Map<String, String> fields, CharSequence pointer) {}
}
