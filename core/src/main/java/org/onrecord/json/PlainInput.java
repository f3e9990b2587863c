package org.onrecord.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of JSON as nearly all of them are: tokens one after another, straight from the bytes.
 * Of whatever is unusual, not to be made out or wrong it only says that it is unclear, and the line
 * is to be read again by a {@link JsonInput}. So it need not know where it is, nor what to say of
 * it, and must never take for JSON what is none.
 *
 * <p>A line end follows all that is read, and stands in no token. Every loop stops there.
 */
final class PlainInput extends Input {
  /** One bit for each object or array around, as far as a long goes. */
  private static final int DEEPEST = 60;

  private static final int LONGEST_INTEGER = "-2147483648".length();

  private final byte[] utf8;
  private int at;
  private @Nullable JsonToken token;
  private int start;
  private int end;
  private long head;
  private boolean hasEscapes;
  private boolean isBytes;
  private long objects;
  private int depth;

  /**
   * Reads bytes.
   *
   * @param utf8 the bytes, with a line end behind all that is to be read
   */
  PlainInput(byte[] utf8, Pools pools) {
    super(pools);
    this.utf8 = utf8;
  }

  /** Says that somebody else has to look. */
  static Fault unclear() {
    return new Fault(Fault.Place.START, "something plainer");
  }

  /** Moves to a byte at which a value begins, and forgets what was before. */
  void moveTo(int from) {
    at = from;
    token = null;
    objects = 0;
    depth = 0;
  }

  /** Where the next token begins, or blanks before it. */
  int at() {
    return at;
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
  @Nullable JsonToken token() {
    return token;
  }

  @Override
  JsonToken next() {
    JsonToken last = token;
    byte b = significant();
    JsonToken next;
    if (last == JsonToken.FIELD_NAME || last == null) {
      next = value(b);
    } else {
      boolean inObject = (objects & 1) != 0;
      if (b == (inObject ? '}' : ']')) {
        next = close(inObject);
      } else {
        if (last != JsonToken.START_OBJECT && last != JsonToken.START_ARRAY) {
          if (b != ',') {
            throw unclear();
          }
          b = significant();
        }
        next = inObject ? name(b) : value(b);
      }
    }
    token = next;
    return next;
  }

  private byte significant() {
    byte b = utf8[at++];
    while (b == ' ' || b == '\t') {
      b = utf8[at++];
    }
    return b;
  }

  private JsonToken value(byte b) {
    start = at - 1;
    return switch (b) {
      case '"' -> string(JsonToken.VALUE_STRING);
      case '{' -> open(1);
      case '[' -> open(0);
      case 't' -> word("true", JsonToken.VALUE_TRUE);
      case 'f' -> word("false", JsonToken.VALUE_FALSE);
      case 'n' -> word("null", JsonToken.VALUE_NULL);
      default -> figure();
    };
  }

  private JsonToken open(int object) {
    if (++depth > DEEPEST) {
      throw unclear();
    }
    objects = objects << 1 | object;
    return object != 0 ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  private JsonToken close(boolean object) {
    depth--;
    objects >>>= 1;
    return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
  }

  private JsonToken name(byte b) {
    if (b != '"') {
      throw unclear();
    }
    string(JsonToken.FIELD_NAME);
    if (!isBytes || end - start > OnRecordJson.MAX_NAME_LENGTH || significant() != ':') {
      throw unclear();
    }
    head = Eights.head(utf8, start, end - start);
    return JsonToken.FIELD_NAME;
  }

  /** Moves behind a string; between start and end there is then what stands in its quotes. */
  private JsonToken string(JsonToken sort) {
    int i = Eights.endOfPlainText(utf8, at);
    boolean ascii = true;
    boolean escapes = false;
    while (utf8[i] != '"') {
      if (utf8[i] < 0) {
        ascii = false;
      } else if (utf8[i] == '\\' && utf8[i + 1] >= ' ') {
        escapes = true;
        i++;
      } else {
        throw unclear();
      }
      i = Eights.endOfPlainText(utf8, i + 1);
    }
    start = at;
    end = i;
    at = i + 1;
    hasEscapes = escapes;
    isBytes = ascii && !escapes;
    if (!ascii && !Utf8.isWellFormed(utf8, start, end - start)) {
      throw unclear();
    }
    return sort;
  }

  private JsonToken word(String word, JsonToken meaning) {
    for (int i = 1; i < word.length(); i++) {
      if (utf8[at++] != word.charAt(i)) {
        throw unclear();
      }
    }
    end = at;
    return ended(meaning);
  }

  private JsonToken figure() {
    int i = start;
    if (utf8[i] == '-') {
      i++;
    }
    int first = i;
    i = digits(i);
    if (utf8[first] == '0' && i - first > 1) {
      throw unclear();
    }
    JsonToken sort = JsonToken.VALUE_NUMBER_INT;
    if (utf8[i] == '.') {
      i = digits(i + 1);
      sort = JsonToken.VALUE_NUMBER_FLOAT;
    }
    end = i;
    at = i;
    if (i - start > OnRecordJson.MAX_NUMBER_LENGTH) {
      throw unclear();
    }
    return ended(sort);
  }

  private int digits(int from) {
    int i = from;
    while (utf8[i] >= '0' && utf8[i] <= '9') {
      i++;
    }
    if (i == from) {
      throw unclear();
    }
    return i;
  }

  /** Sees that what is not in quotes ends here. */
  private JsonToken ended(JsonToken sort) {
    byte b = utf8[at];
    if (b == ',' || b == '}' || b == ']' || b == ' ') {
      return sort;
    }
    throw unclear();
  }

  @Override
  boolean isAt(Field<?, ?> field) {
    return field.isNamed(head, utf8, start, end - start);
  }

  @Override
  String fieldName() {
    return text();
  }

  @Override
  String text() {
    if (end - start > OnRecordJson.MAX_STRING_LENGTH) {
      throw unclear();
    }
    String text = new String(utf8, start, end - start, isBytes ? ISO_8859_1 : UTF_8);
    return hasEscapes ? Escapes.undone(text) : text;
  }

  @Override
  <T> T sharedText(Pools.Key<T> key, Function<String, T> make) {
    Pool<T> pool = pools().of(key);
    return isBytes ? pool.get(utf8, start, end - start, make) : pool.getUnusual(text(), make);
  }

  @Override
  <T> T sharedObject(Pools.Key<T> key, Reader<T> reader) throws IOException {
    int from = start;
    int stop = Math.min(from + Pool.LONGEST, utf8.length - Eights.SPARE);
    int brace = Eights.closingBrace(utf8, from, stop);
    if (brace == stop) {
      return reader.read(this);
    }
    Pool<T> pool = pools().of(key);
    int hash = Eights.hash(utf8, from, brace - from);
    T known = pool.find(hash, utf8, from, brace - from);
    if (known != null) {
      at = brace + 1;
      token = close(true);
      return known;
    }
    T read = reader.read(this);
    return at == brace + 1 ? pool.keep(hash, Arrays.copyOfRange(utf8, from, brace), read) : read;
  }

  @Override
  Number integer() {
    if (end - start > LONGEST_INTEGER) {
      throw unclear();
    }
    long value = 0;
    for (int i = utf8[start] == '-' ? start + 1 : start; i < end; i++) {
      value = 10 * value + utf8[i] - '0';
    }
    value = utf8[start] == '-' ? -value : value;
    if (value != (int) value) {
      throw unclear();
    }
    return (int) value;
  }

  @Override
  double number() {
    if (token == JsonToken.VALUE_NUMBER_INT && utf8[start] == '-') {
      throw unclear(); // of a zero the sign would stay, which a whole number has not
    }
    return Double.parseDouble(new String(utf8, start, end - start, ISO_8859_1));
  }

  @Override
  String raw() {
    if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
      throw unclear();
    }
    int quote = token == JsonToken.VALUE_STRING ? 1 : 0;
    if (quote == 1 && hasEscapes) {
      text(); // which sees that they are sound
    }
    return new String(utf8, start - quote, end - start + 2 * quote, UTF_8);
  }

  @Override
  int start() {
    return start;
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
  int depth() {
    return depth;
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
