package org.onrecord.validation;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a rule is, as data: enough to document it, to switch it off, and to explain a finding to
 * somebody who has never read the code.
 */
@Value.Immutable
@ReportStyle
public interface RuleInfo {
  /** {@return the id, such as {@code casualties.bounds-out-of-order}; never changes} */
  String id();

  /** {@return the bad state in a few words, such as "A low figure is above the high one"} */
  String title();

  /** {@return why it matters, for whoever has to act on a finding} */
  String rationale();

  /** {@return what sort of thing its findings are, unless a finding says otherwise} */
  Nature nature();

  /** {@return how much its findings matter, unless a finding or the rule set says otherwise} */
  Severity severity();

  /** {@return the version of this library that first had it} */
  String since();

  /** {@return where the definition comes from, such as a standard, a code book or a practice} */
  Optional<String> source();

  /** {@return what would settle a finding, where anything would} */
  Optional<String> settledBy();

  /** {@return the ids of rules that may fire on the same fault, each for a reason of its own} */
  Set<String> firesWith();

  /**
   * Returns how findings of one cause in one source are told together, such as "{count} figures do
   * not say who was harmed". Absent if each finding stands by itself.
   *
   * @return the message, in which {@code {count}} stands for their number, {@code {cause}} for what
   *     they share, and {@code {examples}} for {@linkplain Draft#example what tells them apart}, of
   *     which the first few are given
   */
  Optional<String> together();

  /** {@return what the rule costs and how that is bounded, if it is not linear in the records} */
  Optional<String> cost();

  /** {@return the part of the id before the first dot} */
  default String family() {
    int dot = id().indexOf('.');
    return dot < 0 ? id() : id().substring(0, dot);
  }

  /**
   * Begins a rule about records that are wrong.
   *
   * @param id the id of the rule
   * @param severity how much a finding matters
   * @return a builder
   */
  static Builder defect(String id, Severity severity) {
    return builder().id(id).nature(Nature.DEFECT).severity(severity);
  }

  /**
   * Begins a rule about reporting that conflicts.
   *
   * @param id the id of the rule
   * @param severity how much a finding matters
   * @return a builder
   */
  static Builder disagreement(String id, Severity severity) {
    return builder().id(id).nature(Nature.DISAGREEMENT).severity(severity);
  }

  /**
   * Begins a rule about what was not stated.
   *
   * @param id the id of the rule
   * @param severity how much a finding matters
   * @return a builder
   */
  static Builder gap(String id, Severity severity) {
    return builder().id(id).nature(Nature.GAP).severity(severity);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RuleInfo}. */
  class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}
