package org.onrecord.exchange.gtd;

import static org.onrecord.model.LocationKind.REGION;
import static org.onrecord.model.LocationKind.SETTLEMENT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Divisions;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Coordinates;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.codes.GtdSpecificity;
import org.onrecord.model.codes.Mapped;

/** The places of rows: a city, or what is known instead, within a province and a country. */
final class GtdPlaces {
  private final Output output;
  private final GtdCells cells;
  private final Divisions divisions;
  private final CodeColumn<GtdSpecificity> precisions;
  private final Map<String, LocationId> known = new HashMap<>();
  private final int country;
  private final int countryId;
  private final int province;
  private final int city;
  private final int latitude;
  private final int longitude;
  private final int specificity;
  private final int vicinity;

  GtdPlaces(Columns columns, GtdCells cells, Output output) {
    this.output = output;
    this.cells = cells;
    this.divisions = new Divisions("gtd", output);
    this.precisions = new CodeColumn<>("specificity", GtdPlaces::precision, output.ledger());
    this.country = columns.index("country_txt");
    this.countryId = columns.index("country");
    this.province = columns.index("provstate");
    this.city = columns.index("city");
    this.latitude = columns.index("latitude");
    this.longitude = columns.index("longitude");
    this.specificity = columns.index("specificity");
    this.vicinity = columns.index("vicinity");
  }

  private static Mapped<GtdSpecificity> precision(String code) {
    Optional<GtdSpecificity> level =
        Cells.isWhole(code) ? GtdSpecificity.of((int) Long.parseLong(code)) : Optional.empty();
    return level.map(Mapped::exact).orElseGet(() -> Mapped.none("no list has this code"));
  }

  Optional<LocationId> of(Row row, CarriedCells carried) {
    PointPrecision exactness = exactness(row);
    String key =
        String.join(
            "\n",
            cells.text(row, country),
            cells.text(row, province),
            cells.text(row, city),
            cells.plain().degrees(row, latitude),
            cells.plain().degrees(row, longitude));
    if (key.isBlank()) {
      return Optional.empty();
    }
    carried.carries(country, cells.text(row, country));
    carried.carries(province, cells.text(row, province));
    carried.carries(city, cells.text(row, city));
    if (cells.plain().decimal(row, latitude) != null
        && cells.plain().decimal(row, longitude) != null) {
      carried.carries(latitude);
      carried.carries(longitude);
    }
    String whole = key + '\n' + exactness;
    LocationId id = known.get(whole);
    if (id == null) {
      id = LocationId.of(Ids.hashed("gtd-place", whole));
      known.put(whole, id);
      output.add(point(row, id, exactness));
    }
    return Optional.of(id);
  }

  /** A point that is a city's is near the place if the attack was in the vicinity of that city. */
  private PointPrecision exactness(Row row) {
    PointPrecision stated =
        precisions
            .of(cells.code(row, specificity))
            .map(GtdSpecificity::precision)
            .orElse(PointPrecision.NOT_STATED);
    boolean near = stated == PointPrecision.EXACT && cells.code(row, vicinity).equals("1");
    return near ? PointPrecision.NEAR_PLACE : stated;
  }

  private Location point(Row row, LocationId id, PointPrecision exactness) {
    Optional<String> code = GtdCountries.alpha2(cells.text(row, country));
    Optional<LocationId> whole =
        divisions.country(
            Optional.empty(),
            cells.text(row, country),
            code,
            IdScheme.GTD,
            cells.code(row, countryId));
    Optional<LocationId> parent =
        divisions.within(whole, cells.text(row, province), LocationKind.ADMIN1, code);
    String text = cells.text(row, city);
    Location.Builder point =
        Location.of(
                id.value(),
                text.isEmpty() ? REGION : SETTLEMENT,
                text.isEmpty() ? "Place without a name" : text)
            .country(code)
            .partOf(parent)
            .provenance(output.provenanceOfDataset());
    Double north = cells.plain().decimal(row, latitude);
    Double east = cells.plain().decimal(row, longitude);
    if (north != null && east != null) {
      point.coordinates(Coordinates.of(north, east, exactness));
    }
    return point.build();
  }
}
