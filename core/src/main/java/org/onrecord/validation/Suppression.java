package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.model.Ref;

/**
 * A decision not to be told of something again. What it matches is kept in the report, apart from
 * the findings; if it matches nothing, that is a finding.
 *
 * <pre>{@code
 * Suppression.of("dates.year-inferred", "the desk works within one year")
 * Suppression.of("events.told-twice", "checked with the author").on(EventId.of("raid"))
 * }</pre>
 *
 * @param rule the id of the rule
 * @param record the record, as subject or evidence of the finding; empty for any
 * @param reason why, in words for whoever reads it later; not blank
 */
public record Suppression(String rule, Optional<Ref> record, String reason) {
  /**
   * Requires a reason.
   *
   * @param rule the id of the rule
   * @param record the record; empty for any
   * @param reason why; not blank
   * @throws IllegalArgumentException if the reason is blank
   */
  public Suppression {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a suppression of " + rule + " needs a reason");
    }
  }

  /**
   * Suppresses all findings of a rule.
   *
   * @param rule the id of the rule
   * @param reason why; not blank
   * @return the suppression
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Suppression of(String rule, String reason) {
    return new Suppression(rule, Optional.empty(), reason);
  }

  /**
   * Returns this suppression, for one record only.
   *
   * @param record the record that the finding is about, or that is evidence of it
   * @return the suppression
   */
  public Suppression on(Ref record) {
    return new Suppression(rule, Optional.of(record), reason);
  }

  boolean matches(Draft draft) {
    return rule.equals(draft.rule().id()) && record.map(draft::concerns).orElse(true);
  }
}
