package org.onrecord.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.model.Extensible;

/**
 * The table of fields of one type, in the order in which they are written. Reading, writing and the
 * test that holds the JSON Schema all follow from it.
 */
final class Table<T, B> {
  private final Class<T> type;
  private final String name;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ObjectCodec.Keeper<B> keeper;
  private final Function<T, Map<String, String>> kept;
  private final List<Field<T, B>> fields = new ArrayList<>();

  private Table(
      Class<T> type,
      String name,
      Supplier<B> newBuilder,
      Function<B, T> build,
      ObjectCodec.Keeper<B> keeper,
      Function<T, Map<String, String>> kept) {
    this.type = type;
    this.name = name;
    this.newBuilder = newBuilder;
    this.build = build;
    this.keeper = keeper;
    this.kept = kept;
  }

  /** Begins a table of a type of the model. */
  static <T extends Extensible, B> Table<T, B> of(
      Class<T> type,
      String name,
      Supplier<B> newBuilder,
      Function<B, T> build,
      ObjectCodec.Keeper<B> keeper) {
    return new Table<>(type, name, newBuilder, build, keeper, Extensible::extensions);
  }

  /** Begins a table of any type. */
  static <T, B> Table<T, B> of(
      Class<T> type,
      String name,
      Supplier<B> newBuilder,
      Function<B, T> build,
      ObjectCodec.Keeper<B> keeper,
      Function<T, Map<String, String>> kept) {
    return new Table<>(type, name, newBuilder, build, keeper, kept);
  }

  /** A field that must be there. */
  <V> Table<T, B> required(
      String field, Codec<V> codec, Field.Setter<B, V> setter, Function<T, V> getter) {
    return required(field, codec, setter, getter, "");
  }

  /** A field that must be there, and of which the message that it is missing shows a value. */
  <V> Table<T, B> required(
      String field,
      Codec<V> codec,
      Field.Setter<B, V> setter,
      Function<T, V> getter,
      String suchAs) {
    return add(new Field.Required<>(field, codec, fields.size(), setter, getter, suchAs));
  }

  /** A field that may be left out, or null, when there is no value. */
  <V> Table<T, B> optional(
      String field, Codec<V> codec, Field.Setter<B, V> setter, Function<T, Optional<V>> getter) {
    return add(new Field.Maybe<>(field, codec, fields.size(), setter, getter));
  }

  /** A field that is left out when it has the value that the others imply. */
  <V> Table<T, B> implied(
      String field,
      Codec<V> codec,
      Field.Setter<B, V> setter,
      Function<T, V> getter,
      Function<T, V> unlessSaid) {
    return optional(
        field,
        codec,
        setter,
        value -> {
          V actual = getter.apply(value);
          return actual.equals(unlessSaid.apply(value)) ? Optional.empty() : Optional.of(actual);
        });
  }

  /** A field that is left out when it has one usual value. */
  <V> Table<T, B> defaulted(
      String field,
      Codec<V> codec,
      Field.Setter<B, V> setter,
      Function<T, V> getter,
      V unlessSaid) {
    return implied(field, codec, setter, getter, value -> unlessSaid);
  }

  /** An array that is left out when it is empty. */
  <V> Table<T, B> each(
      String field, Codec<V> codec, Field.Setter<B, V> adder, Function<T, List<V>> getter) {
    return add(new Field.Many<>(field, codec, fields.size(), adder, getter));
  }

  /** An array of records, each of which may fail without the others. */
  <V> Table<T, B> records(
      String field, Codec<V> codec, Field.Setter<B, V> adder, Function<T, List<V>> getter) {
    return add(new Field.Each<>(field, codec, fields.size(), adder, getter));
  }

  /** An object of texts that is left out when it is empty. */
  <K> Table<T, B> entries(
      String field,
      KeyCodec<K> keys,
      Field.Putter<B, K> putter,
      Function<T, Map<K, String>> getter) {
    return add(new Field.Entries<>(field, fields.size(), keys, putter, getter));
  }

  /** A field whose value is always the same word. */
  Table<T, B> constant(String field, String word) {
    return add(new Field.Constant<>(field, fields.size(), word));
  }

  ObjectCodec<T, B> codec() {
    return codec(false);
  }

  /** The codec of values that recur, so that equal ones are made once. */
  ObjectCodec<T, B> sharedCodec() {
    return codec(true);
  }

  private ObjectCodec<T, B> codec(boolean recurs) {
    return new ObjectCodec<>(
        type, name, newBuilder, build, keeper, kept, List.copyOf(fields), recurs);
  }

  private Table<T, B> add(Field<T, B> field) {
    fields.add(field);
    return this;
  }
}
