package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.DossierRecord;

/**
 * Tells which fields of a record have a value, by writing it as JSON, so that no field of the model
 * can be forgotten.
 */
public final class FieldPaths {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Returns the fields of a record that have a value other than the usual one.
   *
   * @param record the record
   * @return their values by their paths, such as {@code says.total.harm}; of values in a list, the
   *     last
   * @throws IllegalArgumentException if the record cannot be written as JSON
   */
  public Map<String, String> of(DossierRecord record) {
    Map<String, String> paths = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(OnRecordJson.write(record))) {
      parser.nextToken(); // the object around the record
      parser.nextToken(); // its only field, the kind of the record
      parser.nextToken();
      object(parser, "", paths);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return paths;
  }

  private static void object(JsonParser parser, String path, Map<String, String> paths)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = path.isEmpty() ? parser.currentName() : path + '.' + parser.currentName();
      parser.nextToken();
      value(parser, name, paths);
    }
  }

  private static void value(JsonParser parser, String path, Map<String, String> paths)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser, path, paths);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, path, paths);
      }
    } else {
      paths.put(path, parser.getText());
    }
  }
}
