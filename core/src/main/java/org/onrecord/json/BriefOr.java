package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Predicate;

/** A value that is a plain text when there is nothing more to it, and an object when there is. */
record BriefOr<T>(Scalars.Shared<T> brief, Predicate<T> isBrief, ObjectCodec<T, ?> full)
    implements Codec<T> {
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
}
