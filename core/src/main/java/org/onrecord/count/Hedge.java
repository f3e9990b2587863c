package org.onrecord.count;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words that soften a figure, and how far they reach. In "at least three soldiers, two drivers
 * and a guard" it can be open whether "at least" belongs to the first figure or to all three.
 *
 * @param words the words as they were used, for example {@code at least}
 * @param reach how much of what follows the words soften
 * @param extensions further fields by name, each as JSON text, kept and not interpreted; mostly
 *     empty
 */
public record Hedge(String words, Reach reach, Map<String, String> extensions) {

  /** How much of what follows a hedge softens. */
  public enum Reach {
    /** This figure alone. */
    FIGURE("this_figure"),
    /** Every figure of the list that this one stands in. */
    LIST("whole_list"),
    /** The text can be read both ways. */
    UNCLEAR("unclear");

    private final String code;

    Reach(String code) {
      this.code = code;
    }

    /** {@return the word for this reach in the JSON form} */
    public String code() {
      return code;
    }

    /**
     * Looks a reach up by its word in the JSON form.
     *
     * @param code the word, compared exactly
     * @return the reach, or empty if no reach has that word
     */
    public static Optional<Reach> ofCode(String code) {
      for (Reach reach : values()) {
        if (reach.code.equals(code)) {
          return Optional.of(reach);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Makes a hedge.
   *
   * @param words the words as they were used
   * @param reach how far they reach
   * @param extensions further fields, copied
   */
  public Hedge {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(reach, "reach");
    extensions = ImmutableMap.copyOf(extensions);
  }

  /**
   * Returns a hedge of one figure alone, without further fields.
   *
   * @param words the words as they were used
   * @return the hedge
   */
  public static Hedge of(String words) {
    return of(words, Reach.FIGURE);
  }

  /**
   * Returns a hedge without further fields.
   *
   * @param words the words as they were used
   * @param reach how far they reach
   * @return the hedge
   */
  public static Hedge of(String words, Reach reach) {
    return new Hedge(words, reach, ImmutableMap.of());
  }

  /**
   * Returns this hedge with other further fields.
   *
   * @param extensions fields by name, each as JSON text
   * @return a hedge with exactly these
   */
  public Hedge withExtensions(Map<String, String> extensions) {
    return new Hedge(words, reach, extensions);
  }
}
