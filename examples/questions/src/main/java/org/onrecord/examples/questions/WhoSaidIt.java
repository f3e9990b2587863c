package org.onrecord.examples.questions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.UnreadableJsonException;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Voice;

/**
 * Who said it, and through whom did it reach the page?
 *
 * <p>Prints the claims about an event by the chain of voices that each came through: who says it
 * first, who passes it on, what each does by saying it and how surely; how far the publisher stands
 * behind it; and where in the text it stands, quoted or told in other words.
 */
public final class WhoSaidIt {
  private final DossierIndex index;

  private WhoSaidIt(Dossier dossier) {
    index = DossierIndex.of(dossier);
  }

  /**
   * Runs the example.
   *
   * @param args nothing, or words in the title of an event and then the path of a dossier
   */
  public static void main(String[] args) {
    String words = args.length > 0 ? args[0] : "Dead Sea";
    try {
      new WhoSaidIt(
              args.length > 1
                  ? OnRecordJson.read(Path.of(args[1]))
                  : Articles.islamicResistanceInIraq())
          .print(words);
    } catch (UnreadableJsonException | UncheckedIOException unreadable) {
      System.err.println(unreadable.getMessage());
    }
  }

  private void print(String words) {
    List<Event> events =
        index.dossier().events().stream()
            .filter(event -> event.title().filter(title -> title.contains(words)).isPresent())
            .toList();
    if (events.isEmpty()) {
      System.err.println("No event has \"" + words + "\" in its title.");
    }
    events.forEach(this::print);
  }

  private void print(Event event) {
    System.out.println(event.displayName());
    index.claimsAbout(event.id()).stream()
        .collect(groupingBy(this::chain, LinkedHashMap::new, toList()))
        .forEach(
            (chain, claims) -> {
              System.out.print(chain);
              claims.forEach(
                  claim -> System.out.printf("    %-16s %s%n", claim.id(), cited(claim)));
            });
  }

  /** Returns the chain of a claim, from those who say it first to the publisher. */
  private String chain(Claim claim) {
    List<String> chain = new ArrayList<>();
    for (Voice voice : claim.voices()) {
      chain.add(0, link(names(voice), voice.act().label(), voice.certainty()));
    }
    chain.add(link("the publisher", "tells it", claim.publisher().certainty()));
    return String.join("", chain);
  }

  private static String link(String who, String act, Enum<?> certainty) {
    return "  %-28s %s, %s%n".formatted(who, act, word(certainty));
  }

  private String names(Voice voice) {
    return voice.speakers().stream()
        .map(id -> index.record(id).map(DossierRecord::displayName).orElse(id.value()))
        .collect(joining(" and "));
  }

  private static String cited(Claim claim) {
    String doubt =
        claim.attribution() == Attribution.AMBIGUOUS ? " (whose words these are is unclear)" : "";
    return claim.citations().stream()
        .map(
            citation ->
                citation.source()
                    + citation.span().map(span -> " " + span).orElse("")
                    + ", "
                    + word(citation.fidelity()))
        .collect(joining("; ", "", doubt));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
