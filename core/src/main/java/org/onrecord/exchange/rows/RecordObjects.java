package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.DossierRecord;

/** Gives records as the JSON of the model. */
public final class RecordObjects {
  /**
   * Returns the JSON of a record.
   *
   * @param record the record
   * @return its fields
   * @throws IllegalArgumentException if the record cannot be written as JSON
   */
  public JsonObject of(DossierRecord record) {
    JsonObject wrapped = parse(OnRecordJson.write(record));
    return wrapped.names().stream().findFirst().flatMap(wrapped::object).orElseThrow();
  }

  /**
   * Reads an object.
   *
   * @param json the text of one JSON object
   * @return the object; without fields if the text is anything else
   */
  public static JsonObject parse(String json) {
    try (JsonPieces pieces = new JsonPieces(new StringReader(json), Set.of())) {
      JsonPiece piece = pieces.next();
      return piece == null || piece.fault() != null ? JsonObject.EMPTY : piece.object();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
