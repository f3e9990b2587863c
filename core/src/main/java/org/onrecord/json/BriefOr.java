package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A value that is a plain text when there is nothing more to it, and an object when there is. */
record BriefOr<T>(BriefCodec<T> brief, Predicate<T> isBrief, ObjectCodec<T, ?> full)
    implements KeyCodec<T> {
  @Override
  public Class<T> type() {
    return full.type();
  }

  @Override
  public List<Codec<?>> parts() {
    return full.parts();
  }

  @Override
  public T read(Input in) throws IOException {
    if (in.token() == JsonToken.START_OBJECT) {
      return full.read(in);
    }
    if (in.token() != JsonToken.VALUE_STRING) {
      in.expectText(brief.what(), ", or " + full.what());
    }
    return brief.read(in);
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    (isBrief.test(value) ? brief : full).write(value, out);
  }

  @Override
  public String key(T value) {
    if (!isBrief.test(value)) {
      throw new IllegalArgumentException(
          "a key is a plain text, but this " + full.name() + " says more: " + value);
    }
    return brief.key(value);
  }

  @Override
  public T ofKey(String key) {
    return brief.ofKey(key);
  }
}
