package org.onrecord.json;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Dossier;

/**
 * What came of reading a dossier that may be damaged. Of the problems, those of kind {@link
 * ReadProblem.Kind#FIELD_UNKNOWN} cost nothing: the field is kept with its record, and the reading
 * is complete all the same. They are mostly names written wrongly, so whoever makes a dossier
 * should look at them.
 *
 * @param dossier the dossier, without the records that could not be read and without what follows a
 *     place from which on nothing could be; empty if there is none
 * @param problems the problems, in the order of the input
 */
public record Reading(Optional<Dossier> dossier, List<ReadProblem> problems) {
  /**
   * Keeps its own list.
   *
   * @param dossier the dossier, if there is one
   * @param problems the problems, in the order of the input
   */
  public Reading {
    problems = List.copyOf(problems);
  }

  /**
   * {@return whether there is a dossier and every record of the input is in it, though there may be
   * fields that the schema does not know}
   */
  public boolean isComplete() {
    return dossier.isPresent()
        && problems.stream().allMatch(problem -> problem.kind() == ReadProblem.Kind.FIELD_UNKNOWN);
  }
}
