package org.onrecord.examples.validate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.onrecord.json.ReadProblem;

/** Tells of what could not be read in one input, and counts it. */
final class ReadProblems implements Consumer<ReadProblem> {
  /** So many are told in full; of a file of another kind every line is one. */
  static final int TOLD = 50;

  private final String input;
  private final Log log;
  private final Map<ReadProblem.Kind, Integer> counts = new EnumMap<>(ReadProblem.Kind.class);
  private int all;

  ReadProblems(String input, Log log) {
    this.input = input;
    this.log = log;
  }

  @Override
  public void accept(ReadProblem problem) {
    counts.merge(problem.kind(), 1, Integer::sum);
    if (++all <= TOLD) {
      log.problem(named(problem).toString());
    }
  }

  /** Says how many more there were than were told. */
  void end() {
    if (all > TOLD) {
      log.problem(input + ": and " + (all - TOLD) + " more such problems");
    }
  }

  int count(ReadProblem.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** A stream does not know the name of its file. */
  private ReadProblem named(ReadProblem problem) {
    return new ReadProblem(
        problem.kind(),
        input,
        problem.line(),
        problem.column(),
        problem.pointer(),
        problem.expected(),
        problem.raw());
  }
}
