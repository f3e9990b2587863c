package org.onrecord.examples.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.count.Quantity;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Harm;
import org.onrecord.model.Source;

/** Small dossiers, sound and broken, in files. */
final class Harbour {
  private Harbour() {}

  static Dossier sound() {
    return dossier("sound", "3..9");
  }

  /** Its one figure has the low number above the high one. */
  static Dossier broken() {
    return dossier("broken", "9..3");
  }

  private static Dossier dossier(String id, String killed) {
    CasualtyCount count = CasualtyCount.of(Harm.KILLED, Quantity.read(killed)).build();
    return Dossier.builder(id, "Fire at the harbour")
        .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
        .actor(Actor.person("mayor", "Ada Quill"))
        .claim(
            Claim.by("mayor")
                .id("c1")
                .states(Casualties.builder().total(count))
                .citing("herald", 0, 4))
        .build();
  }

  static Path write(Path file, Dossier dossier) {
    OnRecordJson.write(dossier, file);
    return file;
  }

  static Path writeCorpus(Path file, Dossier dossier) {
    OnRecordJson.writeRecords(dossier, file);
    return file;
  }

  static String corpus(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OnRecordJson.recordWriter(dossier, out).close();
    return out.toString(StandardCharsets.UTF_8);
  }

  static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }
}
