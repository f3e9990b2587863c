package org.onrecord.exchange.stix;

import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Supplier;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.JsonFile;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Dossier;

/** Writes a bundle: who and where first, then what happened, then who says what of it. */
final class StixExporter implements Exporter {
  private final Supplier<Instant> clock;

  StixExporter(Supplier<Instant> clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "STIX 2.1";
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream out) {
    ExportAccount account = new ExportAccount(name(), dossier);
    StixIds ids = new StixIds(dossier.id());
    JsonObject envelope =
        JsonObject.builder().put("type", "bundle").put("id", ids.of("bundle", "bundle")).build();
    JsonFile file = new JsonFile(out, envelope, "objects");
    StixBundle bundle =
        new StixBundle(
            dossier,
            ids,
            clock.get(),
            account,
            object -> {
              file.add(object);
              account.written();
            });
    bundle.write();
    file.end();
    return account.report();
  }
}
