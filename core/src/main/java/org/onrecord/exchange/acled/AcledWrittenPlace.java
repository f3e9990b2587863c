package org.onrecord.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Coordinates;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.codes.AcledGeoPrecision;

/** The place of one event as the cells of a point, its divisions and its country. */
final class AcledWrittenPlace {
  private static final Set<LocationKind> DIVISIONS =
      Set.of(LocationKind.COUNTRY, LocationKind.ADMIN1, LocationKind.ADMIN2);

  private final DossierIndex index;
  private final List<Location> written = new ArrayList<>();

  private AcledWrittenPlace(DossierIndex index) {
    this.index = index;
  }

  static AcledWrittenPlace write(DossierIndex index, List<EventPlace> where, AcledCells cells) {
    AcledWrittenPlace place = new AcledWrittenPlace(index);
    Optional<Location> site =
        where.stream()
            .filter(each -> each.role() == PlaceRole.SITE)
            .findFirst()
            .or(() -> where.stream().findFirst())
            .flatMap(each -> index.location(each.location()));
    site.ifPresentOrElse(
        point -> place.put(point, cells), () -> cells.put("location", "", kept -> true));
    return place;
  }

  private void put(Location point, AcledCells cells) {
    written.add(point);
    putText(cells, "location", point.names().isEmpty() ? "" : point.displayName());
    List<Location> around = new ArrayList<>();
    around.add(point);
    around.addAll(index.locationTree().ancestors(point.id()));
    putText(cells, "admin1", name(around, LocationKind.ADMIN1));
    putText(cells, "admin2", name(around, LocationKind.ADMIN2));
    putText(cells, "admin3", smallestDivision(around));
    putCountry(point, around, cells);
    putPoint(point.coordinates(), cells);
  }

  private static void putText(AcledCells cells, String column, String text) {
    cells.put(column, text, kept -> kept.equals(text));
  }

  private String name(List<Location> around, LocationKind kind) {
    Optional<Location> found = around.stream().filter(each -> each.kind().equals(kind)).findFirst();
    found.ifPresent(written::add);
    return found.map(Location::displayName).orElse("");
  }

  /** A region between the point and the first division around it is ACLED's third level. */
  private String smallestDivision(List<Location> around) {
    Optional<Location> between =
        around.stream()
            .skip(1)
            .takeWhile(each -> !DIVISIONS.contains(each.kind()))
            .filter(each -> each.kind().equals(LocationKind.REGION))
            .findFirst()
            .filter(each -> around.stream().anyMatch(it -> DIVISIONS.contains(it.kind())));
    between.ifPresent(written::add);
    return between.map(Location::displayName).orElse("");
  }

  private void putCountry(Location point, List<Location> around, AcledCells cells) {
    Optional<String> code =
        point.country().or(() -> around.stream().flatMap(it -> it.country().stream()).findFirst());
    String named = name(around, LocationKind.COUNTRY);
    String country =
        named.isEmpty()
            ? code.map(it -> new Locale("", it).getDisplayCountry(Locale.ENGLISH)).orElse("")
            : named;
    putText(cells, "country", country);
    String number = code.flatMap(AcledCountries::number).orElse("");
    cells.put("iso", number, kept -> AcledCountries.alpha2(kept).equals(code));
  }

  private static void putPoint(Optional<Coordinates> point, AcledCells cells) {
    putDegrees(cells, "latitude", point.map(Coordinates::latitude));
    putDegrees(cells, "longitude", point.map(Coordinates::longitude));
    String precision =
        point
            .flatMap(it -> AcledGeoPrecision.from(it.precision()).value())
            .map(level -> String.valueOf(level.code()))
            .orElse("");
    cells.put(
        "geo_precision",
        precision,
        kept -> kept.equals(precision + ".0") || kept.equals(precision));
  }

  private static void putDegrees(AcledCells cells, String column, Optional<Double> degrees) {
    cells.put(column, AcledPlaces.degrees(degrees), kept -> degrees.equals(number(kept)));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text.replace(',', '.')));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Returns the places that stand in a cell, that of the event first. */
  List<Location> written() {
    return written;
  }
}
