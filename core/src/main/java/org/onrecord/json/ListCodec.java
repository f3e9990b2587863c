package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of values, as an array. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {
  @Override
  public List<Codec<?>> parts() {
    return List.of(element);
  }

  @Override
  public String example() {
    return '[' + element.example() + ']';
  }

  @Override
  public List<T> read(Input in) throws IOException {
    expectArray(in);
    List<T> values = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      values.add(element.read(in));
    }
    return values;
  }

  void expectArray(Input in) throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      throw in.unexpected("an array such as " + example());
    }
  }

  @Override
  public void write(List<T> values, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }
}
