package org.onrecord.json;

import java.util.List;

/** Says that some JSON is no dossier, or that not all of it could be read. */
public final class UnreadableJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ReadProblem> problems;

  UnreadableJsonException(List<ReadProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** {@return all the problems, in the order of the input; at least one} */
  public List<ReadProblem> problems() {
    return problems;
  }

  private static String message(List<ReadProblem> problems) {
    ReadProblem worst =
        problems.stream()
            .filter(problem -> problem.kind() != ReadProblem.Kind.FIELD_UNKNOWN)
            .findFirst()
            .orElse(problems.get(0));
    int more = problems.size() - 1;
    return worst
        + (more == 0
            ? ""
            : more == 1 ? " (and 1 more problem)" : " (and " + more + " more problems)");
  }
}
