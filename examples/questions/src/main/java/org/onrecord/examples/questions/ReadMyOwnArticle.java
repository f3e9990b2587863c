package org.onrecord.examples.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Citations;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;
import org.onrecord.report.TextReport;
import org.onrecord.validation.Validator;

/**
 * How do I put an article of my own on the record?
 *
 * <p>Tells four claims of a short text, each with the passage it stands in, seals the citations
 * with the hashes of those passages, checks all of it against the text, saves the dossier as JSON
 * and reads it again. An argument is the file to save it to.
 */
public final class ReadMyOwnArticle {
  private static final String TEXT =
      """
      An explosion shook the harbour of Port Lumen on Friday. At least three dock workers were \
      killed, the mayor, Ada Quill, said. Dozens of her members were hurt, the Dockers' Union \
      said, citing accounts of the workers. The North Guild denied that it had set the fire.
      """;

  private ReadMyOwnArticle() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or the path of the file to write
   * @throws IOException if there is no folder for a file that nobody named
   */
  public static void main(String[] args) throws IOException {
    Map<SourceId, String> texts = Map.of(SourceId.of("herald"), TEXT);
    Dossier dossier = Citations.seal(dossier(), texts);
    for (Claim claim : dossier.claims()) {
      Citation citation = claim.citations().get(0);
      Span span = citation.span().orElseThrow();
      System.out.println(claim.id() + " at " + span + ": " + span.slice(TEXT));
    }
    System.out.println();
    System.out.println(
        TextReport.plain().write(Validator.standard().withTexts(texts).validate(dossier)));

    Path file = args.length > 0 ? Path.of(args[0]) : Files.createTempFile("harbour", ".json");
    OnRecordJson.write(dossier, file);
    System.out.println("Saved and read back the same: " + OnRecordJson.read(file).equals(dossier));
    OnRecordJson.tryRead("{\"schema\": \"onrecord/dossier\", \"id\": 7}")
        .problems()
        .forEach(problem -> System.out.println("What cannot be read: " + problem));
  }

  private static Dossier dossier() {
    return Dossier.builder("harbour", "Explosion at the harbour")
        .source(
            Source.newsArticle("herald", "Explosion at the harbour")
                .publisher("lumen-herald")
                .published("2031-04-12"))
        .actor(
            Actor.media("lumen-herald", "The Lumen Herald"),
            Actor.person("mayor", "Ada Quill"),
            Actor.organization("union", "Dockers' Union"),
            Actor.organization("guild", "North Guild"),
            Actor.population("dockers", "Dock workers"))
        .location(Location.settlement("port", "Port Lumen"))
        .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port"))
        .claim(
            Claim.narrated(Occurrence.of("fire").at("port").when("2031-04-11"))
                .citing(
                    "herald",
                    Span.of(TEXT, "An explosion shook the harbour of Port Lumen on Friday")),
            Claim.by("mayor")
                .states(Casualties.killed(">=3").among("dockers").in("fire"))
                .citing("herald", Span.of(TEXT, "At least three dock workers were killed")),
            Claim.by("dockers")
                .states(Casualties.wounded("dozens").among("dockers").in("fire"))
                .through(SpeechAct.RELAYS, "union")
                .citing("herald", Span.of(TEXT, "Dozens of her members were hurt")),
            Claim.by("guild")
                .denies(Responsibility.of("fire", "guild"))
                .citing("herald", Span.of(TEXT, "The North Guild denied that it had set the fire")))
        .build();
  }
}
