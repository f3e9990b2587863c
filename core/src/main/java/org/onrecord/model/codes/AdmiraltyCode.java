package org.onrecord.model.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Credibility;
import org.onrecord.model.Reliability;

/**
 * A source's letter and an information's number on the Admiralty (NATO) scale, such as B2. Maps
 * without loss to and from our {@link Reliability} and {@link Credibility}.
 *
 * <p>Source: the scale as public taxonomies restate it. The MISP taxonomy adds a letter G,
 * "deliberately deceptive", which {@link #reliability(String)} reads with loss.
 *
 * @param reliability the letter
 * @param credibility the number
 */
public record AdmiraltyCode(Reliability reliability, Credibility credibility) {
  private static final Pattern FORM = Pattern.compile("([A-Fa-f])([1-6])");

  /**
   * Reads a letter and a number, such as {@code B2}.
   *
   * @param text the text
   * @return the code, or empty if the text is none
   */
  public static Optional<AdmiraltyCode> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Credibility.ofGrade(Integer.parseInt(form.group(2)))
            .map(grade -> new AdmiraltyCode(letter(form.group(1)), grade))
        : Optional.empty();
  }

  /**
   * Reads the letter of a source.
   *
   * @param letter {@code A} to {@code F}, or {@code G} as MISP has it
   * @return the reliability, or why there is none
   */
  public static Mapped<Reliability> reliability(String letter) {
    return switch (letter.toUpperCase(Locale.ROOT)) {
      case "A", "B", "C", "D", "E", "F" -> Mapped.exact(letter(letter));
      case "G" -> Mapped.lossy(Reliability.E, "that the source deceives on purpose");
      default -> Mapped.none("'" + letter + "' is not a letter of the Admiralty scale");
    };
  }

  private static Reliability letter(String letter) {
    return Reliability.valueOf(letter.toUpperCase(Locale.ROOT));
  }

  /** {@return the letter and the number, such as {@code B2}} */
  @Override
  public String toString() {
    return reliability.name() + credibility.grade();
  }
}
