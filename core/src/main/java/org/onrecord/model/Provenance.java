package org.onrecord.model;

import static org.onrecord.model.Required.requireNumber;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a record was taken from, for records that come from a dataset or from an earlier release.
 */
@Value.Immutable
@RecordStyle
public interface Provenance extends Extensible {
  /** {@return the name of the dataset} */
  Optional<String> dataset();

  /** {@return the release or version of the dataset} */
  Optional<String> release();

  /** {@return the row, by number or by the dataset's own id} */
  Optional<String> row();

  /** {@return who or what coded the record} */
  Optional<String> coder();

  /** {@return how sure the extraction is, from 0 (not at all) to 1; never NaN} */
  Optional<Double> extractionConfidence();

  /** {@return the name of this revision of the record} */
  Optional<String> revision();

  /** {@return the name of the revision before this one} */
  Optional<String> previous();

  /** {@return whether the dataset has withdrawn the record; false unless said} */
  @Value.Default
  default boolean deleted() {
    return false;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Provenance}. */
  class Builder extends ImmutableProvenance.Builder {
    Builder() {}

    /**
     * Builds the provenance.
     *
     * @return the provenance
     * @throws IllegalArgumentException if the confidence is NaN
     */
    @Override
    public Provenance build() {
      Provenance provenance = super.build();
      provenance
          .extractionConfidence()
          .ifPresent(confidence -> requireNumber("a confidence", confidence));
      return provenance;
    }
  }
}
