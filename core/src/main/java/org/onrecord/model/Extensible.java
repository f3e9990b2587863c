package org.onrecord.model;

import java.util.Map;
import org.immutables.value.Value;

/** Something that keeps fields which this version of the model does not know. */
public interface Extensible {
  /**
   * Returns the fields that the model has no name for, so that writing gives back what was read.
   * Names that begin with {@code x_} are somebody's own; any other name is most likely a mistake,
   * kept all the same.
   *
   * @return field names and their values as JSON text, in the order read; empty for most; {@code
   *     toString} leaves them out
   */
  @Value.Redacted
  Map<String, String> extensions();
}
