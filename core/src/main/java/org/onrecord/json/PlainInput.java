package org.onrecord.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of JSON as nearly all of them are. What is {@linkplain #unclear() unclear} is to be
 * read again by a {@link JsonInput}. So this need not know where it is, nor what to say of it.
 */
final class PlainInput extends PlainTokens {
  private static final int LONGEST_INTEGER = "-2147483648".length();

  private final byte[] utf8;

  /**
   * Reads bytes.
   *
   * @param utf8 the bytes, with a line end behind all that is to be read, and {@link Eights#SPARE}
   */
  PlainInput(byte[] utf8, Pools pools) {
    super(utf8, pools);
    this.utf8 = utf8;
  }

  @Override
  <T> T read(Reader<T> reader) {
    try {
      next();
      return reader.read(this);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be read", impossible);
    }
  }

  @Override
  boolean isAt(Field<?, ?> field) {
    return field.isNamed(head(), utf8, start(), end() - start());
  }

  @Override
  String fieldName() {
    return text();
  }

  @Override
  String text() {
    if (end() - start() > OnRecordJson.MAX_STRING_LENGTH) {
      throw unclear();
    }
    String text = new String(utf8, start(), end() - start(), isBytes() ? ISO_8859_1 : UTF_8);
    return hasEscapes() ? Escapes.undone(text) : text;
  }

  @Override
  <T> T sharedText(Pools.Key<T> key, Function<String, T> make) {
    Pool<T> pool = pools().of(key);
    return isBytes()
        ? pool.get(utf8, start(), end() - start(), make)
        : pool.getUnusual(text(), make);
  }

  @Override
  <T> T sharedObject(Pools.Key<T> key, Reader<T> reader) throws IOException {
    int from = start();
    int stop = Math.min(from + Pool.LONGEST, utf8.length - Eights.SPARE);
    int brace = Eights.closingBrace(utf8, from, stop);
    if (brace == stop) {
      return reader.read(this);
    }
    Pool<T> pool = pools().of(key);
    int hash = Eights.hash(utf8, from, brace - from);
    T known = pool.find(hash, utf8, from, brace - from);
    if (known != null) {
      pass(brace);
      return known;
    }
    T read = reader.read(this);
    return at() == brace + 1 ? pool.keep(hash, utf8, from, brace - from, read) : read;
  }

  @Override
  Number integer() {
    if (end() - start() > LONGEST_INTEGER) {
      throw unclear();
    }
    long value = 0;
    for (int i = utf8[start()] == '-' ? start() + 1 : start(); i < end(); i++) {
      value = 10 * value + utf8[i] - '0';
    }
    value = utf8[start()] == '-' ? -value : value;
    if (value != (int) value) {
      throw unclear();
    }
    return (int) value;
  }

  @Override
  double number() {
    if (token() == JsonToken.VALUE_NUMBER_INT && utf8[start()] == '-') {
      throw unclear(); // of a zero the sign would stay, which a whole number has not
    }
    return Double.parseDouble(new String(utf8, start(), end() - start(), ISO_8859_1));
  }

  @Override
  String raw() {
    if (token() == JsonToken.START_ARRAY || token() == JsonToken.START_OBJECT) {
      throw unclear();
    }
    int quote = token() == JsonToken.VALUE_STRING ? 1 : 0;
    if (quote == 1 && hasEscapes()) {
      text(); // which sees that they are sound
    }
    return new String(utf8, start() - quote, end() - start() + 2 * quote, UTF_8);
  }

  @Override
  Input again(int from) {
    PlainInput again = new PlainInput(utf8, pools());
    again.moveTo(from);
    return again;
  }

  @Override
  <T> @Nullable T attempt(Codec<T> codec) throws IOException {
    return codec.read(this);
  }

  @Override
  void unknownField(String expected) {
    throw unclear();
  }

  @Override
  Fault fault(String expected) {
    return unclear();
  }

  @Override
  Fault unexpected(String expected) {
    return unclear();
  }

  @Override
  public void close() {
    // nothing was opened
  }
}
