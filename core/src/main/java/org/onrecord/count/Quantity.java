package org.onrecord.count;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.onrecord.time.Truth;

/**
 * A count as it was reported: the figure in a small notation and, if recorded, the words used, the
 * unit, the lexicon to read it by and the hedge. Immutable.
 *
 * <pre>{@code
 * Quantity wounded = Quantity.parse(">=24").withReported("at least 24");
 * wounded.range();                                 // [24..+∞)
 * wounded.isMoreThan(Quantity.exactly(20));        // Truth.YES
 * wounded.plus(Quantity.exactly(3)).notation();    // ">=27"
 * }</pre>
 *
 * <p><b>The notation</b> is set out in the description of {@linkplain org.onrecord.count this
 * package}. What {@link #parse} accepts, {@link #notation()} prints back, character by character.
 *
 * <p><b>Reading.</b> Counts are whole numbers in every unit: {@code >24} and {@code >=25} mean the
 * same numbers. A method without a lexicon reads by the {@linkplain #lexicon() one named here}, by
 * {@link Lexicon#standard()} if none is named; if the name is not that of a built-in lexicon,
 * whatever is {@linkplain #isVague() vague} may be any count from 0, rather than being read by a
 * lexicon that was not meant.
 *
 * <p>No method accepts or returns null.
 */
public final class Quantity {

  /** The unit of a quantity that states none. */
  public static final String PERSON = "person";

  private static final int SMALL = 256;
  private static final Quantity[] SMALL_NUMBERS = smallNumbers();

  private final Figure figure;
  private final Attributes attributes;

  private Quantity(Figure figure, Attributes attributes) {
    this.figure = figure;
    this.attributes = attributes;
  }

  private static Quantity[] smallNumbers() {
    Quantity[] numbers = new Quantity[SMALL];
    for (int i = 0; i < SMALL; i++) {
      numbers[i] = new Quantity(new Figure.Exact(i), Attributes.NONE);
    }
    return numbers;
  }

  private static Quantity of(Figure figure) {
    if (figure instanceof Figure.Exact exact && exact.number() >= 0 && exact.number() < SMALL) {
      return SMALL_NUMBERS[(int) exact.number()];
    }
    return new Quantity(figure, Attributes.NONE);
  }

  /**
   * Reads the notation strictly.
   *
   * @param text a count in the notation
   * @return the quantity, whose notation is the text
   * @throws QuantityFormatException if the text is not in the notation; it says where and why
   */
  public static Quantity parse(String text) {
    QuantityParser parser = new QuantityParser(text);
    Figure figure = parser.parse();
    if (figure == null) {
      throw new QuantityFormatException(text, parser.position(), parser.expected());
    }
    return of(figure);
  }

  /**
   * Reads the notation and keeps what is not in it.
   *
   * @param text any text
   * @return what {@link #parse} returns if it accepts the text, otherwise a quantity that holds the
   *     text and is not {@linkplain #isReadable() readable}
   */
  public static Quantity read(String text) {
    Figure figure = new QuantityParser(text).parse();
    return of(figure == null ? new Figure.Unreadable(text) : figure);
  }

  /**
   * Returns an exact count.
   *
   * @param number the count; 0 is a stated zero
   * @return {@code number}
   */
  public static Quantity exactly(long number) {
    return of(new Figure.Exact(number));
  }

  /**
   * Returns a count of that many or more.
   *
   * @param number the least count
   * @return {@code >=number}
   */
  public static Quantity atLeast(long number) {
    return qualified(QuantityKind.AT_LEAST, number);
  }

  /**
   * Returns a count of strictly more.
   *
   * @param number the count that is exceeded
   * @return {@code >number}
   */
  public static Quantity moreThan(long number) {
    return qualified(QuantityKind.MORE_THAN, number);
  }

  /**
   * Returns a count of that many or fewer.
   *
   * @param number the greatest count
   * @return {@code <=number}
   */
  public static Quantity atMost(long number) {
    return qualified(QuantityKind.AT_MOST, number);
  }

  /**
   * Returns a count of strictly fewer.
   *
   * @param number the count that is not reached
   * @return {@code <number}
   */
  public static Quantity fewerThan(long number) {
    return qualified(QuantityKind.FEWER_THAN, number);
  }

  /**
   * Returns a count of about that many.
   *
   * @param number the number given
   * @return {@code ~number}
   */
  public static Quantity about(long number) {
    return qualified(QuantityKind.ABOUT, number);
  }

  /**
   * Returns a count a little short of a number.
   *
   * @param number the number that is not quite reached
   * @return {@code <~number}
   */
  public static Quantity nearly(long number) {
    return qualified(QuantityKind.NEARLY, number);
  }

  private static Quantity qualified(QuantityKind kind, long number) {
    return of(new Figure.Qualified(kind, number));
  }

  /**
   * Returns a reported low and high.
   *
   * @param low the low figure as reported, even if it is the greater
   * @param high the high figure as reported
   * @return {@code low..high}
   */
  public static Quantity between(long low, long high) {
    return of(new Figure.Reported(low, high));
  }

  /**
   * Returns a reported low, high and best.
   *
   * @param low the low figure as reported, even if it is the greater
   * @param high the high figure as reported
   * @param best the best estimate as reported, even outside low and high
   * @return {@code low..high(best)}
   */
  public static Quantity between(long low, long high, long best) {
    return of(new Figure.Reported(low, high, best));
  }

  /**
   * Returns a count that is one of several.
   *
   * @param numbers the numbers, at least one, kept in this order
   * @return {@code [number,number]}
   * @throws IllegalArgumentException if no number is given
   */
  public static Quantity oneOf(long... numbers) {
    if (numbers.length == 0) {
      throw new IllegalArgumentException("one of no numbers");
    }
    return of(new Figure.OneOf(ImmutableLongArray.copyOf(numbers)));
  }

  /** {@return {@code ?}, a count that is stated to be unknown} */
  public static Quantity unknown() {
    return of(new Figure.Unknown());
  }

  /**
   * Returns a vague count in any word or phrase, also one that the notation does not have.
   *
   * @param word the word, kept as it is
   * @return the quantity; it equals the parsed one if the word is in the notation
   * @throws IllegalArgumentException if the word is blank
   */
  public static Quantity word(String word) {
    if (word.isBlank()) {
      throw new IllegalArgumentException("a blank word");
    }
    return of(new Figure.Word(word));
  }

  /** {@return what sort of count this is} */
  public QuantityKind kind() {
    return figure.kind();
  }

  /**
   * {@return the notation; for a {@linkplain #isWordOutsideNotation() word outside it} and for
   * {@linkplain #isReadable() unreadable} text the bare text}
   */
  public String notation() {
    return figure.text();
  }

  /**
   * {@return whether this is a word that the notation does not have, so that only {@link #word}
   * gives it back}
   */
  public boolean isWordOutsideNotation() {
    return figure instanceof Figure.Word word && !Lexicon.standard().isEntry(word.text());
  }

  /** {@return false if this only keeps a text that {@link #read} could not make out} */
  public boolean isReadable() {
    return kind() != QuantityKind.UNREADABLE;
  }

  /** {@return whether it takes a lexicon to say which numbers are meant: a word, about, nearly} */
  public boolean isVague() {
    return kind() == QuantityKind.ABOUT || kind() == QuantityKind.NEARLY || vagueWord().isPresent();
  }

  /** {@return the word in place of a number, alone or behind a prefix as in {@code >dozen}} */
  public Optional<String> vagueWord() {
    return behindPrefix() instanceof Figure.Word word ? Optional.of(word.text()) : Optional.empty();
  }

  /** {@return the one number of this count, alone or behind a prefix as in {@code >=24}} */
  public OptionalLong number() {
    return behindPrefix() instanceof Figure.Exact exact
        ? OptionalLong.of(exact.number())
        : OptionalLong.empty();
  }

  private Figure behindPrefix() {
    return figure instanceof Figure.Qualified qualified ? qualified.of() : figure;
  }

  /** {@return the low figure of {@code low..high}, as reported, even if it is the greater} */
  public OptionalLong low() {
    return reportedFigure(Figure.Reported::low);
  }

  /** {@return the high figure of {@code low..high}, as reported, even if it is the smaller} */
  public OptionalLong high() {
    return reportedFigure(Figure.Reported::high);
  }

  /** {@return the best figure of {@code low..high(best)}, as reported} */
  public OptionalLong best() {
    return figure instanceof Figure.Reported reported && reported.hasBest()
        ? OptionalLong.of(reported.best())
        : OptionalLong.empty();
  }

  private OptionalLong reportedFigure(ToLongFunction<Figure.Reported> part) {
    return figure instanceof Figure.Reported reported
        ? OptionalLong.of(part.applyAsLong(reported))
        : OptionalLong.empty();
  }

  /** {@return the numbers of {@code [250,260]} in their order; empty for another kind} */
  public List<Long> members() {
    return figure instanceof Figure.OneOf set ? set.numbers().asList() : List.of();
  }

  /** {@return whether low exceeds high, or best is outside low to high} */
  public boolean isOutOfOrder() {
    return figure instanceof Figure.Reported reported && reported.isOutOfOrder();
  }

  /** {@return whether any number stated here is below zero} */
  public boolean statesNegative() {
    Figure base = behindPrefix();
    boolean numeric =
        base instanceof Figure.Exact
            || base instanceof Figure.Reported
            || base instanceof Figure.OneOf;
    return numeric && base.range(Lexicon.standard()).lowerEndpoint() < 0;
  }

  /** {@return the words used, as they stood in the text} */
  public Optional<String> reported() {
    return Optional.ofNullable(attributes.reported());
  }

  /** {@return what is counted, as a singular noun; {@value #PERSON} if nothing else was stated} */
  public String unit() {
    return attributes.unit() == null ? PERSON : attributes.unit();
  }

  /** {@return the name of the lexicon that this is to be read by, if one was named} */
  public Optional<String> lexicon() {
    return Optional.ofNullable(attributes.lexicon());
  }

  /** {@return the words that soften the figure, and their reach} */
  public Optional<Hedge> hedge() {
    return Optional.ofNullable(attributes.hedge());
  }

  /** {@return further fields by name, each as JSON text, kept and not interpreted; unmodifiable} */
  public Map<String, String> extensions() {
    return attributes.extensions();
  }

  /** {@return whether this is a figure in persons and nothing else} */
  public boolean isPlain() {
    return attributes.isEmpty();
  }

  /**
   * Returns this quantity with the words that were used.
   *
   * @param words the words as they stood in the text
   * @return a quantity with these words
   */
  public Quantity withReported(String words) {
    Objects.requireNonNull(words, "words");
    return with(attributes.withReported(words));
  }

  /**
   * Returns this quantity in a unit. Nothing is converted.
   *
   * @param unit what is counted, as a singular noun
   * @return a quantity in this unit
   */
  public Quantity withUnit(String unit) {
    return with(attributes.withUnit(unit.equals(PERSON) ? null : unit));
  }

  /**
   * Returns this quantity with the lexicon to read it by.
   *
   * @param name the lexicon's name; any is kept, also one that is not built in
   * @return a quantity that names this lexicon
   */
  public Quantity withLexicon(String name) {
    Objects.requireNonNull(name, "name");
    return with(attributes.withLexicon(name));
  }

  /**
   * Returns this quantity with a hedge. The figure and its range stay as they are.
   *
   * @param hedge the softening words and their reach
   * @return a quantity with this hedge
   */
  public Quantity withHedge(Hedge hedge) {
    Objects.requireNonNull(hedge, "hedge");
    return with(attributes.withHedge(hedge));
  }

  /**
   * Returns this quantity with other further fields.
   *
   * @param extensions fields by name, each as JSON text; copied
   * @return a quantity with exactly these
   */
  public Quantity withExtensions(Map<String, String> extensions) {
    return with(attributes.withExtensions(ImmutableMap.copyOf(extensions)));
  }

  private Quantity with(Attributes other) {
    return other.isEmpty() ? of(figure) : new Quantity(figure, other);
  }

  /**
   * Returns the counts that this may mean, read by the lexicon named here or the standard one; see
   * the class comment for a name that is not built in.
   *
   * <p>{@code <5} is {@code [0..5)}, as counts start at 0; a bound that leaves no count from 0, as
   * {@code <0}, is taken as it stands. Figures out of order span from the smallest to the greatest
   * number that was reported. An unreadable text and an unknown word are any count from 0.
   *
   * @return the range, never without a whole number except for bounds at the very ends of long
   */
  public Range<Long> range() {
    return range(ownLexicon());
  }

  /**
   * Returns the counts that this may mean when read by a lexicon, whichever is named here.
   *
   * @param lexicon the lexicon
   * @return the range, as in {@link #range()}
   */
  public Range<Long> range(Lexicon lexicon) {
    return figure.range(lexicon);
  }

  private Lexicon ownLexicon() {
    String name = attributes.lexicon();
    return name == null
        ? Lexicon.standard()
        : Lexicon.named(name).orElse(BuiltInLexicons.NOT_AT_HAND);
  }

  /**
   * Returns whether this count is lower than another, each being read as by {@link #range()}.
   *
   * @param other the count to compare with
   * @return yes or no if it is so for every pair of counts that the two may mean, else unknown;
   *     unknown also if the units differ
   */
  public Truth isLessThan(Quantity other) {
    return isLessThan(other, ownLexicon(), other.ownLexicon());
  }

  /**
   * Returns whether this count is lower than another, both being read by one lexicon.
   *
   * @param other the count to compare with
   * @param lexicon the lexicon for both, whichever they name
   * @return as by {@link #isLessThan(Quantity)}
   */
  public Truth isLessThan(Quantity other, Lexicon lexicon) {
    return isLessThan(other, lexicon, lexicon);
  }

  private Truth isLessThan(Quantity other, Lexicon own, Lexicon others) {
    return sameUnit(other) ? Comparison.lessThan(figure, own, other.figure, others) : Truth.UNKNOWN;
  }

  /**
   * Returns whether this count is higher than another, each being read as by {@link #range()}.
   *
   * @param other the count to compare with
   * @return yes, no or unknown, as by {@link #isLessThan(Quantity)}
   */
  public Truth isMoreThan(Quantity other) {
    return other.isLessThan(this);
  }

  /**
   * Returns whether this count is higher than another, both being read by one lexicon.
   *
   * @param other the count to compare with
   * @param lexicon the lexicon for both, whichever they name
   * @return yes, no or unknown, as by {@link #isLessThan(Quantity)}
   */
  public Truth isMoreThan(Quantity other, Lexicon lexicon) {
    return other.isLessThan(this, lexicon);
  }

  /**
   * Returns whether this count is the same number as another, each being read as by {@link
   * #range()}. Two counts that are written alike need not be the same: <i>tens</i> here and
   * <i>tens</i> there is unknown. The answer is no exactly if the two cannot both be said of one
   * count.
   *
   * @param other the count to compare with
   * @return yes if both can only be one and the same number, no if they share none, else unknown;
   *     unknown also if the units differ
   */
  public Truth isEqualTo(Quantity other) {
    return isEqualTo(other, ownLexicon(), other.ownLexicon());
  }

  /**
   * Returns whether this count is the same number as another, both being read by one lexicon.
   *
   * @param other the count to compare with
   * @param lexicon the lexicon for both, whichever they name
   * @return as by {@link #isEqualTo(Quantity)}
   */
  public Truth isEqualTo(Quantity other, Lexicon lexicon) {
    return isEqualTo(other, lexicon, lexicon);
  }

  private Truth isEqualTo(Quantity other, Lexicon own, Lexicon others) {
    return sameUnit(other) ? Comparison.equal(figure, own, other.figure, others) : Truth.UNKNOWN;
  }

  private boolean sameUnit(Quantity other) {
    return unit().equals(other.unit());
  }

  /**
   * Adds a count, each being read as by {@link #range()}. The sum's range holds just the sums of
   * whole numbers from the two ranges: {@code >10000} and {@code >=24} make {@code >10024}, {@code
   * 21..46} and {@code 4} make {@code 25..50}, {@code tens} and {@code 5} make {@code 25..104}.
   * Reported figures are added low to low, high to high and best to best; where they are out of
   * order and that would be too narrow, low and high are the true bounds of the sum.
   *
   * <p>A bound that leaves the reach of long is dropped above and stays at the edge below, so the
   * sum of two great numbers may be {@code >=9223372036854775807}; nothing wraps.
   *
   * @param other the count to add
   * @return the sum in the same unit, without words used, lexicon, hedge or further fields
   * @throws IllegalArgumentException if the units differ
   */
  public Quantity plus(Quantity other) {
    return plus(other, ownLexicon(), other.ownLexicon());
  }

  /**
   * Adds a count, both being read by one lexicon.
   *
   * @param other the count to add
   * @param lexicon the lexicon for both, whichever they name
   * @return the sum, as by {@link #plus(Quantity)}
   * @throws IllegalArgumentException if the units differ
   */
  public Quantity plus(Quantity other, Lexicon lexicon) {
    return plus(other, lexicon, lexicon);
  }

  private Quantity plus(Quantity other, Lexicon own, Lexicon others) {
    if (!sameUnit(other)) {
      throw new IllegalArgumentException("cannot add " + other.unit() + " to " + unit());
    }
    Figure sum = Sum.of(figure, own, other.figure, others);
    return of(sum).withUnit(unit());
  }

  /**
   * Adds up counts, each being read as by {@link #range()}.
   *
   * @param quantities the counts, at least one
   * @return the sum, as by {@link #plus(Quantity)}; a single count as it is
   * @throws IllegalArgumentException if the units differ, or if there is no count: the sum of
   *     nothing has no unit and is no stated zero
   */
  public static Quantity sum(Iterable<Quantity> quantities) {
    Iterator<Quantity> rest = quantities.iterator();
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("no quantities to add up");
    }
    Quantity sum = rest.next();
    while (rest.hasNext()) {
      sum = sum.plus(rest.next());
    }
    return sum;
  }

  /**
   * Returns whether everything recorded is the same, not whether the counts are; for that see
   * {@link #isEqualTo(Quantity)}.
   */
  @Override
  public boolean equals(Object o) {
    return o instanceof Quantity other
        && figure.equals(other.figure)
        && attributes.equals(other.attributes);
  }

  @Override
  public int hashCode() {
    return 31 * figure.hashCode() + attributes.hashCode();
  }

  /**
   * Returns the text that {@link #read} takes back if this is {@linkplain #isPlain() plain} and no
   * word outside the notation: such a word is put in quotes, and attributes follow in braces.
   */
  @Override
  public String toString() {
    String text = isWordOutsideNotation() ? '"' + notation() + '"' : notation();
    return isPlain() ? text : text + " " + attributes;
  }
}
