package org.onrecord.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of lines of JSON, as far as they are plain, straight from the bytes. Of whatever is
 * unusual, not to be made out or wrong it only says that it is unclear. It must never take for JSON
 * what is none.
 *
 * <p>A line end follows all that is read, and stands in no token. Every loop stops there.
 */
abstract class PlainTokens extends Input {
  /** One bit for each object or array around, as far as a long goes. */
  private static final int DEEPEST = 60;

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
   * Begins before the first byte.
   *
   * @param utf8 the bytes, with a line end behind all that is to be read, and {@link Eights#SPARE}
   */
  PlainTokens(byte[] utf8, Pools pools) {
    super(pools);
    this.utf8 = utf8;
  }

  /** Says that somebody else has to look. */
  static Fault unclear() {
    return new Fault(Fault.Place.START, "something plainer");
  }

  /** Moves to a byte at which a value begins, and forgets what was before. */
  final void moveTo(int from) {
    at = from;
    token = null;
    objects = 0;
    depth = 0;
  }

  /**
   * Passes over the object that is begun and closed by a brace, without a look at what is in it.
   */
  final void pass(int brace) {
    at = brace + 1;
    token = close(true);
  }

  /** Where the next token begins, or blanks before it. */
  final int at() {
    return at;
  }

  @Override
  final int start() {
    return start;
  }

  /** Where the current token ends; of a string, its quotes are left out. */
  final int end() {
    return end;
  }

  /** The head of a name. */
  final long head() {
    return head;
  }

  /** Whether the bytes of a string are its characters: it is ASCII and has no escapes. */
  final boolean isBytes() {
    return isBytes;
  }

  final boolean hasEscapes() {
    return hasEscapes;
  }

  @Override
  final int depth() {
    return depth;
  }

  @Override
  final @Nullable JsonToken token() {
    return token;
  }

  @Override
  final JsonToken next() {
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
}
