package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of the table of a type: how the field is called, read into a builder, and written. */
abstract class Field<T, B> {
  /** Sets a value in a builder. */
  interface Setter<B, V> {
    Object set(B builder, V value);
  }

  /** Puts an entry into a map in a builder. */
  interface Putter<B, K> {
    Object put(B builder, K key, String value);
  }

  private final String name;
  private final byte[] utf8;
  private final long head;
  private final SerializedString written;
  private final Codec<?> codec;
  private final long bit;

  private Field(String name, Codec<?> codec, int index) {
    this.name = name;
    this.utf8 = name.getBytes(UTF_8);
    this.head = Eights.head(Arrays.copyOf(utf8, utf8.length + Eights.SPARE), 0, utf8.length);
    this.written = new SerializedString(name);
    this.codec = codec;
    this.bit = 1L << index;
  }

  final String name() {
    return name;
  }

  /** Whether this is the name of the field. Its head is at hand already. */
  final boolean isNamed(long nameHead, byte[] in, int from, int length) {
    return nameHead == head
        && length == utf8.length
        && (length <= Long.BYTES || Arrays.equals(utf8, 0, length, in, from, from + length));
  }

  /** The codec of the value, or of each value where there are many. */
  final Codec<?> codec() {
    return codec;
  }

  /** The codecs that the value leads to. */
  List<Codec<?>> parts() {
    return List.of(codec);
  }

  /** What to write where the field is missing. */
  String toWrite() {
    return '"' + name() + '"';
  }

  final long bit() {
    return bit;
  }

  boolean isRequired() {
    return false;
  }

  /** Reads the value, which begins at the current token. */
  abstract void read(Input in, B builder) throws IOException;

  /** Writes name and value, if there is anything to write. */
  abstract void write(T value, JsonGenerator out) throws IOException;

  final <V> void write(V value, Codec<V> valueCodec, JsonGenerator out) throws IOException {
    out.writeFieldName(written);
    valueCodec.write(value, out);
  }

  static final class Required<T, B, V> extends Field<T, B> {
    private final Codec<V> codec;
    private final Setter<B, V> setter;
    private final Function<T, V> getter;
    private final String suchAs;

    Required(
        String name,
        Codec<V> codec,
        int index,
        Setter<B, V> setter,
        Function<T, V> getter,
        String suchAs) {
      super(name, codec, index);
      this.codec = codec;
      this.setter = setter;
      this.getter = getter;
      this.suchAs = suchAs;
    }

    @Override
    String toWrite() {
      return super.toWrite() + (suchAs.isEmpty() ? "" : ": \"" + suchAs + '"');
    }

    @Override
    boolean isRequired() {
      return true;
    }

    @Override
    void read(Input in, B builder) throws IOException {
      setter.set(builder, codec.read(in));
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
      write(getter.apply(value), codec, out);
    }
  }

  static final class Maybe<T, B, V> extends Field<T, B> {
    private final Codec<V> codec;
    private final Setter<B, V> setter;
    private final Function<T, Optional<V>> getter;

    Maybe(
        String name,
        Codec<V> codec,
        int index,
        Setter<B, V> setter,
        Function<T, Optional<V>> getter) {
      super(name, codec, index);
      this.codec = codec;
      this.setter = setter;
      this.getter = getter;
    }

    @Override
    void read(Input in, B builder) throws IOException {
      setter.set(builder, codec.read(in));
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
      Optional<V> present = getter.apply(value);
      if (present.isPresent()) {
        write(present.get(), codec, out);
      }
    }
  }

  static class Many<T, B, V> extends Field<T, B> {
    private final ListCodec<V> list;
    private final Setter<B, V> adder;
    private final Function<T, List<V>> getter;

    Many(String name, Codec<V> codec, int index, Setter<B, V> adder, Function<T, List<V>> getter) {
      super(name, codec, index);
      this.list = new ListCodec<>(codec);
      this.adder = adder;
      this.getter = getter;
    }

    @Override
    void read(Input in, B builder) throws IOException {
      list.expectArray(in);
      while (in.next() != JsonToken.END_ARRAY) {
        V value = element(in, list.element());
        if (value != null) {
          adder.set(builder, value);
        }
      }
    }

    @Nullable V element(Input in, Codec<V> of) throws IOException {
      return of.read(in);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
      List<V> values = getter.apply(value);
      if (!values.isEmpty()) {
        write(values, list, out);
      }
    }
  }

  /** Many records, each of which may fail without the others. */
  static final class Each<T, B, V> extends Many<T, B, V> {
    Each(String name, Codec<V> codec, int index, Setter<B, V> adder, Function<T, List<V>> getter) {
      super(name, codec, index, adder, getter);
    }

    @Override
    @Nullable V element(Input in, Codec<V> of) throws IOException {
      return in.attempt(of);
    }
  }

  /** An object whose keys are words of a vocabulary and whose values are texts. */
  static final class Entries<T, B, K> extends Field<T, B> {
    private final KeyCodec<K> keys;
    private final Putter<B, K> putter;
    private final Function<T, Map<K, String>> getter;

    Entries(
        String name,
        int index,
        KeyCodec<K> keys,
        Putter<B, K> putter,
        Function<T, Map<K, String>> getter) {
      super(name, Scalars.TEXT, index);
      this.keys = keys;
      this.putter = putter;
      this.getter = getter;
    }

    @Override
    List<Codec<?>> parts() {
      return List.of(keys);
    }

    @Override
    void read(Input in, B builder) throws IOException {
      in.expect(JsonToken.START_OBJECT, "an object of texts");
      Set<String> seen = new HashSet<>();
      while (in.next() != JsonToken.END_OBJECT) {
        String key = in.fieldName();
        if (key.isBlank() || !seen.add(key)) {
          throw in.fault("each key once and not blank, but found \"" + Texts.brief(key) + "\"");
        }
        in.next();
        putter.put(builder, keys.ofKey(key), Scalars.TEXT.read(in));
      }
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
      Map<K, String> entries = getter.apply(value);
      if (!entries.isEmpty()) {
        out.writeObjectFieldStart(name());
        for (Map.Entry<K, String> entry : entries.entrySet()) {
          Texts.writeName(keys.key(entry.getKey()), out);
          Texts.write(entry.getValue(), out);
        }
        out.writeEndObject();
      }
    }
  }

  /** A field whose value is always the same word. */
  static final class Constant<T, B> extends Field<T, B> {
    private final String word;

    Constant(String name, int index, String word) {
      super(name, Scalars.TEXT, index);
      this.word = word;
    }

    String word() {
      return word;
    }

    @Override
    String toWrite() {
      return super.toWrite() + ": \"" + word + '"';
    }

    @Override
    boolean isRequired() {
      return true;
    }

    @Override
    void read(Input in, B builder) throws IOException {
      in.expectText('"' + word + '"', "");
      if (!in.text().equals(word)) {
        throw in.unexpected('"' + word + '"');
      }
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
      write(word, Scalars.TEXT, out);
    }
  }
}
