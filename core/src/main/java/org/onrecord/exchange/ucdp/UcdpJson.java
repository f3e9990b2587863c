package org.onrecord.exchange.ucdp;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonShape;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.ObjectFormat;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;

/** The forms of UCDP GED as JSON. */
final class UcdpJson implements ObjectFormat {
  private static final String FEATURES = "features";
  private static final String RESULT = "Result";

  /** What a feature may have in its geometry, or beside its properties, instead. */
  private static final Set<String> IN_FEATURE = Set.of("id", "latitude", "longitude");

  @Override
  public String dataset() {
    return UcdpFormat.DATASET;
  }

  @Override
  public String prefix() {
    return UcdpFormat.PREFIX;
  }

  @Override
  public Set<String> arrays() {
    return Set.of(FEATURES, RESULT);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    boolean geoJson = shape.array().equals(FEATURES);
    if (shape.first().isEmpty()) {
      boolean hollow =
          geoJson
              ? shape.envelope().text("type").filter("FeatureCollection"::equals).isPresent()
              : shape.array().equals(RESULT);
      return hollow ? Optional.of(geoJson ? "GeoJSON" : "API") : Optional.empty();
    }
    JsonObject first = shape.first().get();
    JsonObject fields = UcdpObjects.fields(first);
    List<String> names = fields.names().stream().map(Columns::plain).toList();
    boolean feature = UcdpObjects.isFeature(first);
    boolean known =
        UcdpColumns.NEEDED.stream()
            .filter(not(names::contains))
            .allMatch(name -> feature && IN_FEATURE.contains(name));
    String form = (feature ? "GeoJSON, " : "API, ") + names.size() + " fields";
    return known ? Optional.of(form) : Optional.empty();
  }

  @Override
  public String expected() {
    return "GeoJSON features whose properties are the columns of UCDP GED, or objects of its API"
        + " with these as fields";
  }

  @Override
  public Optional<Actor> publisher() {
    return Optional.of(UcdpFormat.PUBLISHER);
  }

  @Override
  public ObjectConverter begin(JsonShape shape, Output output) {
    return new UcdpObjects(shape.first().orElse(JsonObject.EMPTY), output);
  }
}
