package org.onrecord.examples.validate;

import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.acled.Acled;
import org.onrecord.exchange.gdelt.Gdelt;
import org.onrecord.exchange.gtd.Gtd;
import org.onrecord.exchange.jsonld.SchemaOrg;
import org.onrecord.exchange.stix.Stix;
import org.onrecord.exchange.ucdp.UcdpGed;

/** What inputs are taken for. */
enum From {
  AUTO(Content.OTHER),
  DOSSIER(Content.DOSSIER),
  CORPUS(Content.CORPUS),
  UCDP(UcdpGed::importer),
  UCDP_GEOJSON(UcdpGed::geoJson),
  ACLED(Acled::importer),
  ACLED_JSON(Acled::json),
  GDELT_EVENTS(Gdelt::events),
  GDELT_MENTIONS(Gdelt::mentions),
  GTD(Gtd::importer),
  STIX(Stix::importer),
  CLAIM_REVIEW(SchemaOrg::importer);

  private final Content content;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Optional<Supplier<Importer>> importer;

  From(Content content) {
    this.content = content;
    this.importer = Optional.empty();
  }

  From(Supplier<Importer> importer) {
    this.content = Content.DATASET;
    this.importer = Optional.of(importer);
  }

  /** {@return what reads it, if it is a dataset} */
  Optional<Importer> importer() {
    return importer.map(Supplier::get);
  }

  /** Returns what an input is taken for, in which something was found. */
  Content of(Content found) {
    return this == AUTO ? found : content;
  }
}
