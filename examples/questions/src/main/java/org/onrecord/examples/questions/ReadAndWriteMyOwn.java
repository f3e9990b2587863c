package org.onrecord.examples.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;

/** How do I put a report of my own on the record, save it and read it again? */
public final class ReadAndWriteMyOwn {
  private ReadAndWriteMyOwn() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or the path of the file to write
   */
  public static void main(String[] args) {
    Dossier dossier =
        Dossier.builder("harbour-fire", "Fire at the harbour")
            .source(Source.newsArticle("herald", "Fire at the harbour").published("2031-04-12"))
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.organization("union", "Dockers' Union"),
                Actor.population("dockers", "Dock workers"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port"))
            .claim(
                Claim.by("mayor")
                    .states(Casualties.killed(">=3").among("dockers").in("fire"))
                    .citing("herald", 120, 180),
                Claim.by("dockers")
                    .states(Casualties.wounded("dozens").among("dockers").in("fire"))
                    .through(SpeechAct.RELAYS, "union")
                    .citing("herald", 181, 240))
            .build();

    Path file = args.length > 0 ? Path.of(args[0]) : temporaryFile();
    OnRecordJson.write(dossier, file);
    Dossier again = OnRecordJson.read(file);

    System.out.println("Claims: " + again.claims().size());
    System.out.println("Read back equal: " + again.equals(dossier));
    System.out.println(
        OnRecordJson.write(again).lines().limit(6).reduce("", (a, b) -> a + b + "\n"));

    OnRecordJson.tryRead(
            "{\"schema\": \"onrecord/dossier\", \"schemaVersion\": \"1.0\", \"id\": 7}")
        .problems()
        .forEach(problem -> System.out.println("Problem: " + problem));
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("harbour-fire", ".json");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
