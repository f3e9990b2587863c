/**
 * A typed, immutable model of reporting about conflict: its JSON, its exchange with other formats,
 * its tally, its validation and the reports of that.
 */
module org.onrecord.core {
  requires transitive com.google.common;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires static com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires static com.google.errorprone.annotations;

  exports org.onrecord.count;
  exports org.onrecord.exchange;
  exports org.onrecord.exchange.acled;
  exports org.onrecord.exchange.gdelt;
  exports org.onrecord.exchange.geojson;
  exports org.onrecord.exchange.gtd;
  exports org.onrecord.exchange.hxl;
  exports org.onrecord.exchange.jsonld;
  exports org.onrecord.exchange.stix;
  exports org.onrecord.exchange.ucdp;
  exports org.onrecord.index;
  exports org.onrecord.json;
  exports org.onrecord.model;
  exports org.onrecord.model.codes;
  exports org.onrecord.report;
  exports org.onrecord.tally;
  exports org.onrecord.time;
  exports org.onrecord.validation;
}
