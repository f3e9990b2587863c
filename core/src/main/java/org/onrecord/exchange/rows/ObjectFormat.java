package org.onrecord.exchange.rows;

import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;

/** What an importer of JSON has to know of one format. */
public interface ObjectFormat extends DatasetFormat {
  /** {@return the names of the arrays that hold its objects} */
  Set<String> arrays();

  /**
   * Recognises a file.
   *
   * @param shape what is known of it
   * @return its form; empty if it is none that is known
   */
  Optional<String> recognise(JsonShape shape);

  /** {@return what files are known, as the end of a sentence that begins with "expected"} */
  String expected();

  /** {@return who publishes the dataset, if it is always the same} */
  Optional<Actor> publisher();

  /**
   * Begins to convert the objects of a file.
   *
   * @param shape what is known of it
   * @param output where records go
   * @return the converter
   */
  ObjectConverter begin(JsonShape shape, Output output);
}
