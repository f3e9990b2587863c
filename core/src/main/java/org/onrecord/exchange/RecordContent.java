package org.onrecord.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.DossierRecord;

/**
 * Takes records apart into values by JSON Pointer, so that the order of fields does not matter, nor
 * which release a record was taken from.
 */
final class RecordContent {
  private static final Set<String> OF_THE_RELEASE =
      Set.of("/provenance/release", "/provenance/revision", "/provenance/previous");

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonStringEncoder TEXT = JsonStringEncoder.getInstance();

  /**
   * Returns what a record says.
   *
   * @throws IllegalArgumentException if it cannot be written as JSON
   */
  SortedMap<String, String> of(DossierRecord record) {
    SortedMap<String, String> values = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(OnRecordJson.write(record))) {
      JsonToken before = JsonToken.NOT_AVAILABLE;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || (token.isStructEnd() && before.isStructStart())) {
          put(parser, token, values);
        }
        before = token;
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was just written can be read", impossible);
    }
    return values;
  }

  private static void put(JsonParser parser, JsonToken token, SortedMap<String, String> values)
      throws IOException {
    String path = parser.getParsingContext().pathAsPointer().toString();
    // The first step names the kind of record.
    String pointer = path.substring(path.indexOf('/', 1));
    if (!OF_THE_RELEASE.contains(pointer)) {
      values.put(pointer, text(parser, token));
    }
  }

  private static String text(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> '"' + String.valueOf(TEXT.quoteAsString(parser.getText())) + '"';
      case END_OBJECT -> "{}";
      case END_ARRAY -> "[]";
      default -> parser.getText();
    };
  }

  /** Returns 64 bits of a hash of what a record says. */
  long print(DossierRecord record) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    of(record)
        .forEach(
            (pointer, value) ->
                hasher
                    .putUnencodedChars(pointer)
                    .putChar('\0')
                    .putUnencodedChars(value)
                    .putChar('\0'));
    return hasher.hash().asLong();
  }
}
