package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of a closed list. */
final class ChoiceCodec<E> implements KeyCodec<E> {
  private final Pools.Key<Optional<E>> pool = new Pools.Key<>();
  private final Function<String, Optional<E>> find = this::find;
  private final Class<E> type;
  private final Map<String, E> byWord;
  private final Function<E, String> print;
  private final String what;

  ChoiceCodec(Class<E> type, Map<String, E> byWord, Function<E, String> print) {
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
