package org.onrecord.exchange.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.codes.FipsCountry;
import org.onrecord.model.codes.GdeltGeoType;
import org.onrecord.model.codes.Mapped;

/** The places of actions: the one that the text names closest to the words for the deed. */
final class GdeltPlaces {
  private static final String PREFIX = "actiongeo_";
  private static final String NOWHERE = "0";

  private final Output output;
  private final Cells cells;
  private final List<Integer> indices;
  private final int type;
  private final int name;
  private final int country;
  private final int latitude;
  private final int longitude;
  private final CodeColumn<GdeltGeoType> types;
  private final CodeColumn<String> countries;
  private final Leftovers withPoint;
  private final Leftovers withoutPoint;
  private final Map<String, LocationId> known = new HashMap<>();

  GdeltPlaces(Columns columns, Cells cells, Output output) {
    List<String> names = GdeltColumns.ofPlace(PREFIX);
    int prefix = PREFIX.length();
    this.output = output;
    this.cells = cells;
    this.indices = names.stream().map(columns::index).toList();
    this.type = columns.index(PREFIX + "type");
    this.name = columns.index(PREFIX + "fullname");
    this.country = columns.index(PREFIX + "countrycode");
    this.latitude = columns.index(PREFIX + "lat");
    this.longitude = columns.index(PREFIX + "long");
    this.types = new CodeColumn<>(PREFIX + "type", GdeltPlaces::type, output.ledger());
    this.countries = new CodeColumn<>(PREFIX + "countrycode", FipsCountry::alpha2, output.ledger());
    this.withPoint = GdeltColumns.leftovers(columns, names, prefix, "fullname", "lat", "long");
    this.withoutPoint = GdeltColumns.leftovers(columns, names, prefix, "fullname");
  }

  private static Mapped<GdeltGeoType> type(String code) {
    Optional<GdeltGeoType> known =
        Cells.isWhole(code) ? GdeltGeoType.of((int) Long.parseLong(code)) : Optional.empty();
    return known
        .map(found -> found.locationKind().map(kind -> found))
        .orElseGet(() -> Mapped.none("no list has this code"));
  }

  /** Returns the place of a row; empty if the text named none. */
  Optional<LocationId> of(Row row) {
    String key = indices.stream().map(row::cell).collect(Collectors.joining("\n"));
    String code = cells.whole(row, type);
    if (key.isBlank() || key.strip().equals(NOWHERE)) {
      return Optional.empty();
    }
    Optional<GdeltGeoType> level = types.of(code);
    Optional<String> iso = countries.of(row.cell(country));
    LocationId id = known.get(key);
    if (id == null) {
      id = LocationId.of(Ids.hashed("gdelt-place", key));
      known.put(key, id);
      output.add(place(row, id, level, iso));
    }
    return Optional.of(id);
  }

  /** Returns the name of the place of a row, as the text has it; empty if there is none. */
  String name(Row row) {
    return row.cell(name).isEmpty() ? row.cell(country) : row.cell(name);
  }

  private Location place(
      Row row, LocationId id, Optional<GdeltGeoType> level, Optional<String> iso) {
    String text = name(row);
    LocationKind kind =
        level.flatMap(each -> each.locationKind().value()).orElse(LocationKind.REGION);
    Location.Builder place =
        Location.of(id.value(), kind, text.isEmpty() ? "Place without a name" : text)
            .country(iso)
            .provenance(output.provenanceOfDataset());
    Optional<Coordinates> point = point(row, level);
    point.ifPresent(place::coordinates);
    (point.isPresent() ? withPoint : withoutPoint)
        .of(row)
        .ifPresent(json -> place.extension(Gdelt.EXTENSION, json));
    return place.build();
  }

  private Optional<Coordinates> point(Row row, Optional<GdeltGeoType> level) {
    Double north = cells.decimal(row, latitude);
    Double east = cells.decimal(row, longitude);
    return north == null || east == null
        ? Optional.empty()
        : Optional.of(
            Coordinates.of(
                north, east, level.map(GdeltGeoType::precision).orElse(PointPrecision.NOT_STATED)));
  }
}
