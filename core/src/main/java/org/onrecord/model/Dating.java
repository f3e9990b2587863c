package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.time.When;

/**
 * A date as a record has it: the value in EDTF (ISO 8601-2:2019), the words it came from, and how
 * one was got from the other. Nothing stands in for a missing date unless {@link #basis()} says so.
 */
@Value.Immutable
@RecordStyle
public interface Dating extends Extensible {
  /** {@return the date, if the words could be turned into one} */
  Optional<When> when();

  /** {@return the words of the source, such as "late on Sunday"} */
  Optional<String> reported();

  /** {@return the time of day, where only a word gives it} */
  Optional<TimeOfDay> timeOfDay();

  /** {@return how the date came to be known; stated if there is a value, unresolved if not} */
  @Value.Default
  default DatingBasis basis() {
    return DatingBasis.unlessSaid(when());
  }

  /** {@return what the date is told relative to} */
  Optional<Anchor> anchor();

  /**
   * Returns a stated date.
   *
   * @param edtf the date in EDTF, such as {@code 2023-11-02} or {@code 2023-10-17/..}
   * @return the dating
   * @throws IllegalArgumentException if {@code edtf} is no EDTF
   */
  static Dating of(String edtf) {
    return of(When.parse(edtf));
  }

  /**
   * Returns a stated date.
   *
   * @param when the date
   * @return the dating
   */
  static Dating of(When when) {
    return builder().when(when).build();
  }

  /**
   * Returns a date that the source states in words of its own.
   *
   * @param edtf the date in EDTF
   * @param reported the words of the source, such as "on 2 November 2023"
   * @return the dating
   * @throws IllegalArgumentException if {@code edtf} is no EDTF
   */
  static Dating of(String edtf, String reported) {
    return builder().when(When.parse(edtf)).reported(reported).build();
  }

  /**
   * Returns a date worked out from a relative phrase.
   *
   * @param edtf the date in EDTF
   * @param reported the words of the source, such as "on Sunday"
   * @return the dating
   * @throws IllegalArgumentException if {@code edtf} is no EDTF
   */
  static Dating resolved(String edtf, String reported) {
    return builder().when(When.parse(edtf)).reported(reported).basis(DatingBasis.RESOLVED).build();
  }

  /**
   * Returns words that nobody has turned into a date.
   *
   * @param reported the words of the source, such as "recently"
   * @return the dating
   */
  static Dating unresolved(String reported) {
    return builder().reported(reported).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Dating}. */
  class Builder extends ImmutableDating.Builder {
    Builder() {}
  }
}
