package org.onrecord.exchange.acled;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Countries;
import org.onrecord.exchange.rows.Divisions;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Coordinates;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.codes.AcledGeoPrecision;
import org.onrecord.model.codes.Mapped;

/**
 * The places of rows: a point with its precision, within three levels of division and a country.
 */
final class AcledPlaces {
  private final Output output;
  private final Cells cells;
  private final Divisions divisions;
  private final CodeColumn<AcledGeoPrecision> precisions;
  private final Map<String, LocationId> known = new HashMap<>();
  private final int iso;
  private final int iso3;
  private final int stateNumber;
  private final int country;
  private final int admin1;
  private final int admin2;
  private final int admin3;
  private final int name;
  private final int latitude;
  private final int longitude;
  private final int precision;

  AcledPlaces(Columns columns, Cells cells, Output output) {
    this.output = output;
    this.cells = cells;
    this.divisions = new Divisions("acled", output);
    this.precisions = new CodeColumn<>("geo_precision", AcledPlaces::precision, output.ledger());
    this.iso = columns.index("iso");
    this.iso3 = columns.index("iso3");
    this.stateNumber = columns.index("gwno");
    this.country = columns.index("country");
    this.admin1 = columns.index("admin1");
    this.admin2 = columns.index("admin2");
    this.admin3 = columns.index("admin3");
    this.name = columns.index("location");
    this.latitude = columns.index("latitude");
    this.longitude = columns.index("longitude");
    this.precision = columns.index("geo_precision");
  }

  private static Mapped<AcledGeoPrecision> precision(String code) {
    Optional<AcledGeoPrecision> level =
        Cells.isWhole(code) ? AcledGeoPrecision.of((int) Long.parseLong(code)) : Optional.empty();
    return level.map(Mapped::exact).orElseGet(() -> Mapped.none("no list has this code"));
  }

  /** Returns the place of a row; empty if the row tells nothing of it. */
  Optional<LocationId> of(Row row, CarriedCells carried) {
    Optional<AcledGeoPrecision> level = precisions.of(cells.whole(row, precision));
    String key =
        String.join(
            "\n",
            cells.text(row, country),
            cells.text(row, admin1),
            cells.text(row, admin2),
            cells.text(row, admin3),
            cells.text(row, name),
            cells.degrees(row, latitude),
            cells.degrees(row, longitude),
            level.map(AcledGeoPrecision::name).orElse(""));
    if (key.isBlank()) {
      return Optional.empty();
    }
    Optional<String> code = code(row);
    carry(row, level, code, carried);
    LocationId id = known.get(key);
    if (id == null) {
      id = LocationId.of(Ids.hashed("acled-place", key));
      known.put(key, id);
      output.add(point(row, id, level, code));
    }
    return Optional.of(id);
  }

  private Optional<String> code(Row row) {
    return AcledCountries.alpha2(cells.whole(row, iso))
        .or(() -> Countries.alpha2(cells.text(row, iso3), cells.text(row, country)));
  }

  private void carry(
      Row row, Optional<AcledGeoPrecision> level, Optional<String> code, CarriedCells carried) {
    for (int column : new int[] {country, admin1, admin2, admin3, name}) {
      carried.carries(column, cells.text(row, column));
    }
    Optional<Double> north = number(row, latitude);
    Optional<Double> east = number(row, longitude);
    if (north.isPresent() && east.isPresent()) {
      carried.carries(latitude, degrees(north));
      carried.carries(longitude, degrees(east));
      level.ifPresent(it -> carried.carries(precision, String.valueOf(it.code())));
    }
    code.flatMap(AcledCountries::number).ifPresent(number -> carried.carries(iso, number));
  }

  private Optional<Double> number(Row row, int column) {
    return Optional.ofNullable(cells.decimal(row, column));
  }

  /** Writes degrees as short as they can be. */
  static String degrees(Optional<Double> number) {
    return number
        .filter(Double::isFinite)
        .map(it -> it == 0 ? "0" : BigDecimal.valueOf(it).stripTrailingZeros().toPlainString())
        .orElse("");
  }

  private Location point(
      Row row, LocationId id, Optional<AcledGeoPrecision> level, Optional<String> code) {
    Optional<LocationId> parent =
        divisions.country(
            Optional.empty(),
            cells.text(row, country),
            code,
            IdScheme.GLEDITSCH_WARD,
            cells.whole(row, stateNumber));
    parent = divisions.within(parent, cells.text(row, admin1), LocationKind.ADMIN1, code);
    parent = divisions.within(parent, cells.text(row, admin2), LocationKind.ADMIN2, code);
    parent = divisions.within(parent, cells.text(row, admin3), LocationKind.REGION, code);
    String text = cells.text(row, name);
    boolean town = level.filter(AcledGeoPrecision.TOWN::equals).isPresent();
    Location.Builder point =
        Location.builder()
            .id(id)
            .kind(town ? LocationKind.SETTLEMENT : LocationKind.REGION)
            .country(code)
            .partOf(parent)
            .provenance(output.provenanceOfDataset());
    if (!text.isEmpty()) {
      point.name(Name.primary(text));
    }
    Double north = cells.decimal(row, latitude);
    Double east = cells.decimal(row, longitude);
    if (north != null && east != null) {
      PointPrecision exactness =
          level.map(AcledGeoPrecision::precision).orElse(PointPrecision.NOT_STATED);
      point.coordinates(Coordinates.of(north, east, exactness));
    }
    return point.build();
  }
}
