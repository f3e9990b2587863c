package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * Reads and writes one type. Reading begins at the first token of a value, and ends at its last.
 */
interface Codec<T> extends Input.Reader<T> {
  void write(T value, JsonGenerator out) throws IOException;

  /** The codecs of what such a value is made of. */
  default List<Codec<?>> parts() {
    return List.of();
  }

  /** What such a value looks like, for messages. */
  default String example() {
    return "\"…\"";
  }
}
