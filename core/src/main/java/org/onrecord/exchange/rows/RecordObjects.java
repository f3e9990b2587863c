package org.onrecord.exchange.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** Gives records as the JSON of the model. Not for use by several threads. */
public final class RecordObjects {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final RecordWriter records =
      OnRecordJson.recordWriter(Dossier.builder("records", "Records").build(), line);

  /**
   * Returns the JSON of a record.
   *
   * @param record the record
   * @return its fields
   * @throws IllegalArgumentException if the record cannot be written as JSON
   */
  public JsonObject of(DossierRecord record) {
    records.flush();
    line.reset();
    records.write(record);
    records.flush();
    JsonObject wrapped = parse(line.toString(UTF_8));
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
