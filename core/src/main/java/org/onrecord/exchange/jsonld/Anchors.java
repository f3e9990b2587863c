package org.onrecord.exchange.jsonld;

import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Citation;

/**
 * Anchors in texts as W3C Web Annotations. Positions are taken as they stand: our spans count
 * Unicode code points, and the recommendation has a TextPositionSelector count these too and not
 * code units (Web Annotation Data Model, W3C Recommendation, 23 February 2017, section 4.2.5).
 */
final class Anchors {
  private Anchors() {}

  static JsonObject of(String claim, int number, Citation citation) {
    JsonObject.Builder target =
        JsonObject.builder()
            .put("@type", "oa:SpecificResource")
            .put("oa:hasSource", Nodes.ref("source", citation.source().value()));
    citation
        .span()
        .ifPresent(
            span ->
                target.put(
                    "oa:hasSelector",
                    JsonObject.builder()
                        .put("@type", "oa:TextPositionSelector")
                        .put("oa:start", Json.of((long) span.start()))
                        .put("oa:end", Json.of((long) span.end()))
                        .build()));
    target
        .put("onrecord:sha256", citation.sha256())
        .put("onrecord:fidelity", Words.of(citation.fidelity()));
    return JsonObject.builder()
        .put("@id", Iris.of("anchor", claim) + "/" + number)
        .put("@type", "oa:Annotation")
        .put("oa:motivatedBy", JsonObject.builder().put("@id", "oa:identifying").build())
        .put("oa:hasBody", Nodes.ref("claim", claim))
        .put("oa:hasTarget", target.build())
        .build();
  }
}
