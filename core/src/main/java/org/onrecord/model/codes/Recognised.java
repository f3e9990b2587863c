package org.onrecord.model.codes;

import java.util.Optional;

/**
 * A code found by its label, and whether the label had to be corrected.
 *
 * @param value the code
 * @param correctedFrom the text as it was given, if it was not spelled as published
 * @param <T> the type of the code
 */
public record Recognised<T>(T value, Optional<String> correctedFrom) {
  static <T> Recognised<T> asPublished(T value) {
    return new Recognised<>(value, Optional.empty());
  }

  /** {@return whether the text was spelled as published} */
  public boolean isAsPublished() {
    return correctedFrom.isEmpty();
  }
}
