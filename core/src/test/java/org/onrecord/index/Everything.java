package org.onrecord.index;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Condition;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;

/** Records in which every field that can refer to another record does so. */
final class Everything {
  private static final EventId EVENT = EventId.of("e");
  private static final ActorId ACTOR = ActorId.of("a");
  private static final Citation CITATION = Citation.of("s", 0, 1);
  private static final Name NAME =
      Name.builder().text("n").kind(NameKind.EPITHET).usedBy(ACTOR).citation(CITATION).build();

  private Everything() {}

  static Stream<DossierRecord> records() {
    return Stream.concat(Stream.of(source(), actor(), location(), event()), claims());
  }

  static Stream<Claim> claims() {
    return propositions().map(Everything::claim);
  }

  private static Source source() {
    return Source.of("source", SourceKind.REPORT)
        .publisher("a")
        .published(dating())
        .revises(SourceId.of("s"))
        .reposts(SourceId.of("s"))
        .build();
  }

  private static Actor actor() {
    return Actor.person("actor", "p").name(NAME).build();
  }

  private static Location location() {
    return Location.settlement("location", "p").name(NAME).partOf("l").build();
  }

  private static Event event() {
    return Event.of("event", EventType.OTHER)
        .when(dating())
        .at("l")
        .participant(Role.HOST, "a")
        .partOf("e")
        .link(EventLink.builder().type(EventLinkType.PRECEDES).event(EVENT).build())
        .citation(CITATION)
        .build();
  }

  private static Claim claim(Proposition says) {
    return Claim.builder()
        .id("claim")
        .citation(CITATION)
        .voice(voice())
        .orVoice(List.of(voice()))
        .says(says)
        .presupposes(EVENT)
        .inferredFrom(EVENT)
        .link(ClaimLink.builder().type(ClaimLinkType.REPEATS).claim(ClaimId.of("c")).build())
        .build();
  }

  private static Stream<Proposition> propositions() {
    return Stream.of(
        Occurrence.of("e")
            .details(Details.builder().when(dating()).at("l").participant(Role.HOST, "a").build())
            .onlyIf(Condition.builder().event(EVENT).build())
            .build(),
        Responsibility.of("e", "a").build(),
        Casualties.builder().total(brokenDown()).part(brokenDown()).build(),
        Count.builder()
            .counted(Counted.CROWD)
            .quantity(count().build().quantity())
            .of(ACTOR)
            .at(LocationId.of("l"))
            .period(dating())
            .build(),
        Relation.of(ACTOR, RelationType.OWNS, ACTOR).during(dating()).build(),
        Reason.builder()
            .event(EVENT)
            .kind(ReasonKind.CAUSE)
            .because(Because.builder().event(EVENT).build())
            .build(),
        Stance.builder().position(Position.OPPOSES).target(ACTOR).build(),
        Verdict.builder().claim(ClaimId.of("c")).verdict(VerdictKind.DENIED).build(),
        Assessment.builder().paraphrase("p").topic(ACTOR).build());
  }

  private static CasualtyCount brokenDown() {
    return count().part(count().build()).build();
  }

  private static CasualtyCount.Builder count() {
    return CasualtyCount.of(Harm.KILLED, "1")
        .among("a")
        .in("e")
        .place(LocationId.of("l"))
        .period(dating())
        .asOf(dating())
        .derivedFrom(ClaimId.of("c"));
  }

  private static Voice voice() {
    return Voice.builder()
        .act(SpeechAct.STATES)
        .speaker(ACTOR)
        .to(ACTOR)
        .inNameOf(ACTOR)
        .in(EVENT)
        .build();
  }

  private static Dating dating() {
    return Dating.builder().anchor(Anchor.of(AnchorRelation.AFTER, EVENT)).build();
  }
}
