package org.onrecord.exchange.ucdp;

import static org.onrecord.model.LocationKind.REGION;
import static org.onrecord.model.LocationKind.SETTLEMENT;
import static org.onrecord.model.codes.UcdpWherePrecision.EXACT;

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
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.UcdpWherePrecision;

/** The places of rows: a point with its precision, within two levels of division and a country. */
final class UcdpPlaces {
  private record Known(Optional<LocationId> id, boolean hasPoint) {}

  private final Output output;
  private final Cells cells;
  private final Divisions divisions;
  private final CodeColumn<UcdpWherePrecision> precisions;
  private final Map<String, Known> known = new HashMap<>();
  private final int precision;
  private final int name;
  private final int admin1;
  private final int admin2;
  private final int latitude;
  private final int longitude;
  private final int country;
  private final int countryId;
  private final int iso3;

  UcdpPlaces(Columns columns, Cells cells, Output output) {
    this.output = output;
    this.cells = cells;
    this.divisions = new Divisions("ucdp", output);
    this.precisions = new CodeColumn<>("where_prec", UcdpPlaces::precision, output.ledger());
    this.precision = columns.index("where_prec");
    this.name = columns.index("where_coordinates");
    this.admin1 = columns.index("adm_1");
    this.admin2 = columns.index("adm_2");
    this.latitude = columns.index("latitude");
    this.longitude = columns.index("longitude");
    this.country = columns.index("country");
    this.countryId = columns.index("country_id");
    this.iso3 = columns.index("iso3");
  }

  private static Mapped<UcdpWherePrecision> precision(String code) {
    Optional<UcdpWherePrecision> known =
        Cells.isWhole(code) ? UcdpWherePrecision.of((int) Long.parseLong(code)) : Optional.empty();
    return known.map(Mapped::exact).orElseGet(() -> Mapped.none("no list has this code"));
  }

  /** Returns the place of a row; empty if the row tells of none. */
  Optional<LocationId> of(Row row, CarriedCells carried) {
    String code = cells.whole(row, precision);
    String key =
        String.join(
            "\n",
            cells.text(row, country),
            cells.text(row, admin1),
            cells.text(row, admin2),
            cells.text(row, name),
            cells.degrees(row, latitude),
            cells.degrees(row, longitude),
            code);
    Optional<UcdpWherePrecision> level = precisions.of(code);
    String number = cells.whole(row, countryId);
    Known place = known.get(key);
    if (place == null) {
      place = place(row, LocationId.of(Ids.hashed("ucdp-place", key)), level, number);
      known.put(key, place);
    }
    carry(row, place.hasPoint(), level.isPresent(), carried);
    return place.id();
  }

  /** Half a point, and the precision of none, stay with the event. */
  private void carry(Row row, boolean hasPoint, boolean hasLevel, CarriedCells carried) {
    carried.carries(name);
    carried.carries(admin1);
    carried.carries(admin2);
    carried.carries(country);
    if (!cells.text(row, country).isEmpty()) {
      carried.carries(countryId);
    }
    if (hasPoint) {
      carried.carries(latitude);
      carried.carries(longitude);
    }
    if (hasPoint && hasLevel) {
      carried.carries(precision);
    }
  }

  /** A row that tells no more than a division happened there; one that tells nothing, nowhere. */
  private Known place(Row row, LocationId id, Optional<UcdpWherePrecision> level, String number) {
    Optional<String> code = Countries.alpha2(row.cell(iso3), cells.text(row, country));
    Optional<LocationId> division = division(row, number, code);
    Optional<Coordinates> coordinates = coordinates(row, level);
    String text = cells.text(row, name);
    if (coordinates.isEmpty() && text.isEmpty()) {
      return new Known(division, false);
    }
    Location.Builder place =
        Location.builder()
            .id(id)
            .kind(level.filter(EXACT::equals).isPresent() ? SETTLEMENT : REGION)
            .coordinates(coordinates)
            .country(code)
            .partOf(division)
            .provenance(output.provenanceOfDataset());
    if (!text.isEmpty()) {
      place.name(Name.primary(text));
    }
    output.add(place.build());
    return new Known(Optional.of(id), coordinates.isPresent());
  }

  private Optional<LocationId> division(Row row, String number, Optional<String> code) {
    Optional<LocationId> parent =
        divisions.country(
            number.isEmpty() ? Optional.empty() : Optional.of("ucdp-country-" + number),
            cells.text(row, country),
            code,
            IdScheme.GLEDITSCH_WARD,
            number);
    parent = divisions.within(parent, cells.text(row, admin1), LocationKind.ADMIN1, code);
    return divisions.within(parent, cells.text(row, admin2), LocationKind.ADMIN2, code);
  }

  private Optional<Coordinates> coordinates(Row row, Optional<UcdpWherePrecision> level) {
    Double north = cells.decimal(row, latitude);
    Double east = cells.decimal(row, longitude);
    PointPrecision exactness =
        level.map(UcdpWherePrecision::precision).orElse(PointPrecision.NOT_STATED);
    return north == null || east == null
        ? Optional.empty()
        : Optional.of(Coordinates.of(north, east, exactness));
  }
}
