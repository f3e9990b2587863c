package org.onrecord.examples.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Severity;

/**
 * What makes the command fail.
 *
 * @param from the least severity that does
 * @param natures the natures that do
 */
record Threshold(FailOn from, Set<Nature> natures) {
  /** Everything was checked and nothing is as grave as that. */
  static final int CLEAN = 0;

  /** Everything was checked and something is. */
  static final int FOUND = 1;

  /** Something could not be checked. */
  static final int COULD_NOT_RUN = 2;

  /** From which severity on. */
  enum FailOn {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    INFO(Optional.of(Severity.INFO)),
    NEVER(Optional.empty());

    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
      this.least = least;
    }

    private boolean isReachedBy(Severity severity) {
      return least.map(severity::isAtLeast).orElse(false);
    }
  }

  /**
   * Returns the exit status. A rule that threw counts as not checked. A record that could not be
   * read counts like a defect of severity error, a field that is not known like one of warning.
   *
   * @param checked what was checked
   * @param unreadable how many inputs were not even found
   */
  int status(List<Checked> checked, int unreadable) {
    boolean incomplete =
        unreadable > 0
            || checked.stream()
                .anyMatch(
                    each -> each.report().map(report -> !report.failed().isEmpty()).orElse(true));
    if (incomplete) {
      return COULD_NOT_RUN;
    }
    return checked.stream().anyMatch(this::fails) ? FOUND : CLEAN;
  }

  private boolean fails(Checked checked) {
    return (checked.dropped() > 0 && fails(Nature.DEFECT, Severity.ERROR))
        || (checked.unknownFields() > 0 && fails(Nature.DEFECT, Severity.WARNING))
        || checked.report().stream()
            .flatMap(report -> report.findings().stream())
            .anyMatch(this::fails);
  }

  private boolean fails(Finding finding) {
    return fails(finding.nature(), finding.severity());
  }

  private boolean fails(Nature nature, Severity severity) {
    return natures.contains(nature) && from.isReachedBy(severity);
  }
}
