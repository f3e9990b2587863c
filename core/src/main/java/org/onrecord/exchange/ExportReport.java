package org.onrecord.exchange;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.onrecord.model.Ref;

/**
 * The account of an export: what was written, and which fields the format could not hold. {@code
 * Validator.validateExport} turns the latter into findings.
 */
@Value.Immutable
@AccountStyle
public interface ExportReport {
  /** {@return the name of the format} */
  String format();

  /** {@return the id of the dossier} */
  String dossier();

  /** {@return how many rows, features or objects were written} */
  long written();

  /** {@return how many records there were, by kind} */
  Map<Ref.Kind, Long> records();

  /** {@return the fields that were left out, each once} */
  List<LostField> lost();

  /** {@return whether the format held everything} */
  default boolean isComplete() {
    return lost().isEmpty();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ExportReport}. */
  class Builder extends ImmutableExportReport.Builder {
    Builder() {}
  }
}
