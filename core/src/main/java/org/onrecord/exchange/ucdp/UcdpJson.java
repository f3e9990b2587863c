package org.onrecord.exchange.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Features;
import org.onrecord.exchange.rows.FlatObjects;
import org.onrecord.exchange.rows.JsonShape;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.ObjectFormat;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;

/** The forms of UCDP GED as JSON. */
final class UcdpJson implements ObjectFormat {
  private static final String RESULT = "Result";

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
    return Set.of(Features.ARRAY, RESULT);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    return FlatObjects.recognise(shape, RESULT, Columns::plain, UcdpJson::form);
  }

  private static Optional<String> form(List<String> names) {
    return names.containsAll(UcdpColumns.NEEDED)
        ? Optional.of(names.size() + " fields" + Columns.without(UcdpColumns.EXPECTED, names))
        : Optional.empty();
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
    return new FlatObjects(
        shape.first(),
        UcdpColumns.OF_25_1,
        UcdpColumns.OF_HDX,
        Columns::plain,
        UcdpEvents::new,
        output);
  }
}
