package org.onrecord.model.codes;

import static org.onrecord.model.Credibility.CANNOT_BE_JUDGED;
import static org.onrecord.model.Credibility.CONFIRMED_BY_OTHER_SOURCES;
import static org.onrecord.model.Credibility.DOUBTFUL;
import static org.onrecord.model.Credibility.IMPROBABLE;
import static org.onrecord.model.Credibility.POSSIBLY_TRUE;
import static org.onrecord.model.Credibility.PROBABLY_TRUE;

import java.util.Optional;
import org.onrecord.model.Credibility;

/**
 * Airwars grading of a claim of civilian harm.
 *
 * <p>Source: the grading as Airwars describes it, restated. A grade fuses how many sources there
 * are, who is held responsible and who was harmed; our {@link Credibility} is one axis of three. So
 * no mapping here is exact, and a graded claim should keep the grade beside it.
 */
public enum AirwarsGrade {
  /** A named belligerent has accepted responsibility. */
  CONFIRMED(
      "Confirmed",
      CONFIRMED_BY_OTHER_SOURCES,
      "that the belligerent itself accepted responsibility"),
  /** Two or more credible sources, and a belligerent likely acting nearby. */
  FAIR("Fair", PROBABLY_TRUE, "that a belligerent was likely acting nearby"),
  /** One source. */
  WEAK("Weak", POSSIBLY_TRUE, "that there was a single source"),
  /** Rival attributions of responsibility. */
  CONTESTED("Contested", CANNOT_BE_JUDGED, "that only the responsibility is contested"),
  /** Those killed were combatants, or another party is more likely responsible. */
  DISCOUNTED(
      "Discounted", IMPROBABLE, "that the harm may be real and others its victims or authors");

  private static final Labels<AirwarsGrade> LABELS = new Labels<>(values(), AirwarsGrade::label);

  private static final Mapping<Credibility, AirwarsGrade> FROM_CREDIBILITY =
      Mapping.<Credibility, AirwarsGrade>builder()
          .lossy(
              FAIR,
              "that the sources need not place a belligerent nearby",
              CONFIRMED_BY_OTHER_SOURCES,
              PROBABLY_TRUE)
          .lossy(WEAK, "that there may be more than one source", POSSIBLY_TRUE)
          .lossy(WEAK, "that the claim is doubted", DOUBTFUL)
          .none("a discounted claim needs a reason, which the number does not give", IMPROBABLE)
          .none("Airwars has no grade for what cannot be judged", CANNOT_BE_JUDGED)
          .build();

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<Credibility> credibility;

  AirwarsGrade(String label, Credibility nearest, String lost) {
    this.label = label;
    this.credibility = Mapped.lossy(nearest, lost);
  }

  /** {@return the word as Airwars publishes it} */
  public String label() {
    return label;
  }

  /** {@return the nearest credibility; never exact} */
  public Mapped<Credibility> credibility() {
    return credibility;
  }

  /**
   * Maps a credibility. None leads to {@link #CONFIRMED}: that takes a belligerent's own word.
   *
   * @param credibility the credibility of the claim
   * @return the nearest grade, never exact, or why there is none
   */
  public static Mapped<AirwarsGrade> from(Credibility credibility) {
    return FROM_CREDIBILITY.of(credibility);
  }

  /**
   * Finds the grade with a label. Case and odd spaces are corrected.
   *
   * @param label the label
   * @return the grade, or empty if there is none
   */
  public static Optional<Recognised<AirwarsGrade>> of(String label) {
    return LABELS.find(label);
  }
}
