package org.onrecord.examples.validate;

import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.acled.Acled;
import org.onrecord.exchange.geojson.GeoJson;
import org.onrecord.exchange.hxl.Hxl;
import org.onrecord.exchange.jsonld.SchemaOrg;
import org.onrecord.exchange.stix.Stix;
import org.onrecord.exchange.ucdp.UcdpGed;

/** What is written. */
enum To {
  DOSSIER,
  CORPUS,
  UCDP(UcdpGed::exporter),
  ACLED(Acled::exporter),
  GEOJSON(GeoJson::exporter),
  CLAIM_REVIEW(SchemaOrg::exporter),
  STIX(Stix::exporter),
  FIGURES(Hxl::figures);

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Optional<Supplier<Exporter>> exporter;

  To() {
    this.exporter = Optional.empty();
  }

  To(Supplier<Exporter> exporter) {
    this.exporter = Optional.of(exporter);
  }

  /** {@return what writes it, if it is another format} */
  Optional<Exporter> exporter() {
    return exporter.map(Supplier::get);
  }
}
