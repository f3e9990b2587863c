package org.onrecord.validation;

import java.util.List;
import org.onrecord.model.SourceId;

/**
 * A rule that could not look at everything, and why.
 *
 * @param rule the id of the rule
 * @param why what stood in the way
 * @param sources the sources whose texts were missing; empty unless that is why
 */
public record NotEvaluated(String rule, Why why, List<SourceId> sources) {
  /** What stood in the way. */
  public enum Why {
    /** The rule set leaves the rule out. */
    LEFT_OUT,
    /** It compares records with the texts of sources, and some or all were not supplied. */
    NEEDS_TEXT,
    /** It has to see all records at once, which a corpus is too long for. */
    NEEDS_WHOLE_DOSSIER,
    /** It looks at the account of an import or export, and none was given. */
    NEEDS_ACCOUNT,
    /** It suspects something in a corpus whose records could be gone through but once. */
    NEEDS_SECOND_READING
  }

  /**
   * Keeps its own list.
   *
   * @param rule the id of the rule
   * @param why what stood in the way
   * @param sources the sources whose texts were missing
   */
  public NotEvaluated {
    sources = List.copyOf(sources);
  }
}
