package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a developer sees in a log or a failed test. */
class ToStringTest {

  @Test
  void anActor() {
    assertThat(Actor.person("mayor", "Ada Quill").extension("x_mood", "1").build())
        .hasToString(
            "Actor{id=mayor, kind=person, "
                + "names=[Name{text=Ada Quill, kind=PRIMARY, usedBy=[], citations=[]}], "
                + "externalIds={}}");
  }

  @Test
  void aClaim() {
    assertThat(
            Claim.by("mayor")
                .states(Casualties.killed(">=3").among("dockers").in("fire"))
                .citing("herald", 120, 180)
                .id("c1")
                .build())
        .hasToString(
            "Claim{id=c1, "
                + "citations=[Citation{source=herald, span=120-180, fidelity=PARAPHRASE}], "
                + "voices=[Voice{speakers=[mayor], to=[], inNameOf=[], act=states, "
                + "certainty=CERTAIN, polarity=AFFIRMED}], "
                + "publisher=Commitment{certainty=UNCOMMITTED, polarity=AFFIRMED}, "
                + "attribution=EXPLICIT, orVoices=[], "
                + "says=Casualties{total=CasualtyCount{harm=killed, "
                + "victims=Victims{actor=dockers, status=NOT_STATED}, quantity=>=3, "
                + "events=[fire], derivation=REPORTED, derivedFrom=[], parts=[]}, parts=[]}, "
                + "presupposes=[], inferredFrom=[], links=[]}");
  }

  @Test
  void anEvent() {
    assertThat(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port").build())
        .hasToString(
            "Event{id=fire, type=explosion, when=Dating{when=2031-04-11, basis=STATED}, "
                + "where=[EventPlace{location=port, role=SITE}], participants=[], weapons=[], "
                + "links=[], status=ACTUAL, externalIds={}, citations=[]}");
  }

  @Test
  void aDossier() {
    assertThat(
            Dossier.builder("harbour-fire", "Fire at the harbour")
                .actor(Actor.person("mayor", "Ada Quill"))
                .build())
        .hasToString(
            "Dossier{schemaVersion=1.0, id=harbour-fire, title=Fire at the harbour, sources=[], "
                + "actors=[Actor{id=mayor, kind=person, "
                + "names=[Name{text=Ada Quill, kind=PRIMARY, usedBy=[], citations=[]}], "
                + "externalIds={}}], locations=[], events=[], claims=[]}");
  }

  @Test
  void aLongDossierIsCutShort() {
    Dossier.Builder dossier = Dossier.builder("long", "A long one");
    for (int i = 0; i < 1_000; i++) {
      dossier.actor(Actor.person("a" + i, "Somebody"));
    }

    assertThat(dossier.build().toString()).hasSizeLessThan(1_000).contains("id=a0").contains("…");
  }
}
