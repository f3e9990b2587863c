package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Certainty;
import org.onrecord.model.Credibility;

/**
 * A confidence of STIX 2.1, 0 to 100, and its mapping to Admiralty credibility.
 *
 * <p>Source: the confidence scales of STIX 2.1 as libraries restate them.
 *
 * <table>
 *   <caption>Credibility and confidence</caption>
 *   <tr><th>Grade</th><th>Confidence</th><th>Range read back</th></tr>
 *   <tr><td>1</td><td>90</td><td>80 to 100</td></tr>
 *   <tr><td>2</td><td>70</td><td>60 to 79</td></tr>
 *   <tr><td>3</td><td>50</td><td>40 to 59</td></tr>
 *   <tr><td>4</td><td>30</td><td>20 to 39</td></tr>
 *   <tr><td>5</td><td>10</td><td>0 to 19</td></tr>
 *   <tr><td>6</td><td>none</td><td>none</td></tr>
 * </table>
 *
 * @param value the number, 0 to 100
 */
public record StixConfidence(int value) {
  private static final int HIGHEST = 100;
  private static final int LIKELY = 60;

  /**
   * Makes a confidence.
   *
   * @param value the number
   * @throws IllegalArgumentException if the number is not 0 to 100
   */
  public StixConfidence {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException("a confidence is 0 to 100, not " + value);
    }
  }

  /**
   * Reads a number.
   *
   * @param value the number
   * @return the confidence, or empty if {@code value} is not 0 to 100
   */
  public static Optional<StixConfidence> of(int value) {
    return value < 0 || value > 100 ? Optional.empty() : Optional.of(new StixConfidence(value));
  }

  /**
   * Maps a credibility.
   *
   * @param credibility the grade
   * @return the confidence, or none for grade 6
   */
  public static Mapped<StixConfidence> from(Credibility credibility) {
    return credibility == Credibility.CANNOT_BE_JUDGED
        ? Mapped.none("STIX has no number for what cannot be judged")
        : Mapped.exact(new StixConfidence(100 - 20 * credibility.grade() + 10));
  }

  /** {@return the grade in whose range the number lies; exact only for that grade's own number} */
  public Mapped<Credibility> credibility() {
    Credibility grade =
        Arrays.stream(Credibility.values())
            .filter(each -> value >= 100 - 20 * each.grade())
            .findFirst()
            .orElseThrow();
    return from(grade).value().filter(this::equals).isPresent()
        ? Mapped.exact(grade)
        : Mapped.lossy(grade, "that the number was " + value);
  }

  /**
   * Maps the number to how far its creator commits itself, by the words of estimative probability:
   * certain is 100, likely and highly likely are 60 to 99, anything above 0 is possible.
   *
   * @return the certainty; exact only for 100
   */
  public Mapped<Certainty> certainty() {
    if (value == HIGHEST) {
      return Mapped.exact(Certainty.CERTAIN);
    }
    Certainty certainty =
        value >= LIKELY
            ? Certainty.PROBABLE
            : value > 0 ? Certainty.POSSIBLE : Certainty.UNCOMMITTED;
    return Mapped.lossy(certainty, "that the number was " + value);
  }
}
