package org.onrecord.model.codes;

import java.util.Optional;

/**
 * Airwars strike status: how it is known that there was a strike.
 *
 * <p>Source: the tables of Airwars' own export code. Older sheets used the words of {@link
 * AirwarsGrade}.
 */
public enum AirwarsStrikeStatus {
  /** A belligerent declared it. */
  DECLARED_STRIKE("declared_strike"),
  /** It is likely. */
  LIKELY_STRIKE("likely_strike"),
  /** It is contested. */
  CONTESTED_STRIKE("contested_strike"),
  /** One source says so. */
  SINGLE_SOURCE_CLAIM("single_source_claim");

  private final String code;

  AirwarsStrikeStatus(String code) {
    this.code = code;
  }

  /** {@return the word as Airwars writes it, such as {@code likely_strike}} */
  public String code() {
    return code;
  }

  /**
   * Maps a grade as older sheets use it.
   *
   * @param grade the grade
   * @return the status, or none for a discounted claim
   */
  public static Mapped<AirwarsStrikeStatus> from(AirwarsGrade grade) {
    return switch (grade) {
      case CONFIRMED -> Mapped.exact(DECLARED_STRIKE);
      case FAIR -> Mapped.exact(LIKELY_STRIKE);
      case CONTESTED -> Mapped.exact(CONTESTED_STRIKE);
      case WEAK -> Mapped.exact(SINGLE_SOURCE_CLAIM);
      case DISCOUNTED -> Mapped.none("a claim is discounted for whom it harmed or who struck");
    };
  }

  /** {@return the grade that older sheets used for it} */
  public AirwarsGrade grade() {
    return switch (this) {
      case DECLARED_STRIKE -> AirwarsGrade.CONFIRMED;
      case LIKELY_STRIKE -> AirwarsGrade.FAIR;
      case CONTESTED_STRIKE -> AirwarsGrade.CONTESTED;
      case SINGLE_SOURCE_CLAIM -> AirwarsGrade.WEAK;
    };
  }

  /**
   * Finds the status with a code.
   *
   * @param code the word as Airwars writes it
   * @return the status, or empty if there is none
   */
  public static Optional<AirwarsStrikeStatus> of(String code) {
    return Codes.find(values(), AirwarsStrikeStatus::code, code);
  }
}
