package org.onrecord.exchange.rows;

import java.util.Optional;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;

/** Countries and their divisions, which many rows name and each of which is made once. */
public final class Divisions {
  private final String prefix;
  private final Output output;

  /**
   * Begins without any.
   *
   * @param prefix what the ids of divisions begin with, such as {@code ucdp}
   * @param output where the records go
   */
  public Divisions(String prefix, Output output) {
    this.prefix = prefix;
    this.output = output;
  }

  /**
   * Returns a country.
   *
   * @param id its id; empty for one that goes by its name
   * @param name its name, or nothing
   * @param code its code of ISO 3166-1, if it has one
   * @param scheme the system that numbers it
   * @param number its number there, or nothing
   * @return the country; empty if it has no name
   */
  public Optional<LocationId> country(
      Optional<String> id, String name, Optional<String> code, IdScheme scheme, String number) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    LocationId country = LocationId.of(id.orElseGet(() -> Ids.named(prefix + "-country", name)));
    if (output.isNew(country)) {
      Location.Builder whole = Location.country(country.value(), name).country(code);
      if (!number.isEmpty()) {
        whole.externalId(scheme, number);
      }
      output.add(whole.provenance(output.provenanceOfDataset()).build());
    }
    return Optional.of(country);
  }

  /**
   * Returns a division.
   *
   * @param whole what it lies in
   * @param name its name, or nothing
   * @param kind its level
   * @param code the code of its country
   * @return the division, or the whole if there is no name
   */
  public Optional<LocationId> within(
      Optional<LocationId> whole, String name, LocationKind kind, Optional<String> code) {
    if (name.isEmpty()) {
      return whole;
    }
    String path = whole.map(LocationId::value).orElse("") + '\n' + name;
    LocationId id = LocationId.of(Ids.hashed(prefix + "-" + kind, path));
    if (output.isNew(id)) {
      output.add(
          Location.of(id.value(), kind, name)
              .country(code)
              .partOf(whole)
              .provenance(output.provenanceOfDataset())
              .build());
    }
    return Optional.of(id);
  }
}
