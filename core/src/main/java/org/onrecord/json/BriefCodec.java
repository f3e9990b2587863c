package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Function;

/** Values that are written as short texts and mostly recur, so that equal ones are made once. */
class BriefCodec<T> implements KeyCodec<T> {
  private final Pools.Key<T> pool = new Pools.Key<>();
  private final Class<T> type;
  private final String what;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  BriefCodec(Class<T> type, String what, Function<String, T> parse, Function<T, String> print) {
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
