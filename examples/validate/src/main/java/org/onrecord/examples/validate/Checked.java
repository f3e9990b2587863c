package org.onrecord.examples.validate;

import java.util.Optional;
import org.onrecord.validation.Report;

/**
 * What came of one input.
 *
 * @param input the input
 * @param report the report; empty if it could not be read
 * @param dropped how many records or lines could not be read, while the rest was checked
 * @param unknownFields how many fields the schema does not know
 */
record Checked(Input input, Optional<Report> report, int dropped, int unknownFields) {
  /** {@return what of the input was not checked, in a sentence; empty if all was} */
  Optional<String> incompleteness() {
    if (report.isEmpty()) {
      return Optional.of("Not checked, for it could not be read.");
    }
    return switch (dropped) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("1 line or record could not be read and was not checked.");
      default -> Optional.of(dropped + " lines or records could not be read and were not checked.");
    };
  }
}
