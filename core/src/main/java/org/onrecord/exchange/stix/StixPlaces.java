package org.onrecord.exchange.stix;

import java.util.Optional;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;
import org.onrecord.model.Provenance;

/** Locations. The smallest unit that one names tells of what kind it is. */
final class StixPlaces {
  private final StixCommon common;
  private final Output output;

  StixPlaces(StixCommon common, Output output) {
    this.common = common;
    this.output = output;
  }

  void convert(String id, Fields fields) {
    Provenance.Builder provenance = common.provenance(id, fields);
    common.creator(fields).ifPresent(creator -> provenance.coder(creator.value()));
    Location.Builder place =
        Location.builder()
            .id(LocationId.of(id))
            .kind(kind(fields))
            .description(fields.text("description"))
            .country(fields.text("country"))
            .coordinates(point(fields))
            .radius(fields.number("precision"));
    fields
        .text("name")
        .or(() -> smallest(fields))
        .ifPresent(name -> place.name(Name.primary(name)));
    fields.leftover().ifPresent(json -> place.extension(Stix.EXTENSION, json));
    common.made(LocationId.of(id));
    output.add(place.provenance(provenance.build()).build());
  }

  static LocationKind kind(Fields fields) {
    if (has(fields, "street_address") || has(fields, "postal_code")) {
      return LocationKind.of("address");
    } else if (has(fields, "city")) {
      return LocationKind.SETTLEMENT;
    } else if (has(fields, "administrative_area")) {
      return LocationKind.ADMIN1;
    } else if (fields.object().get("latitude").isPresent()) {
      return LocationKind.of("point");
    }
    return has(fields, "country") ? LocationKind.COUNTRY : LocationKind.REGION;
  }

  private static boolean has(Fields fields, String name) {
    return fields.object().text(name).isPresent();
  }

  /** Returns the name of the smallest unit, which stays left over. */
  private static Optional<String> smallest(Fields fields) {
    return fields
        .object()
        .text("city")
        .or(() -> fields.object().text("administrative_area"))
        .or(() -> fields.object().text("region"))
        .filter(name -> !name.isBlank());
  }

  private static Optional<Coordinates> point(Fields fields) {
    Optional<Double> north = fields.number("latitude");
    Optional<Double> east = fields.number("longitude");
    if (north.isPresent() && east.isPresent()) {
      return Optional.of(Coordinates.of(north.get(), east.get()));
    }
    fields.leave("latitude");
    fields.leave("longitude");
    return Optional.empty();
  }
}
