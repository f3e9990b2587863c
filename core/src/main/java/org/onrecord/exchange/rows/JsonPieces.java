package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.json.OnRecordJson;

/**
 * The objects of a file of JSON, one at a time: those of an array with a name, of an array without
 * one, or those that stand in the file by themselves. Where the file stops being JSON, one piece
 * says so, and it is the last.
 */
final class JsonPieces implements Closeable {
  /** As much as the JSON of the model may have, since what is left over of an object goes there. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(OnRecordJson.MAX_STRING_LENGTH)
                  .maxNumberLength(OnRecordJson.MAX_NUMBER_LENGTH)
                  .maxNameLength(OnRecordJson.MAX_NAME_LENGTH)
                  .build())
          .build();

  /** What the parser says of where it is, and to those who program it. */
  private static final Pattern ADVICE =
      Pattern.compile(
          " \\((?:for|start marker) [^\\[]*\\[Source.*|, from `.*|: enable `.*| \\(or 'NaN'[^)]*\\)");

  private final Set<String> arrays;
  private final KeptText text;
  private final JsonParser parser;
  private final JsonTrees trees;
  private Map<String, Json> envelope = new LinkedHashMap<>();
  private String array = "";
  private boolean inArray;
  private boolean inEnvelope;
  private boolean emptied;
  private boolean ended;
  private boolean broken;
  private JsonLocation start;

  JsonPieces(Reader in, Set<String> arrays) throws IOException {
    this.arrays = arrays;
    this.text = new KeptText(in);
    this.parser = FACTORY.createParser(text);
    this.trees = new JsonTrees(parser);
    this.start = parser.currentLocation();
  }

  /** Returns the name of the array that was found last; empty if it has none. */
  String array() {
    return array;
  }

  /** Returns what was read so far of the object that has that array. */
  JsonObject envelope() {
    return emptied ? new JsonObject(new LinkedHashMap<>(envelope)) : JsonObject.EMPTY;
  }

  /** Returns whether the last piece is where the file stops being JSON. */
  boolean isBroken() {
    return broken;
  }

  /** Returns how many characters are held at present. */
  int kept() {
    return text.length();
  }

  /**
   * Reads the next object.
   *
   * @return the object, or what stands in place of one; null if there is none
   * @throws UncheckedIOException if the file cannot be read
   */
  @Nullable JsonPiece next() {
    try {
      JsonPiece piece = null;
      while (piece == null && !ended) {
        piece = inArray ? inArray() : inEnvelope ? inEnvelope() : outside();
      }
      return piece;
    } catch (JsonProcessingException malformed) {
      ended = true;
      broken = true;
      return broken(malformed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private @Nullable JsonPiece outside() throws IOException {
    JsonToken token = begin();
    if (token == null) {
      ended = true;
    } else if (token == JsonToken.START_ARRAY) {
      inArray = true;
    } else if (token == JsonToken.START_OBJECT) {
      inEnvelope = true;
      emptied = false;
      envelope = new LinkedHashMap<>();
    } else {
      return piece(token);
    }
    return null;
  }

  private @Nullable JsonPiece inArray() throws IOException {
    JsonToken token = begin();
    if (token == JsonToken.END_ARRAY) {
      inArray = false;
      return null;
    }
    return piece(token);
  }

  /** Reads the next field of an object that has an array of objects, or is itself one. */
  private @Nullable JsonPiece inEnvelope() throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      inEnvelope = false;
      return emptied ? null : piece(new JsonObject(envelope), trees.fault());
    }
    if (arrays.contains(parser.currentName())) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        array = name;
        inArray = true;
        emptied = true;
      } else {
        envelope.put(name, trees.read(1));
      }
    } else {
      trees.field(envelope, 0);
    }
    return null;
  }

  private JsonToken begin() throws IOException {
    start = parser.currentLocation();
    JsonToken token = parser.nextToken();
    start = parser.currentTokenLocation();
    text.forgetBefore(start.getCharOffset());
    trees.begin();
    return token;
  }

  private JsonPiece piece(JsonToken token) throws IOException {
    Json value = trees.read(0);
    if (value instanceof JsonObject object) {
      return piece(object, trees.fault());
    }
    String what = token == JsonToken.START_ARRAY ? "an array" : value.toJson();
    return piece(JsonObject.EMPTY, "expected an object, but found " + what);
  }

  private JsonPiece piece(JsonObject object, @Nullable String fault) throws IOException {
    parser.finishToken();
    String raw = text.text(start.getCharOffset(), parser.currentLocation().getCharOffset());
    return new JsonPiece(start.getLineNr(), object, fault, raw);
  }

  private JsonPiece broken(JsonProcessingException malformed) {
    JsonLocation at = malformed.getLocation() == null ? start : malformed.getLocation();
    String expected =
        malformed instanceof StreamConstraintsException
            ? "expected JSON within the limits: "
            : "expected valid JSON: ";
    String reason = ADVICE.matcher(malformed.getOriginalMessage()).replaceAll("");
    String where = ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
    String raw = text.glimpse(start.getCharOffset(), at.getCharOffset());
    return new JsonPiece(start.getLineNr(), JsonObject.EMPTY, expected + reason + where, raw);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    text.close();
  }
}
