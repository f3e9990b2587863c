package org.onrecord.examples.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

/** What is in a file or stream. */
enum Content {
  /** One dossier in one object. */
  DOSSIER,
  /** Records, one a line. */
  CORPUS,
  /** A file of another format, which an importer reads. */
  DATASET,
  /** JSON of another kind. */
  OTHER,
  /** No JSON. */
  UNREADABLE;

  private static final Set<String> RECORDS =
      Set.of("source", "actor", "location", "event", "claim");

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  /**
   * Finds out by reading on until the schema is named, which is near the beginning, or the first
   * object ends.
   *
   * @throws IOException if the stream cannot be read
   */
  static Content of(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      return json.nextToken() == JsonToken.START_OBJECT ? ofObject(json) : OTHER;
    } catch (com.fasterxml.jackson.core.JacksonException | EOFException | ZipException malformed) {
      return UNREADABLE;
    }
  }

  private static Content ofObject(JsonParser json) throws IOException {
    Content content = OTHER;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("schema") && value == JsonToken.VALUE_STRING) {
        return ofSchema(json.getText());
      }
      if (RECORDS.contains(field) && value == JsonToken.START_OBJECT) {
        content = CORPUS; // whose header is missing
      }
      json.skipChildren();
    }
    return content;
  }

  private static Content ofSchema(String schema) {
    return switch (schema.toLowerCase(Locale.ROOT)) {
      case "onrecord/dossier" -> DOSSIER;
      case "onrecord/corpus" -> CORPUS;
      default -> OTHER;
    };
  }
}
