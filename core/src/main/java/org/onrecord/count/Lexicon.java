package org.onrecord.count;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A named policy for reading vague counts: which numbers a word such as {@code several} stands for,
 * how far {@code ~900} reaches on either side, and what {@code ?} leaves open.
 *
 * <p>No lexicon is true. {@link #standard()} holds conventions of this library, {@link #acled()}
 * those that one data set publishes, and {@link #builder} makes your own:
 *
 * <pre>{@code
 * Lexicon desk = Lexicon.builder("desk").extending(Lexicon.standard()).word("several", 3, 7).build();
 * Quantity.parse("several").range(desk); // [3..7]
 * }</pre>
 *
 * <p>Words are looked up without regard to case and with blanks as hyphens, so {@code Tens of
 * thousands} finds {@code tens-of-thousands}.
 */
public final class Lexicon {

  /** Also the no-break space, which pages and spreadsheets put into phrases. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final String name;
  private final Map<String, Range<Long>> words;
  private final Range<Long> unknown;
  private final int aboutPercent;
  private final int nearlyPercent;

  private Lexicon(Builder builder) {
    this.name = builder.name;
    this.words = ImmutableMap.copyOf(builder.words);
    this.unknown = builder.unknown;
    this.aboutPercent = builder.aboutPercent;
    this.nearlyPercent = builder.nearlyPercent;
  }

  /**
   * Returns the lexicon named {@code standard}, whose words are the words of the notation.
   *
   * <p>Its bounds are conventions of this library. They are wide on purpose, so that a comparison
   * says <i>no</i> only where hardly a reader would say <i>perhaps</i>:
   *
   * <ul>
   *   <li>Defined by the dictionary: {@code pair} 2, {@code half-dozen} 6, {@code dozen} 12, {@code
   *       score} 20, {@code hundred} 100, {@code thousand} 1000, {@code million} 1000000.
   *   <li>Plurals, at least two of it and fewer than one of the next unit with a name of its own:
   *       {@code tens} 20 to 99, {@code dozens} 24 to 99, {@code scores} 40 to 99, {@code hundreds}
   *       200 to 999, {@code thousands} 2000 to 999999 (it is often said where tens of thousands
   *       would do), {@code tens-of-thousands} 20000 to 99999, {@code hundreds-of-thousands} 200000
   *       to 999999, {@code millions} 2000000 to 999999999.
   *   <li>Small and vague: {@code couple} 2 to 3, {@code few} and {@code handful} 2 to 9, {@code
   *       several} 3 to 19 (more than two, and fewer than would be called tens).
   *   <li>Open above: {@code some} 1 or more, {@code multiple} 2 or more, {@code many} and {@code
   *       numerous} 5 or more.
   * </ul>
   *
   * <p>{@code ~} reaches 10 percent to either side and {@code <~} 10 percent downwards, both
   * rounded outwards; {@code ?} is any count from 0.
   *
   * @return the lexicon
   */
  public static Lexicon standard() {
    return BuiltInLexicons.STANDARD;
  }

  /**
   * Returns the lexicon named {@code acled}, which reads words as the Armed Conflict Location and
   * Event Data project says that it codes them: {@code tens} as 10, {@code dozens} as 12 and {@code
   * hundreds} as 100. It knows no other word.
   *
   * <p>The project codes an unknown number of fatalities as 3, or as 10 in a war zone. A count does
   * not tell which applies, so {@code ?} is 3 to 10 here. These rules are taken second-hand, from
   * descriptions of the project's coding, and the one for unknown numbers is unchecked. The project
   * publishes none for {@code ~} and {@code <~}: they are read as in the standard lexicon.
   *
   * @return the lexicon
   */
  public static Lexicon acled() {
    return BuiltInLexicons.ACLED;
  }

  /**
   * Looks up one of the lexicons of this library by its name.
   *
   * @param name the name, compared exactly
   * @return the lexicon, or empty if the library has none of that name
   */
  public static Optional<Lexicon> named(String name) {
    return Optional.ofNullable(BuiltInLexicons.BY_NAME.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * Starts a lexicon that knows no words and otherwise reads as the standard one.
   *
   * @param name the name by which quantities refer to it
   * @return the builder
   * @throws IllegalArgumentException if the name is blank or that of a lexicon of this library
   */
  public static Builder builder(String name) {
    if (BuiltInLexicons.BY_NAME.containsKey(name)) {
      throw new IllegalArgumentException("a lexicon named '" + name + "' is built in");
    }
    return new Builder(name);
  }

  /** {@return the name by which quantities refer to this lexicon} */
  public String name() {
    return name;
  }

  /** {@return the words of this lexicon, in lower case and with hyphens} */
  public Set<String> words() {
    return words.keySet();
  }

  /**
   * Returns whether this lexicon has a word.
   *
   * @param word the word, in any case, with blanks or hyphens
   * @return whether {@link #range(String)} is present
   */
  public boolean knows(String word) {
    return range(word).isPresent();
  }

  /**
   * Returns what a word stands for.
   *
   * @param word the word, in any case, with blanks or hyphens
   * @return the numbers that it may mean, or empty if this lexicon does not have the word
   */
  public Optional<Range<Long>> range(String word) {
    Range<Long> asWritten = words.get(word);
    return Optional.ofNullable(asWritten != null ? asWritten : words.get(entryFor(word)));
  }

  /** {@return what a count that is stated to be unknown may be} */
  public Range<Long> unknown() {
    return unknown;
  }

  /** {@return how far {@code ~} reaches to either side, in percent of the number, 0 to 100} */
  public int aboutPercent() {
    return aboutPercent;
  }

  /** {@return how far {@code <~} reaches downwards, in percent of the number, 0 to 100} */
  public int nearlyPercent() {
    return nearlyPercent;
  }

  /** Whether the text is a word of this lexicon just as it stands. */
  boolean isEntry(String text) {
    return words.containsKey(text);
  }

  Range<Long> about(Span base) {
    return approximates() ? base.about(aboutPercent) : Figure.ANY_COUNT;
  }

  Range<Long> nearly(Span base) {
    return approximates() ? base.nearly(nearlyPercent) : Figure.ANY_COUNT;
  }

  private boolean approximates() {
    return aboutPercent >= 0;
  }

  /** The form in which a word is looked up. */
  static String entryFor(String word) {
    return BLANKS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Lexicon other
        && name.equals(other.name)
        && words.equals(other.words)
        && unknown.equals(other.unknown)
        && aboutPercent == other.aboutPercent
        && nearlyPercent == other.nearlyPercent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, words, unknown, aboutPercent, nearlyPercent);
  }

  @Override
  public String toString() {
    return "Lexicon " + name;
  }

  /** Collects the words of a lexicon. A word given again replaces the one before. */
  public static final class Builder {

    private static final int DEFAULT_PERCENT = 10;

    private final String name;
    private final Map<String, Range<Long>> words = new LinkedHashMap<>();
    private Range<Long> unknown = Range.atLeast(0L);
    private int aboutPercent = DEFAULT_PERCENT;
    private int nearlyPercent = DEFAULT_PERCENT;

    Builder(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a lexicon needs a name");
      }
      this.name = name;
    }

    /**
     * Takes over all words and policies of another lexicon; what was set before is replaced.
     *
     * @param base the lexicon to start from
     * @return this builder
     */
    public Builder extending(Lexicon base) {
      words.putAll(base.words);
      unknown = base.unknown;
      aboutPercent = base.aboutPercent;
      nearlyPercent = base.nearlyPercent;
      return this;
    }

    /**
     * Defines a word that stands for one number.
     *
     * @param word the word
     * @param number the number, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the word is blank or the number negative
     */
    public Builder word(String word, long number) {
      return word(word, Range.singleton(number));
    }

    /**
     * Defines a word that stands for a number between two others.
     *
     * @param word the word
     * @param low the least number, 0 or more
     * @param high the greatest number
     * @return this builder
     * @throws IllegalArgumentException if the word is blank, or not 0 &le; low &le; high
     */
    public Builder word(String word, long low, long high) {
      return word(word, Range.closed(low, high));
    }

    /**
     * Defines a word.
     *
     * @param word the word
     * @param range the numbers that it may stand for
     * @return this builder
     * @throws IllegalArgumentException if the word is blank, or the range holds no whole number or
     *     a negative one
     */
    public Builder word(String word, Range<Long> range) {
      if (word.isBlank()) {
        throw new IllegalArgumentException("a blank word");
      }
      words.put(entryFor(word), checked(range));
      return this;
    }

    /**
     * Sets what a count that is stated to be unknown may be; any count from 0 if not set.
     *
     * @param range the numbers
     * @return this builder
     * @throws IllegalArgumentException if the range holds no whole number or a negative one
     */
    public Builder unknown(Range<Long> range) {
      unknown = checked(range);
      return this;
    }

    /**
     * Sets how far {@code ~} reaches to either side; 10 if not set.
     *
     * @param percent percent of the number, 0 to 100
     * @return this builder
     * @throws IllegalArgumentException if not 0 to 100
     */
    public Builder about(int percent) {
      aboutPercent = checked(percent);
      return this;
    }

    /**
     * Sets how far {@code <~} reaches downwards; 10 if not set.
     *
     * @param percent percent of the number, 0 to 100
     * @return this builder
     * @throws IllegalArgumentException if not 0 to 100
     */
    public Builder nearly(int percent) {
      nearlyPercent = checked(percent);
      return this;
    }

    Builder withoutApproximation() {
      aboutPercent = -1;
      nearlyPercent = -1;
      return this;
    }

    /** {@return the lexicon} */
    public Lexicon build() {
      return new Lexicon(this);
    }

    private static Range<Long> checked(Range<Long> range) {
      Span span = Span.of(range);
      boolean empty = span.isBounded() && span.least() > span.greatest();
      if (empty || !span.below() || span.least() < 0) {
        throw new IllegalArgumentException("no counts, or negative ones: " + range);
      }
      return range;
    }

    private static int checked(int percent) {
      if (percent < 0 || percent > 100) {
        throw new IllegalArgumentException("not a percentage from 0 to 100: " + percent);
      }
      return percent;
    }
  }
}
