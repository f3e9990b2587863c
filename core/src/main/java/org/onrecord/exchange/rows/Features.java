package org.onrecord.exchange.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Features of GeoJSON (RFC 7946) whose properties are the columns of a table, beside plain objects
 * that have these as their fields.
 */
public final class Features {
  /** The name of the array in a collection of features. */
  public static final String ARRAY = "features";

  /** The field of a geometry that is no point, or another one than that of the columns. */
  static final String GEOMETRY = "geometry";

  private static final String PROPERTIES = "properties";
  private static final Set<String> OF_A_FEATURE = Set.of("type", PROPERTIES, GEOMETRY, "id");

  private Features() {}

  /**
   * Returns what a file with such objects is called.
   *
   * @param shape what is known of the file
   * @param pages the name of the array in the answers of an API
   * @return {@code GeoJSON} or {@code API}; empty if the file has no objects and is neither
   */
  static Optional<String> form(JsonShape shape, String pages) {
    boolean features = shape.first().map(Features::isFeature).orElseGet(() -> isCollection(shape));
    boolean known = features || shape.first().isPresent() || shape.array().equals(pages);
    return known ? Optional.of(features ? "GeoJSON" : "API") : Optional.empty();
  }

  private static boolean isCollection(JsonShape shape) {
    return shape.array().equals(ARRAY)
        && shape.envelope().text("type").filter("FeatureCollection"::equals).isPresent();
  }

  private static boolean isFeature(JsonObject object) {
    return object.text("type").filter("Feature"::equals).isPresent();
  }

  /**
   * Returns the fields that are the columns.
   *
   * @param object an object
   * @return of a feature its properties, with what only the feature itself says; else the object
   */
  static JsonObject flat(JsonObject object) {
    return isFeature(object)
        ? flat(object, object.object(PROPERTIES).orElse(JsonObject.EMPTY))
        : object;
  }

  private static JsonObject flat(JsonObject feature, JsonObject properties) {
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
          .ifPresent(shape -> fields.put(GEOMETRY, shape));
    }
    for (String name : feature.names()) {
      if (!OF_A_FEATURE.contains(name) && properties.get(name).isEmpty()) {
        fields.put(name, value(feature, name));
      }
    }
    return fields.build();
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
