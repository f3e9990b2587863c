package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  static <T> BriefCodec<T> shared(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    return new BriefCodec<>(type, what, parse, print);
  }

  /** Returns a codec of values that are written as short texts, nearly each of which comes once. */
  static <T> BriefCodec<T> single(
      Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
    return new Single<>(type, what, parse, print);
  }

  /** Returns a codec of a vocabulary: any word, known or not. */
  static <T extends Term> Words<T> words(
      Class<T> type, String what, Function<String, T> parse, List<T> knownWords) {
    return new Words<>(type, what, parse, knownWords);
  }

  /** Returns a codec of a closed list, its constants written in lower case. */
  static <E extends Enum<E>> ChoiceCodec<E> choice(Class<E> type) {
    return choice(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** Returns a codec of a closed list. */
  static <E extends Enum<E>> ChoiceCodec<E> choice(Class<E> type, Function<E, String> print) {
    return new ChoiceCodec<>(
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

  /** Values that do not recur, so that to look for an equal one is in vain. */
  static final class Single<T> extends BriefCodec<T> {
    Single(Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
      super(type, what, parse, print);
    }

    @Override
    T make(Input in, Function<String, T> from) throws IOException {
      return from.apply(in.text());
    }
  }

  /** The words of a vocabulary. */
  static final class Words<T extends Term> extends BriefCodec<T> {
    private final List<T> known;

    Words(Class<T> type, String what, Function<String, T> parse, List<T> known) {
      super(type, what, parse, Term::code);
      this.known = known;
    }

    List<T> known() {
      return known;
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
