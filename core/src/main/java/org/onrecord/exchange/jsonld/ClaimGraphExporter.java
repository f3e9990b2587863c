package org.onrecord.exchange.jsonld;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonFile;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.Location;

/** Writes a graph: actors, sources, claims with who is behind them, and where they stand. */
final class ClaimGraphExporter implements Exporter {
  private static final String CLAIMS_ALONE =
      "the graph has claims, their sources and those who make them; it names all else by id alone";

  @Override
  public String name() {
    return "schema.org claims";
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream stream) {
    ExportAccount account = new ExportAccount(name(), dossier);
    JsonObject envelope =
        JsonObject.builder().put("@context", context(Iris.base(dossier.id()))).build();
    JsonFile file = new JsonFile(stream, envelope, "@graph");
    Consumer<JsonObject> out =
        object -> {
          file.add(object);
          account.written();
        };
    Nodes nodes = new Nodes(account, out);
    dossier.actors().forEach(nodes::actor);
    dossier.sources().forEach(nodes::source);
    ClaimNodes claims = new ClaimNodes(dossier, account, out);
    dossier.claims().forEach(claims::add);
    for (Event event : dossier.events()) {
      account.lost(event.ref(), "record", CLAIMS_ALONE);
    }
    for (Location place : dossier.locations()) {
      account.lost(place.ref(), "record", CLAIMS_ALONE);
    }
    file.end();
    return account.report();
  }

  /** Names by the vocabularies that they are of, and ids of records by the dossier. */
  private static Json context(String base) {
    JsonObject.Builder context =
        JsonObject.builder()
            .put("@vocab", "https://schema.org/")
            .put("prov", "http://www.w3.org/ns/prov#")
            .put("oa", "http://www.w3.org/ns/oa#")
            .put("onrecord", "urn:onrecord:terms:");
    for (String kind : new String[] {"source", "actor", "location", "event", "claim", "anchor"}) {
      context.put(kind, base + kind + ":");
    }
    context.put("url", JsonObject.builder().put("@type", "@id").build());
    context.put(
        "onrecord:says",
        JsonObject.builder().put("@id", "onrecord:says").put("@type", "@json").build());
    return context.build();
  }
}
