package org.onrecord.model.codes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ACLED {@code interaction}: the types of the two actors, in no order but that of their numbers.
 *
 * <p>The number is that of the smaller type and then that of the greater, as in 27; one actor alone
 * gives a trailing zero, as in 60. In text that is {@code "Rebel group-Civilians"} and {@code
 * "Protesters only"}. Source: the interaction table and a transform shipped with the R package
 * acledR (2025); 77 and 88, and the text forms, were read in a stored copy of the ACLED codebook.
 *
 * @param first the type with the smaller number; {@link AcledActorType#NONE} only if both are
 * @param second the type with the greater number, or {@link AcledActorType#NONE}
 */
public record AcledInteraction(AcledActorType first, AcledActorType second) {
  private static final Set<Integer> LISTED =
      Set.of(
          10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 30, 33, 34, 35, 36,
          37, 38, 40, 44, 45, 46, 47, 48, 50, 55, 56, 57, 58, 60, 66, 67, 68, 70, 77, 78, 80, 88);

  /** Two labels with a hyphen or dash between; no label has one inside. */
  private static final Pattern PAIR = Pattern.compile("([^-\u2013]+)[-\u2013]([^-\u2013]+)");

  private static final Pattern ALONE =
      Pattern.compile("(?:sole\\s+(.+)|(.+)\\s+only)", Pattern.CASE_INSENSITIVE);

  /**
   * Puts the types in order.
   *
   * @param first either type
   * @param second the other
   */
  public AcledInteraction {
    if (rank(first) > rank(second)) {
      AcledActorType greater = first;
      first = second;
      second = greater;
    }
  }

  private static int rank(AcledActorType type) {
    return type == AcledActorType.NONE ? Integer.MAX_VALUE : type.code();
  }

  /** {@return the number, such as 27; 0 if there is no actor at all} */
  public int code() {
    return 10 * first.code() + second.code();
  }

  /** {@return whether the number is one of the 44 that ACLED lists; 0 is not} */
  public boolean isListed() {
    return LISTED.contains(code());
  }

  /** {@return the text, such as {@code Rebel group-Civilians}; empty if there is no actor} */
  public String label() {
    if (second == AcledActorType.NONE) {
      return first == AcledActorType.NONE ? "" : first.label() + " only";
    }
    return code() == 78 // the one pair that ACLED writes with the greater number first
        ? second.label() + "-" + first.label()
        : first.label() + "-" + second.label();
  }

  /** {@return the numbers that ACLED lists} */
  public static Set<Integer> listedCodes() {
    return LISTED;
  }

  /**
   * Finds the interaction with a number. A number whose digits are types in order is read even if
   * ACLED does not list it.
   *
   * @param code the number
   * @return the interaction, or empty if the number is no pair of types, smaller first
   */
  public static Optional<AcledInteraction> of(int code) {
    if (code < 10 || code > 88) {
      return Optional.empty();
    }
    return AcledActorType.of(code / 10)
        .flatMap(first -> AcledActorType.of(code % 10).map(it -> new AcledInteraction(first, it)))
        .filter(interaction -> interaction.code() == code);
  }

  /**
   * Reads a cell, which holds a text or, in some exports, the number. Labels are read as {@link
   * AcledActorType#of(String)} reads them; "Sole Civilians" is read as "Civilians only", and a dash
   * as a hyphen.
   *
   * @param text the text, or the number in digits
   * @return the interaction, or empty if the text names no types
   */
  public static Optional<Recognised<AcledInteraction>> of(String text) {
    Optional<Integer> number = Codes.number(text);
    if (number.isPresent()) {
      return of(number.get().intValue()).map(Recognised::asPublished);
    }
    return parse(text.replace('\u00a0', ' ').strip())
        .map(
            interaction ->
                new Recognised<>(
                    interaction,
                    interaction.label().equals(text) ? Optional.empty() : Optional.of(text)));
  }

  private static Optional<AcledInteraction> parse(String text) {
    Matcher pair = PAIR.matcher(text);
    if (pair.matches()) {
      return type(pair.group(1))
          .flatMap(one -> type(pair.group(2)).map(two -> new AcledInteraction(one, two)));
    }
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      String label = alone.group(1) != null ? alone.group(1) : alone.group(2);
      return type(label).map(one -> new AcledInteraction(one, AcledActorType.NONE));
    }
    return Optional.empty();
  }

  private static Optional<AcledActorType> type(String label) {
    return AcledActorType.of(label)
        .map(Recognised::value)
        .filter(type -> type != AcledActorType.NONE);
  }
}
