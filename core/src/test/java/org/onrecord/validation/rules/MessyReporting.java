package org.onrecord.validation.rules;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.model.Actor;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Location;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.time.When;

/** Makes up small dossiers in which much refers to little, so that much of it is at odds. */
final class MessyReporting {
  private static final List<String> DATES =
      List.of(
          "2031-04-10",
          "2031-04-11",
          "2031-04-11",
          "2031-04-11",
          "2031-04-11",
          "2031-04-11?",
          "2031-04-12T08:00:00Z",
          "2031-04",
          "2031-04-10/2031-04-12",
          "2031-05/..",
          "[2031-04-10,2031-04-12]",
          "soon");

  private static final List<String> COUNTS = List.of("3", "5", "8", "10", "12", ">=9", "<=6", "?");

  private final Random random;

  private MessyReporting(long seed) {
    this.random = new Random(seed);
  }

  static Dossier of(long seed) {
    MessyReporting made = new MessyReporting(seed);
    return Dossier.builder("messy-" + seed, "Messy")
        .source(Source.newsArticle("herald", "The Herald").published("2031-04-13"))
        .source(Source.newsArticle("courier", "The Courier"))
        .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
        .actor(Actor.population("dockers", "Dock workers"))
        .addAllLocations(made.places())
        .addAllEvents(IntStream.range(0, 8).mapToObj(i -> made.event(i)).toList())
        .addAllClaims(IntStream.range(0, 14).mapToObj(i -> made.claim(i)).toList())
        .build();
  }

  private List<Location> places() {
    return List.of(
        Location.country("lumen", "Lumen").country("LU").build(),
        Location.country("brine", "Brine").build(),
        Location.admin1("north", "North").partOf(oneOf("lumen", "lumen", "brine")).build(),
        Location.admin1("south", "South").partOf(oneOf("lumen", "brine", "port")).build(),
        Location.settlement("port", "Port").partOf(oneOf("north", "south", "nowhere")).build());
  }

  private Event event(int number) {
    Event.Builder event =
        Event.of(number == 7 ? "e1" : "e" + number, oneOf(EventType.EXPLOSION, EventType.PROTEST));
    if (number > 0 && random.nextInt(4) > 0) {
      event.partOf("e" + random.nextInt(2));
    }
    if (random.nextInt(3) > 0) {
      event.when(Dating.of(When.read(oneOf(DATES.toArray(String[]::new)))));
    }
    if (random.nextInt(3) > 0) {
      event.at(oneOf("port", "port", "port", "port", "north", "south", "lumen", "brine"));
      event.participant(Role.INITIATOR, "guild");
    }
    if (random.nextInt(5) == 0) {
      event.status(oneOf(EventStatus.PLANNED, EventStatus.CLAIMED));
    }
    if (random.nextInt(6) == 0) {
      event.link(oneOf(EventLinkType.SAME_AS, EventLinkType.PRECEDES), someEvent());
    }
    return event.build();
  }

  private Claim claim(int number) {
    Claim.Builder claim =
        switch (random.nextInt(8)) {
          case 0 -> Claim.by("mayor").states(Verdict.of(VerdictKind.DENIED, someClaim()));
          case 1 -> Claim.narrated(Verdict.of(VerdictKind.DENIED, someClaim()));
          case 2 -> Claim.by("guild").states(sameness());
          case 3 -> Claim.narrated(toll());
          case 4 -> Claim.by("guild").in(someEvent()).states(toll());
          default -> Claim.by("mayor").states(toll());
        };
    if (random.nextInt(8) == 0) {
      claim.negated();
    }
    if (random.nextInt(5) == 0) {
      claim.link(
          ClaimLink.builder()
              .type(oneOf(ClaimLinkType.RETRACTS, ClaimLinkType.SUPERSEDES))
              .claim(ClaimId.of(someClaim()))
              .by(oneOf(LinkBy.values()))
              .build());
    }
    return claim.citing(oneOf("herald", "courier"), 0, 9).id("c" + number).build();
  }

  private Relation.Builder sameness() {
    return Relation.builder()
        .subject(EventId.of(someEvent()))
        .relation(oneOf(RelationType.SAME_AS, RelationType.DISTINCT_FROM))
        .object(EventId.of(someEvent()));
  }

  private Casualties.Builder toll() {
    Casualties.Builder toll = Casualties.of(count());
    if (random.nextInt(4) == 0) {
      toll.part(count());
    }
    return toll;
  }

  private CasualtyCount.Builder count() {
    CasualtyCount.Builder count =
        CasualtyCount.of(
            random.nextInt(6) == 0 ? Harm.MISSING : Harm.KILLED,
            oneOf(COUNTS.toArray(String[]::new)));
    count.in("e" + random.nextInt(5));
    if (random.nextInt(5) == 0) {
      count.among("dockers");
    }
    if (random.nextInt(3) == 0) {
      count.basis(oneOf(Basis.values()));
    }
    if (random.nextInt(4) == 0) {
      count.asOf(Dating.of(When.read(oneOf(DATES.toArray(String[]::new)))));
    }
    return count;
  }

  private String someEvent() {
    return "e" + random.nextInt(7);
  }

  private String someClaim() {
    return "c" + random.nextInt(14);
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
