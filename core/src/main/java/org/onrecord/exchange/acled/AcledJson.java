package org.onrecord.exchange.acled;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.FlatObjects;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonPiece;
import org.onrecord.exchange.rows.JsonShape;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.ObjectFormat;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.Actor;

/** ACLED as the answers of its API have it: the columns as fields. */
final class AcledJson implements ObjectFormat {
  private static final String DATA = "data";

  private record Rows(FlatObjects rows, RowConverter converter) implements ObjectConverter {
    @Override
    public void convert(JsonPiece piece) {
      converter.convert(rows.row(piece, piece.object()));
    }

    @Override
    public void end() {
      converter.end();
    }
  }

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
    return Set.of(DATA);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    if (shape.first().isEmpty()) {
      return shape.array().equals(DATA) ? Optional.of("API") : Optional.empty();
    }
    List<String> names = names(shape.first().get());
    if (names.containsAll(AcledColumns.NEEDED)) {
      return Optional.of("API, " + names.size() + " fields");
    }
    return names.containsAll(AcledColumns.OF_DELETIONS)
        ? Optional.of("API, deleted events")
        : Optional.empty();
  }

  private static List<String> names(JsonObject object) {
    return object.names().stream().map(AcledColumns::today).toList();
  }

  @Override
  public String expected() {
    return "answers of the ACLED API, or an array of objects, with the columns of ACLED as fields";
  }

  @Override
  public Optional<Actor> publisher() {
    return Optional.of(AcledFormat.PUBLISHER);
  }

  @Override
  public ObjectConverter begin(JsonShape shape, Output output) {
    JsonObject first = shape.first().orElse(JsonObject.EMPTY);
    List<String> names = names(first);
    List<String> columns =
        names.isEmpty() || names.contains("actor2") ? AcledColumns.OF_EXPORT : names;
    FlatObjects rows =
        new FlatObjects(first, columns, AcledColumns.BESIDE, AcledColumns::today, output);
    return new Rows(rows, AcledFormat.converter(rows.columns(), output));
  }
}
