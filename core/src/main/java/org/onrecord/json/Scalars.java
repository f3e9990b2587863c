package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Span;
import org.onrecord.model.Term;

/** The codecs of single values. */
final class Scalars {
  static final Codec<String> TEXT = new Plain();
  static final Codec<Boolean> BOOLEAN = new Bool();
  static final Codec<Integer> INTEGER = new Int();
  static final Codec<Double> NUMBER = new Num();
  static final Codec<Span> SPAN = new SpanCodec();

  private Scalars() {}

  /** Returns a codec of values that are written as short texts which recur. */
  static <T> Shared<T> shared(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    return new Shared<>(type, what, parse, print);
  }

  /** Returns a codec of values that are written as short texts, nearly each of which comes once. */
  static <T> Shared<T> single(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    return new Single<>(type, what, parse, print);
  }

  /** Returns a codec of a vocabulary: any word, known or not. */
  static <T extends Term> Words<T> words(
      Class<T> type, String what, Function<String, T> parse, List<T> knownWords) {
    return new Words<>(type, what, parse, knownWords);
  }

  /** Returns a codec of a closed list, its constants written in lower case. */
  static <E extends Enum<E>> Choice<E> choice(Class<E> type) {
    return choice(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** Returns a codec of a closed list. */
  static <E extends Enum<E>> Choice<E> choice(Class<E> type, Function<E, String> print) {
    return new Choice<>(
        type,
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(print, Function.identity(), (a, b) -> a, LinkedHashMap::new)),
        print);
  }

  /** A text as it stands. */
  static final class Plain implements Codec<String> {
    @Override
    public String read(Input in) throws IOException {
      in.expectText("a text", "");
      return in.text();
    }

    @Override
    public void write(String value, JsonGenerator out) throws IOException {
      Texts.write(value, out);
    }
  }

  /** Values that recur, so that equal ones are made once. */
  static class Shared<T> implements KeyCodec<T> {
    private final Pools.Key<T> pool = new Pools.Key<>();
    private final Class<T> type;
    private final String what;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    Shared(Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
      this.type = type;
      this.what = what;
      this.parse = parse;
      this.print = print;
    }

    @Override
    public Class<T> type() {
      return type;
    }

    @Override
    public T read(Input in) throws IOException {
      in.expectText(what, "");
      try {
        return make(in, parse);
      } catch (IllegalArgumentException refused) {
        throw in.fault(whatAndWhyNot(refused));
      }
    }

    T make(Input in, Function<String, T> from) throws IOException {
      return in.sharedText(pool, from);
    }

    @Override
    public T ofKey(String key) {
      try {
        return parse.apply(key);
      } catch (IllegalArgumentException refused) {
        throw new IllegalArgumentException(whatAndWhyNot(refused), refused);
      }
    }

    private String whatAndWhyNot(IllegalArgumentException refused) {
      return what + " (" + refused.getMessage() + ")";
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
      Texts.write(key(value), out);
    }

    @Override
    public String key(T value) {
      return print.apply(value);
    }

    String what() {
      return what;
    }
  }

  /** Values that do not recur, so that to look for an equal one is in vain. */
  static final class Single<T> extends Shared<T> {
    Single(Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
      super(type, what, parse, print);
    }

    @Override
    T make(Input in, Function<String, T> from) throws IOException {
      return from.apply(in.text());
    }
  }

  /** The words of a vocabulary. */
  static final class Words<T extends Term> extends Shared<T> {
    private final List<T> known;

    Words(Class<T> type, String what, Function<String, T> parse, List<T> known) {
      super(type, what, parse, Term::code);
      this.known = known;
    }

    List<T> known() {
      return known;
    }
  }

  /** One of a closed list. */
  static final class Choice<E> implements KeyCodec<E> {
    private final Pools.Key<Optional<E>> pool = new Pools.Key<>();
    private final Function<String, Optional<E>> find = this::find;
    private final Class<E> type;
    private final Map<String, E> byWord;
    private final Function<E, String> print;
    private final String what;

    Choice(Class<E> type, Map<String, E> byWord, Function<E, String> print) {
      this.type = type;
      this.byWord = byWord;
      this.print = print;
      this.what = "one of " + String.join(", ", byWord.keySet());
    }

    @Override
    public Class<E> type() {
      return type;
    }

    @Override
    public E read(Input in) throws IOException {
      in.expectText(what, "");
      Optional<E> value = findHere(in);
      if (value.isEmpty()) {
        throw in.unexpected(what);
      }
      return value.get();
    }

    @Override
    public void write(E value, JsonGenerator out) throws IOException {
      out.writeString(key(value));
    }

    @Override
    public String key(E value) {
      return print.apply(value);
    }

    @Override
    public E ofKey(String key) {
      return find(key).orElseThrow(() -> new IllegalArgumentException(what));
    }

    /** Returns the constant that the current token stands for, if it does. */
    Optional<E> findHere(Input in) throws IOException {
      return in.sharedText(pool, find);
    }

    /** Returns the constant that a word stands for, if it does. */
    Optional<E> find(String word) {
      return Optional.ofNullable(byWord.get(word));
    }

    List<String> words() {
      return List.copyOf(byWord.keySet());
    }
  }

  static final class Bool implements Codec<Boolean> {
    @Override
    public Boolean read(Input in) throws IOException {
      if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
        throw in.unexpected("true or false");
      }
      return in.token() == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
      out.writeBoolean(value);
    }
  }

  static final class Int implements Codec<Integer> {
    @Override
    public Integer read(Input in) throws IOException {
      in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
      Number number = in.integer();
      if (number instanceof Integer integer) {
        return integer;
      }
      throw in.unexpected("a whole number from -2147483648 to 2147483647");
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
      out.writeNumber(value);
    }
  }

  static final class Num implements Codec<Double> {
    @Override
    public Double read(Input in) throws IOException {
      JsonToken token = in.token();
      if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
        throw in.unexpected("a number");
      }
      double value = in.number();
      if (Double.isInfinite(value)) {
        throw in.unexpected("a number within the range of a double");
      }
      return value;
    }

    @Override
    public void write(Double value, JsonGenerator out) throws IOException {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no number " + value);
      }
      out.writeNumber(value);
    }
  }

  /** {@code [start, end]}. */
  static final class SpanCodec implements TypedCodec<Span> {
    private static final String WHAT = "[start, end] in code points";

    @Override
    public Class<Span> type() {
      return Span.class;
    }

    @Override
    public Span read(Input in) throws IOException {
      in.expect(JsonToken.START_ARRAY, WHAT);
      in.next();
      int start = INTEGER.read(in);
      in.next();
      int end = INTEGER.read(in);
      if (in.next() != JsonToken.END_ARRAY) {
        throw in.unexpected(WHAT);
      }
      return new Span(start, end);
    }

    @Override
    public void write(Span value, JsonGenerator out) throws IOException {
      out.writeArray(new int[] {value.start(), value.end()}, 0, 2);
    }
  }
}
