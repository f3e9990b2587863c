package org.onrecord.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How credible a piece of information is, on the Admiralty scale as NATO keeps it (AJP-2.1, Allied
 * Joint Doctrine for Intelligence Procedures). It is graded apart from the {@link Reliability} of
 * the source.
 */
public enum Credibility {
  /** Grade 1. */
  CONFIRMED_BY_OTHER_SOURCES(1),
  /** Grade 2. */
  PROBABLY_TRUE(2),
  /** Grade 3. */
  POSSIBLY_TRUE(3),
  /** Grade 4. */
  DOUBTFUL(4),
  /** Grade 5. */
  IMPROBABLE(5),
  /** Grade 6. */
  CANNOT_BE_JUDGED(6);

  private final int grade;

  Credibility(int grade) {
    this.grade = grade;
  }

  /** {@return the number of the grade, 1 to 6} */
  public int grade() {
    return grade;
  }

  /**
   * Returns the credibility with a grade.
   *
   * @param grade the number of the grade
   * @return the credibility, or empty if {@code grade} is not 1 to 6
   */
  public static Optional<Credibility> ofGrade(int grade) {
    return Arrays.stream(values()).filter(each -> each.grade == grade).findFirst();
  }
}
