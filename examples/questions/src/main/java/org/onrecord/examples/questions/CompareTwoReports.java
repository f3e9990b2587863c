package org.onrecord.examples.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

/**
 * Two outlets report one event: what do both say, where do they part, and what has only one?
 *
 * <p>Both reports go into one dossier, which is all that it takes: every claim keeps the source
 * that it stands in, the rules find what does not agree, and the figures line up by themselves.
 */
public final class CompareTwoReports {
  private static final String HERALD =
      "The grain store at Port Lumen burned down on Friday. Three dock workers died, Mayor Ada Quill"
          + " said, and she blamed the North Guild.";
  private static final String COURIER =
      "Fire killed at least five dock workers at Port Lumen on Friday and hurt about 20, Port"
          + " Hospital said. The Reed League said that it had lit it. The Dockers' Union denied that"
          + " the grain store was where it burned.";
  private static final Map<SourceId, String> TEXTS =
      Map.of(SourceId.of("herald"), HERALD, SourceId.of("courier"), COURIER);

  private CompareTwoReports() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    DossierIndex index = DossierIndex.of(dossier());
    List<Claim> herald = index.claimsCiting(SourceId.of("herald"));
    List<Claim> courier = index.claimsCiting(SourceId.of("courier"));
    Set<Claim> left = new LinkedHashSet<>(index.dossier().claims());

    System.out.println("WHERE THEY PART");
    for (Finding finding : Validator.standard().validate(index.dossier()).disagreements()) {
      System.out.println("  " + finding.message());
      for (Evidence evidence : finding.evidence()) {
        index.record(evidence.record()).ifPresent(left::remove);
        evidence.citations().forEach(citation -> System.out.println("    " + words(citation)));
      }
    }
    System.out.println("BOTH SAY");
    for (Claim one : herald) {
      for (Claim other : courier) {
        if (left.contains(one) && left.contains(other) && one.says().equals(other.says())) {
          left.removeAll(Set.of(one, other));
          print(one);
          print(other);
        }
      }
    }
    System.out.println("ONLY ONE HAS");
    left.forEach(CompareTwoReports::print);
    System.out.println("THE FIGURES");
    Tally.of(index).about(EventId.of("fire")).forEach(CompareTwoReports::print);
  }

  private static void print(Claim claim) {
    claim.citations().forEach(citation -> System.out.println("    " + words(citation)));
  }

  private static void print(LineUp lineUp) {
    String figures =
        lineUp.figures().stream()
            .map(figure -> figure.quantity().notation())
            .collect(Collectors.joining(" and "));
    System.out.println(
        "    %s: %s%s"
            .formatted(
                lineUp.harm().orElseThrow().label(),
                figures,
                lineUp.agreement().isPresent() ? "" : ", and no number is both"));
  }

  private static String words(Citation citation) {
    String text = TEXTS.getOrDefault(citation.source(), "");
    return citation.source() + ": " + citation.span().orElseThrow().slice(text);
  }

  private static Dossier dossier() {
    return Dossier.builder("two-reports", "A fire as two outlets tell it")
        .source(
            Source.newsArticle("herald", "Grain store burns").published("2031-04-12"),
            Source.newsArticle("courier", "Five dead in fire").published("2031-04-12"))
        .actor(
            Actor.person("mayor", "Ada Quill"),
            Actor.organization("hospital", "Port Hospital"),
            Actor.organization("union", "Dockers' Union"),
            Actor.armedGroup("guild", "North Guild"),
            Actor.armedGroup("league", "Reed League"),
            Actor.population("dockers", "Dock workers"))
        .location(
            Location.settlement("port", "Port Lumen"),
            Location.of("store", LocationKind.FACILITY, "Grain store").partOf("port"))
        .event(Event.of("fire", EventType.ATTACK).title("Fire").when("2031-04-11").at("port"))
        .claim(
            Claim.narrated(Occurrence.of("fire").at("port").when("2031-04-11"))
                .citing("herald", Span.of(HERALD, "at Port Lumen burned down on Friday")),
            Claim.narrated(Occurrence.of("fire").at("store"))
                .citing("herald", Span.of(HERALD, "The grain store at Port Lumen burned")),
            Claim.by("mayor")
                .states(Casualties.killed("3").among("dockers").in("fire"))
                .citing("herald", Span.of(HERALD, "Three dock workers died")),
            Claim.by("mayor")
                .states(Responsibility.of("fire", "guild"))
                .citing("herald", Span.of(HERALD, "she blamed the North Guild")),
            Claim.narrated(Occurrence.of("fire").at("port").when("2031-04-11"))
                .citing(
                    "courier",
                    Span.of(
                        COURIER, "Fire killed at least five dock workers at Port Lumen on Friday")),
            Claim.by("hospital")
                .states(Casualties.killed(">=5").among("dockers").in("fire"))
                .citing("courier", Span.of(COURIER, "killed at least five dock workers")),
            Claim.by("hospital")
                .states(Casualties.wounded("~20").among("dockers").in("fire"))
                .citing("courier", Span.of(COURIER, "hurt about 20")),
            Claim.by("league")
                .claimsResponsibilityFor("fire")
                .citing("courier", Span.of(COURIER, "The Reed League said that it had lit it")),
            Claim.by("union")
                .denies(Occurrence.of("fire").at("store"))
                .citing(
                    "courier", Span.of(COURIER, "denied that the grain store was where it burned")))
        .build();
  }
}
