package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of several object types, told apart by the field {@code type}, wherever in it that stands.
 */
final class UnionCodec<T> implements TypedCodec<T> {
  static final String TAG = "type";

  private final Pools.Key<Optional<ObjectCodec<? extends T, ?>>> pool = new Pools.Key<>();
  private final Function<String, Optional<ObjectCodec<? extends T, ?>>> find = this::find;
  private final Map<String, ObjectCodec<? extends T, ?>> byWord = new LinkedHashMap<>();
  private final Map<Class<? extends T>, ObjectCodec<? extends T, ?>> byType = new LinkedHashMap<>();
  private final Class<T> type;
  private String words = "";

  UnionCodec(Class<T> type) {
    this.type = type;
  }

  <M extends T> UnionCodec<T> or(ObjectCodec<M, ?> codec) {
    byWord.put(codec.name(), codec);
    byType.put(codec.type(), codec);
    words = "one of " + String.join(", ", byWord.keySet());
    return this;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public List<Codec<?>> parts() {
    return List.copyOf(byWord.values());
  }

  @Override
  public T read(Input in) throws IOException {
    in.expect(JsonToken.START_OBJECT, "an object with a \"" + TAG + '"');
    int start = in.start();
    if (in.next() == JsonToken.FIELD_NAME && in.fieldName().equals(TAG)) {
      ObjectCodec<? extends T, ?> codec = tagged(in);
      in.next();
      return codec.readFields(in, codec.tagBit());
    }
    return readAgain(find(in), in, start);
  }

  private ObjectCodec<? extends T, ?> tagged(Input in) throws IOException {
    in.next();
    in.expectText(words, "");
    Optional<ObjectCodec<? extends T, ?>> codec = in.sharedText(pool, find);
    if (codec.isEmpty()) {
      throw in.unexpected(words);
    }
    return codec.get();
  }

  private Optional<ObjectCodec<? extends T, ?>> find(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  private static <M> M readAgain(ObjectCodec<M, ?> codec, Input in, int start) throws IOException {
    try (Input again = in.again(start)) {
      return again.read(codec);
    }
  }

  /** Looks for the type in the rest of the object, and moves to its end. */
  private ObjectCodec<? extends T, ?> find(Input in) throws IOException {
    ObjectCodec<? extends T, ?> codec = null;
    for (; in.token() != JsonToken.END_OBJECT; in.next()) {
      if (codec == null && in.fieldName().equals(TAG)) {
        codec = tagged(in);
      } else {
        in.next();
        in.skip();
      }
    }
    if (codec == null) {
      throw in.fault("the field \"" + TAG + "\", " + words);
    }
    return codec;
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    for (var entry : byType.entrySet()) {
      if (entry.getKey().isInstance(value)) {
        writeUnchecked(entry.getValue(), value, out);
        return;
      }
    }
    throw new IllegalArgumentException("no type of this model: " + value.getClass().getName());
  }

  @SuppressWarnings("unchecked") // the codec was found by the class of the value
  private static <M> void writeUnchecked(ObjectCodec<M, ?> codec, Object value, JsonGenerator out)
      throws IOException {
    codec.write((M) value, out);
  }

  Map<String, ObjectCodec<? extends T, ?>> members() {
    return byWord;
  }
}
