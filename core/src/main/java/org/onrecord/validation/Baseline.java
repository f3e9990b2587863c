package org.onrecord.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The findings that were there before, by fingerprint, so that a run can tell what is new. It
 * survives other wording of messages, other records before or behind, and another order.
 */
public final class Baseline {
  private final Set<String> fingerprints;

  private Baseline(Collection<String> fingerprints) {
    this.fingerprints = Set.copyOf(fingerprints);
  }

  /**
   * Returns the baseline that takes all findings of a report for known, those it took for known
   * itself included.
   *
   * @param report the report of an earlier run
   * @return the baseline
   */
  public static Baseline of(Report report) {
    return new Baseline(
        Stream.of(report.findings(), report.known())
            .flatMap(List::stream)
            .map(Finding::fingerprint)
            .toList());
  }

  /**
   * Returns the baseline of some fingerprints.
   *
   * @param fingerprints the fingerprints
   * @return the baseline
   */
  public static Baseline of(Collection<String> fingerprints) {
    return new Baseline(fingerprints);
  }

  /** {@return a baseline that knows nothing} */
  public static Baseline none() {
    return new Baseline(Set.of());
  }

  /** {@return the fingerprints, sorted} */
  public Set<String> fingerprints() {
    return new TreeSet<>(fingerprints);
  }

  /**
   * Returns whether a finding was there before.
   *
   * @param finding the finding
   * @return whether it was
   */
  public boolean knows(Finding finding) {
    return fingerprints.contains(finding.fingerprint());
  }
}
