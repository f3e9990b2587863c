package org.onrecord.exchange.stix;

import java.util.Optional;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Provenance;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;

/** Reports as sources, published by those who made them. */
final class StixReports {
  private final StixCommon common;
  private final Output output;

  StixReports(StixCommon common, Output output) {
    this.common = common;
    this.output = output;
  }

  void convert(String id, Fields fields) {
    Provenance.Builder provenance = common.provenance(id, fields);
    Source.Builder source =
        Source.of(id, SourceKind.REPORT)
            .title(fields.text("name"))
            .publisher(common.creator(fields))
            .published(common.time("published", fields))
            .language(fields.text("lang"))
            .url(url(fields));
    fields.leftover().ifPresent(json -> source.extension(Stix.EXTENSION, json));
    common.made(SourceId.of(id));
    output.add(source.provenance(provenance.build()).build());
  }

  /** Returns the first address outside. It stays left over, with what else is said of it. */
  private static Optional<String> url(Fields fields) {
    return fields.object().list("external_references").stream()
        .flatMap(each -> urlOf(each).stream())
        .findFirst();
  }

  private static Optional<String> urlOf(Json reference) {
    return reference instanceof JsonObject object
        ? object.text("url").filter(url -> !url.isBlank())
        : Optional.empty();
  }
}
