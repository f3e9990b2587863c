package org.onrecord.exchange.acled;

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

/** ACLED as the answers of its API, or as GeoJSON: the columns as fields. */
final class AcledJson implements ObjectFormat {
  private static final String DATA = "data";

  @Override
  public String dataset() {
    return AcledFormat.DATASET;
  }

  @Override
  public String prefix() {
    return AcledFormat.PREFIX;
  }

  @Override
  public Set<String> arrays() {
    return Set.of(Features.ARRAY, DATA);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    return FlatObjects.recognise(shape, DATA, AcledColumns::today, AcledJson::form);
  }

  private static Optional<String> form(List<String> names) {
    if (names.containsAll(AcledColumns.NEEDED)) {
      return Optional.of(names.size() + " fields" + Columns.without(AcledColumns.EXPECTED, names));
    }
    return names.containsAll(AcledColumns.OF_DELETIONS)
        ? Optional.of("deleted events")
        : Optional.empty();
  }

  @Override
  public String expected() {
    return "answers of the ACLED API, or an array of objects or of GeoJSON features, with the columns"
        + " of ACLED as fields";
  }

  @Override
  public Optional<Actor> publisher() {
    return Optional.of(AcledFormat.PUBLISHER);
  }

  @Override
  public ObjectConverter begin(JsonShape shape, Output output) {
    List<String> names =
        shape.first().map(first -> FlatObjects.names(first, AcledColumns::today)).orElse(List.of());
    boolean asExported =
        names.containsAll(AcledColumns.NEEDED) && !AcledColumns.haveOneActorARow(names);
    List<String> columns = names.isEmpty() || asExported ? AcledColumns.OF_EXPORT : names;
    return new FlatObjects(
        shape.first(),
        columns,
        AcledColumns.BESIDE,
        AcledColumns::today,
        AcledFormat::converter,
        output);
  }
}
