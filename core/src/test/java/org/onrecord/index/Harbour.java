package org.onrecord.index;

import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.NameKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** A small invented dossier: a fire at a harbour, a strike before it and a briefing after it. */
final class Harbour {
  static final ActorId MAYOR = ActorId.of("mayor");
  static final ActorId UNION = ActorId.of("union");
  static final EventId FIRE = EventId.of("fire");
  static final EventId BRIEFING = EventId.of("briefing");

  private Harbour() {}

  static Dossier dossier() {
    return Dossier.builder("harbour-fire", "Fire at the harbour")
        .source(
            Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"),
            Source.newsArticle("courier", "The Quay Courier"))
        .actor(
            Actor.person("mayor", "Ada Quill").name(NameKind.EPITHET, "the Iron Mayor"),
            Actor.organization("union", "Dock Union").name(NameKind.ACRONYM, "DU"),
            Actor.organization("divers", "Divers United").name(NameKind.ACRONYM, "DU"),
            Actor.population("dockers", "Dock workers"))
        .location(
            Location.country("lumenia", "Lumenia"),
            Location.settlement("port", "Port Lumen").partOf("lumenia"),
            Location.settlement("pier", "Pier Nine").partOf("port"),
            Location.settlement("hill", "Hill Town"))
        .event(
            Event.of("strike", EventType.PROTEST)
                .when("2031-04")
                .at("pier")
                .at("port")
                .participant(Role.INITIATOR, "union"),
            Event.of("fire", EventType.EXPLOSION)
                .when("2031-04-11")
                .at("port")
                .participant(Role.VICTIM, "dockers")
                .participant(Role.INITIATOR, "union")
                .participant(Role.VICTIM, "union"),
            Event.of("briefing", EventType.BRIEFING).when("2031-04-12").at("hill"))
        .claim(
            Claim.by("mayor")
                .states(Casualties.killed(">=3").among("dockers").in("fire"))
                .citing("herald", 120, 180),
            Claim.builder()
                .voice(Voice.builder().act(SpeechAct.ACCUSES).speaker(MAYOR).in(BRIEFING).build())
                .says(Responsibility.of("fire", "union").build())
                .citing("herald", 200, 240)
                .citing("herald", 300, 340),
            Claim.by("union", "divers")
                .denies(Responsibility.of("fire", "union"))
                .through(SpeechAct.RELAYS, "mayor")
                .citing("courier", 0, 40),
            Claim.narrated(Occurrence.of("strike")).citing("herald", 0, 30))
        .build();
  }

  static DossierIndex index() {
    return DossierIndex.of(dossier());
  }
}
