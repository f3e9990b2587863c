package org.onrecord.exchange.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.FlatObjects;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonPiece;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.RowConverter;

/** Lays features, and objects of the API, out as rows of the table. */
final class UcdpObjects implements ObjectConverter {
  private static final String PROPERTIES = "properties";
  private static final String GEOMETRY = "geometry";
  private static final Set<String> OF_A_FEATURE = Set.of("type", PROPERTIES, GEOMETRY, "id");

  private final FlatObjects rows;
  private final RowConverter events;
  private final Output output;

  UcdpObjects(JsonObject first, Output output) {
    this.output = output;
    this.rows =
        new FlatObjects(
            fields(first), UcdpColumns.OF_25_1, UcdpColumns.OF_HDX, Columns::plain, output);
    this.events = new UcdpEvents(rows.columns(), output);
  }

  /** Returns the fields that are the columns: of a feature its properties. */
  static JsonObject fields(JsonObject object) {
    return isFeature(object) ? object.object(PROPERTIES).orElse(JsonObject.EMPTY) : object;
  }

  static boolean isFeature(JsonObject object) {
    return object.text("type").filter("Feature"::equals).isPresent();
  }

  @Override
  public void convert(JsonPiece piece) {
    JsonObject object = piece.object();
    JsonObject fields = fields(object);
    events.convert(rows.row(piece, isFeature(object) ? withPoint(object, fields) : fields));
  }

  @Override
  public void end() {
    events.end();
  }

  /** Returns the properties of a feature with what only the feature itself says. */
  private JsonObject withPoint(JsonObject feature, JsonObject properties) {
    JsonObject.Builder fields = JsonObject.builder();
    properties.names().forEach(name -> fields.put(name, value(properties, name)));
    if (absent(properties, "id")) {
      feature.get("id").ifPresent(id -> fields.put("id", id));
    }
    List<Json> point = point(feature);
    if (point.size() == 2 && absent(properties, "latitude") && absent(properties, "longitude")) {
      fields.put("longitude", point.get(0));
      fields.put("latitude", point.get(1));
    } else if (point.size() != 2 || differs(point, properties)) {
      feature
          .get(GEOMETRY)
          .filter(shape -> shape != Json.Word.NULL)
          .ifPresent(shape -> keepGeometry(shape, fields));
    }
    for (String name : feature.names()) {
      if (!OF_A_FEATURE.contains(name) && properties.get(name).isEmpty()) {
        fields.put(name, value(feature, name));
      }
    }
    return fields.build();
  }

  private void keepGeometry(Json shape, JsonObject.Builder fields) {
    output.ledger().remark("the geometry is no point, or another one than that of the columns");
    fields.put(GEOMETRY, shape);
  }

  private static Json value(JsonObject object, String name) {
    return object.get(name).orElse(Json.Word.NULL);
  }

  private static boolean absent(JsonObject properties, String name) {
    return properties.get(name).map(Json::toCell).orElse("").isBlank();
  }

  private static List<Json> point(JsonObject feature) {
    Optional<JsonObject> geometry = feature.object(GEOMETRY);
    return geometry
        .filter(shape -> shape.text("type").filter("Point"::equals).isPresent())
        .map(shape -> shape.list("coordinates"))
        .filter(numbers -> numbers.stream().allMatch(Json.Numeral.class::isInstance))
        .orElse(List.of());
  }

  private static boolean differs(List<Json> point, JsonObject properties) {
    return !same(point.get(0), value(properties, "longitude"))
        || !same(point.get(1), value(properties, "latitude"));
  }

  private static boolean same(Json number, Json cell) {
    try {
      return Double.compare(Double.parseDouble(number.toCell()), Double.parseDouble(cell.toCell()))
          == 0;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }
}
