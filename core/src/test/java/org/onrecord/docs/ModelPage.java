package org.onrecord.docs;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Basis;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.TimeOfDay;
import org.onrecord.model.VictimStatus;
import org.onrecord.time.When;

/** The Java of MODEL.md, compiled; {@link ModelPageTest} holds the page to it. */
final class ModelPage {
  private static final Map<String, Claim.Builder> CLAIMS =
      Map.ofEntries(
          entry("Who says so: the chain", chain()),
          entry("How surely: three axes", axes()),
          entry("How many: bounds, words and hedges", hedge()),
          entry("Of whom: a total and its parts", parts()),
          entry("When: words, basis and anchor", anchor()),
          entry("Not so: what a negation denies", negation()));

  private ModelPage() {}

  /** The headings of the examples. */
  static Set<String> headings() {
    return CLAIMS.keySet();
  }

  /** What the example under a heading builds. */
  static Claim claim(String heading) {
    return requireNonNull(CLAIMS.get(heading), heading).build();
  }

  static Dossier dossier() {
    // begin By hand
    Dossier dossier =
        Dossier.builder("harbour-fire", "Fire at the harbour")
            .source(Source.newsArticle("herald", "Fire at the harbour").published("2031-04-12"))
            .actor(Actor.person("mayor", "Ada Quill"), Actor.population("dockers", "Dock workers"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port"))
            .claim(
                Claim.narrated(Occurrence.of("fire").when("2031-04-11").at("port"))
                    .citing("herald", 0, 60),
                Claim.by("mayor")
                    .states(Casualties.killed(">=3").among("dockers").in("fire"))
                    .citing("herald", 120, 180))
            .build();
    // end
    return dossier;
  }

  private static Claim.Builder chain() {
    // begin Who says so: the chain
    return Claim.by("union")
        .in("post")
        .denies(Responsibility.of("fire", "union"))
        .through(SpeechAct.RELAYS, "agency")
        .id("not-us");
    // end
  }

  private static Claim.Builder axes() {
    // begin How surely: three axes
    return Claim.by("mayor")
        .possibly()
        .says(SpeechAct.ASSESSES, Reason.of("fire", ReasonKind.CAUSE, Because.text("a gas leak")))
        .publisher(Certainty.PROBABLE)
        .grade(Credibility.POSSIBLY_TRUE)
        .id("gas");
    // end
  }

  private static Claim.Builder hedge() {
    // begin How many: bounds, words and hedges
    return Claim.narrated(
            Count.builder()
                .counted(Counted.CROWD)
                .of(EventId.of("vigil"))
                .quantity(
                    Quantity.parse(">=300")
                        .withReported("at least 300")
                        .withHedge(Hedge.of("at least"))))
        .id("crowd");
    // end
  }

  private static Claim.Builder parts() {
    // begin Of whom: a total and its parts
    return Claim.by("mayor")
        .states(
            Casualties.killed("9")
                .in("fire")
                .basis(Basis.INCIDENT)
                .part(
                    CasualtyCount.of(Harm.KILLED, "6").among("dockers", VictimStatus.CIVILIAN),
                    CasualtyCount.of(Harm.KILLED, "3").among(VictimStatus.UNKNOWN))
                .partition(
                    Partition.builder()
                        .overlap(Overlap.DISJOINT)
                        .exhaustive(Exhaustive.YES)
                        .build()))
        .id("toll");
    // end
  }

  private static Claim.Builder anchor() {
    // begin When: words, basis and anchor
    return Claim.narrated(
            Occurrence.of("vigil")
                .details(
                    Details.builder()
                        .when(
                            Dating.builder()
                                .when(When.parse("2031-04-12"))
                                .reported("the evening after")
                                .timeOfDay(TimeOfDay.EVENING)
                                .basis(DatingBasis.RESOLVED)
                                .anchor(Anchor.of(AnchorRelation.AFTER, EventId.of("fire")))
                                .build())))
        .id("mourners-came");
    // end
  }

  private static Claim.Builder negation() {
    // begin Not so: what a negation denies
    return Claim.by("union")
        .negated()
        .states(Occurrence.of("strike").at("pier"))
        .link(ClaimLinkType.CONTRADICTS, "at-the-pier")
        .id("elsewhere");
    // end
  }
}
