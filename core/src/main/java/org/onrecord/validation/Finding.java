package org.onrecord.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.model.Ref;

/** One thing that a rule found, with what bears it out. */
@Value.Immutable
@ReportStyle
public interface Finding {
  /** {@return the id of the rule} */
  String rule();

  /** {@return whether the record is wrong, the reporting conflicts, or something is missing} */
  Nature nature();

  /** {@return how much it matters} */
  Severity severity();

  /** {@return the record that it is about; empty if it is about the dossier as a whole} */
  Optional<Ref> subject();

  /**
   * {@return the place as a JSON Pointer (RFC 6901): into the dossier, such as {@code
   * /claims/12/says/total}, or into the line of a corpus, such as {@code /claim/says/total}}
   */
  String pointer();

  /**
   * {@return the records that bear it out, first the subject, each with what it cites; of a finding
   * that many records share, the first {@value #MOST_EVIDENCE}}
   */
  List<Evidence> evidence();

  /** {@return the values that matter, by name, for programs; the message has them in words} */
  Map<String, List<String>> details();

  /** {@return one sentence or two for a person} */
  String message();

  /** {@return what would settle it, where anything would} */
  Optional<String> settledBy();

  /**
   * {@return a mark by which the finding is known again: it hangs on the rule, the record, the
   * place inside the record and, where several rivals meet in one place, the rival; not on words,
   * lines or the order of records}
   */
  String fingerprint();

  /** How many pieces of evidence are kept when one cause repeats in many records. */
  int MOST_EVIDENCE = 100;

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Finding}. */
  class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
