package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.time.When;

/** Small dossiers written in code, as a reader would tell them. All of it is made up. */
class ByHandTest {

  @Test
  void aFireAtTheHarbourReadsLikeTellingIt() {
    Dossier dossier =
        Dossier.builder("harbour-fire", "Fire at the harbour")
            .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
            .actor(Actor.person("mayor", "Ada Quill"), Actor.population("dockers", "Dock workers"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port"))
            .claim(
                Claim.by("mayor")
                    .states(Casualties.killed(">=3").among("dockers").in("fire"))
                    .citing("herald", 120, 180))
            .build();

    assertThat(dossier.id()).isEqualTo("harbour-fire");
    assertThat(dossier.title()).isEqualTo("Fire at the harbour");
    assertThat(dossier.schemaVersion()).isEqualTo("1.0");
    assertThat(dossier.records())
        .extracting(record -> record.ref().kind() + " " + record.ref().value())
        .containsExactly(
            "SOURCE herald",
            "ACTOR mayor",
            "ACTOR dockers",
            "LOCATION port",
            "EVENT fire",
            "CLAIM c1");
    assertThat(dossier.sources().get(0).published()).contains(Dating.of("2031-04-12"));
    assertThat(dossier.actors().get(0).displayName()).isEqualTo("Ada Quill");
    assertThat(dossier.events().get(0).where())
        .containsExactly(EventPlace.of("port", PlaceRole.SITE));

    Claim claim = dossier.claims().get(0);
    assertThat(claim.voices()).containsExactly(Voice.of(SpeechAct.STATES, "mayor"));
    assertThat(claim.publisher()).isEqualTo(Commitment.of(Certainty.UNCOMMITTED));
    assertThat(claim.citations()).containsExactly(Citation.of("herald", 120, 180));
    assertThat(claim.says()).isInstanceOf(Casualties.class);
    CasualtyCount total = ((Casualties) claim.says()).total().orElseThrow();
    assertThat(total.harm()).isEqualTo(Harm.KILLED);
    assertThat(total.quantity()).isEqualTo(Quantity.atLeast(3));
    assertThat(total.victims().flatMap(Victims::actor)).contains(ActorId.of("dockers"));
    assertThat(total.events()).containsExactly(EventId.of("fire"));
  }

  @Test
  void oneGroupClaimsAnAttackAndAnotherDeniesItThroughAnAgencyThatHedges() {
    Dossier dossier =
        Dossier.builder("bridge", "Attack on the Tarn bridge")
            .source(
                Source.newsArticle("courier", "The Tarn Courier")
                    .publisher("courier-house")
                    .language("en")
                    .published("2031-05-03"))
            .actor(
                Actor.media("courier-house", "Courier House"),
                Actor.media("wire", "Valley Wire"),
                Actor.armedGroup("reeds", "Sons of the Reed")
                    .name(Name.epithet("the swamp gang", "ministry")),
                Actor.armedGroup("herons", "Heron Column").name(NameKind.ACRONYM, "HC"),
                Actor.governmentBody("ministry", "Ministry of Roads"))
            .location(
                Location.of("bridge", LocationKind.FACILITY, "Tarn bridge")
                    .partOf("tarn")
                    .coordinates(45.5, 7.25),
                Location.settlement("tarn", "Tarn"))
            .event(
                Event.of("attack", EventType.BOMBING)
                    .when(Dating.resolved("2031-05-01", "on Thursday"))
                    .where(PlaceRole.TARGET, "bridge")
                    .participant(Role.INITIATOR, "reeds")
                    .weapon(Weapon.EXPLOSIVE_DEVICE),
                Event.of("arrest", EventType.OTHER).when("2031-04-28"),
                Event.of("post", EventType.POST)
                    .channel(Channel.SOCIAL_MEDIA)
                    .participant(Role.SPEAKER, "reeds")
                    .link(EventLinkType.RESPONDS_TO, "attack"))
            .claim(
                Claim.by("reeds")
                    .in("post")
                    .claimsResponsibilityFor("attack")
                    .quoting("courier", 10, 60),
                Claim.by("reeds")
                    .in("post")
                    .says(
                        SpeechAct.JUSTIFIES,
                        Reason.of("attack", ReasonKind.RETALIATION, Because.event("arrest"))),
                Claim.by("herons")
                    .to("ministry")
                    .denies(Responsibility.of("attack", "herons"))
                    .through(Voice.by("wire").act(SpeechAct.RELAYS).possibly())
                    .id("herons-deny")
                    .citing("courier", 61, 130),
                Claim.by("ministry")
                    .probably()
                    .says(SpeechAct.ACCUSES, Responsibility.of("attack", "herons"))
                    .link(ClaimLinkType.CONTRADICTS, "herons-deny"),
                Claim.narrated(Relation.of("herons", RelationType.OPPOSES, "reeds")).possibly())
            .build();

    assertThat(dossier.claims())
        .extracting(Claim::id)
        .containsExactly(
            ClaimId.of("c1"),
            ClaimId.of("c2"),
            ClaimId.of("herons-deny"),
            ClaimId.of("c4"),
            ClaimId.of("c5"));
    assertThat(dossier.claims().get(0).says())
        .isEqualTo(Responsibility.of("attack", "reeds").build());
    assertThat(dossier.claims().get(0).voices())
        .containsExactly(Voice.by("reeds").act(SpeechAct.CLAIMS_RESPONSIBILITY).in("post").build());
    assertThat(dossier.claims().get(0).citations())
        .extracting(Citation::fidelity)
        .containsExactly(Fidelity.VERBATIM);

    Claim denial = dossier.claims().get(2);
    assertThat(denial.voices())
        .extracting(Voice::act, Voice::certainty, Voice::polarity)
        .containsExactly(
            tuple(SpeechAct.RELAYS, Certainty.POSSIBLE, Polarity.AFFIRMED),
            tuple(SpeechAct.DENIES, Certainty.CERTAIN, Polarity.DENIED));
    assertThat(denial.voices().get(1).to()).containsExactly(ActorId.of("ministry"));
    assertThat(denial.says().about()).containsExactly(EventId.of("attack"), ActorId.of("herons"));

    Claim accusation = dossier.claims().get(3);
    assertThat(accusation.voices().get(0).certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(accusation.links())
        .containsExactly(ClaimLink.of(ClaimLinkType.CONTRADICTS, "herons-deny"));
    assertThat(dossier.claims().get(4).publisher()).isEqualTo(Commitment.of(Certainty.POSSIBLE));
    assertThat(dossier.actors().get(2).names())
        .extracting(Name::text, Name::kind)
        .containsExactly(
            tuple("Sons of the Reed", NameKind.PRIMARY), tuple("the swamp gang", NameKind.EPITHET));
  }

  @Test
  void aTollIsRevised() {
    Quantity atLeastNine =
        Quantity.atLeast(9)
            .withReported("at least nine")
            .withHedge(Hedge.of("at least", Hedge.Reach.FIGURE));
    Dossier dossier =
        Dossier.builder("ferry", "Sinking of the ferry")
            .source(
                Source.newsArticle("first", "First report").published("2031-06-02"),
                Source.newsArticle("second", "Later report")
                    .published("2031-06-05")
                    .revises("first"))
            .actor(
                Actor.governmentBody("coastguard", "Coastguard"),
                Actor.population("passengers", "Passengers"))
            .location(Location.of("strait", LocationKind.WATER, "Kell Strait"))
            .event(Event.of("sinking", EventType.OTHER).when("2031-06-01").at("strait"))
            .claim(
                Claim.by("coastguard")
                    .states(
                        Casualties.of(Harm.KILLED, atLeastNine)
                            .among("passengers", VictimStatus.CIVILIAN)
                            .in("sinking")
                            .basis(Basis.CUMULATIVE)
                            .asOf("2031-06-02"))
                    .citing("first", 0, 40))
            .claim(
                Claim.by("coastguard")
                    .says(
                        SpeechAct.ANNOUNCES,
                        Casualties.of(
                                CasualtyCount.of(Harm.KILLED, "14")
                                    .among("passengers", VictimStatus.CIVILIAN)
                                    .in("sinking")
                                    .at("strait")
                                    .basis(Basis.CUMULATIVE)
                                    .asOf("2031-06-05"))
                            .part(
                                CasualtyCount.of(Harm.KILLED, "5").noun("children"),
                                CasualtyCount.of(Harm.KILLED, "9").noun("adults"))
                            .partition(
                                Partition.builder()
                                    .overlap(Overlap.DISJOINT)
                                    .exhaustive(Exhaustive.YES)
                                    .build()))
                    .link(ClaimLinkType.SUPERSEDES, "c1")
                    .citing("second", 12, 70),
                Claim.narrated(Casualties.of(Harm.MISSING, "0").in("sinking")).negated())
            .build();

    Casualties first = (Casualties) dossier.claims().get(0).says();
    assertThat(first.total().orElseThrow())
        .isEqualTo(
            CasualtyCount.builder()
                .harm(Harm.KILLED)
                .quantity(atLeastNine)
                .victims(
                    Victims.builder()
                        .actor(ActorId.of("passengers"))
                        .status(VictimStatus.CIVILIAN)
                        .build())
                .event(EventId.of("sinking"))
                .basis(Basis.CUMULATIVE)
                .asOf(Dating.of(When.parse("2031-06-02")))
                .build());
    Casualties second = (Casualties) dossier.claims().get(1).says();
    assertThat(second.parts())
        .extracting(CasualtyCount::quantity)
        .containsExactly(Quantity.exactly(5), Quantity.exactly(9));
    assertThat(second.about())
        .containsExactly(ActorId.of("passengers"), EventId.of("sinking"), LocationId.of("strait"));
    assertThat(dossier.claims().get(1).links())
        .containsExactly(ClaimLink.of(ClaimLinkType.SUPERSEDES, "c1"));
    assertThat(dossier.claims().get(2).publisher())
        .isEqualTo(Commitment.builder().polarity(Polarity.DENIED).build());
    assertThat(dossier.sources().get(1).revises()).contains(SourceId.of("first"));
  }

  @Test
  void recordsAreAddedOneByOneOrTogetherBuiltOrNot() {
    Source source = Source.of("s", SourceKind.REPORT).build();
    Actor actor = Actor.state("a", "A").build();
    Location location = Location.country("l", "L").build();
    Event event = Event.of("e", EventType.OTHER).build();
    Claim claim = Claim.by("a").states(Occurrence.of("e")).id("said").build();

    Dossier builtOneByOne =
        Dossier.builder("d", "D")
            .source(source)
            .actor(actor)
            .location(location)
            .event(event)
            .claim(claim)
            .build();
    Dossier builtTogether =
        Dossier.builder("d", "D")
            .sources(source)
            .actors(actor)
            .locations(location)
            .events(event)
            .claims(claim)
            .build();
    Dossier inTheMaking =
        Dossier.builder("d", "D")
            .source(Source.of("s", SourceKind.REPORT))
            .actor(Actor.state("a", "A"))
            .location(Location.country("l", "L"))
            .event(Event.of("e", EventType.OTHER))
            .claim(Claim.by("a").states(Occurrence.of("e")).id("said"))
            .build();
    Dossier several =
        Dossier.builder("d", "D")
            .source(Source.of("s", SourceKind.REPORT), Source.of("s2", SourceKind.BOOK))
            .actor(Actor.state("a", "A"), Actor.state("b", "B"))
            .location(Location.country("l", "L"), Location.country("m", "M"))
            .event(Event.of("e", EventType.OTHER), Event.of("f", EventType.OTHER))
            .claim(Claim.by("a").states(Occurrence.of("e")), Claim.narrated(Occurrence.of("f")))
            .build();

    assertThat(builtOneByOne).isEqualTo(builtTogether).isEqualTo(inTheMaking);
    assertThat(several.records())
        .extracting(record -> record.ref().value())
        .containsExactly("s", "s2", "a", "b", "l", "m", "e", "f", "c1", "c2");
  }

  @Test
  void claimsWithoutAnIdAreNumberedByTheirPlace() {
    Dossier dossier =
        Dossier.builder("d", "D")
            .claim(Claim.narrated(Occurrence.of("e")))
            .claim(Claim.narrated(Occurrence.of("e")).id("named"))
            .claim(
                Claim.narrated(Occurrence.of("e")).id(ClaimId.of("typed")),
                Claim.narrated(Occurrence.of("e")))
            .build();

    assertThat(dossier.claims())
        .extracting(claim -> claim.id().value())
        .isEqualTo(List.of("c1", "named", "typed", "c4"));
  }

  @Test
  void aNumberThatAnotherClaimHasIsNotGivenAgain() {
    Claim.Builder second = Claim.narrated(Occurrence.of("e")).id("c2");
    Dossier dossier =
        Dossier.builder("d", "D")
            .claim(second, Claim.narrated(Occurrence.of("e")), Claim.narrated(Occurrence.of("f")))
            .build();

    assertThat(ids(dossier)).containsExactly("c2", "c4", "c3");
    assertThat(dossier.claims().get(1).says()).isEqualTo(Occurrence.of("e").build());
  }

  @Test
  void aClaimAddedToAnotherDossierFindsANumberOfItsOwn() {
    Dossier before =
        Dossier.builder("d", "D")
            .claim(Claim.narrated(Occurrence.of("e")), Claim.narrated(Occurrence.of("f")))
            .build();
    Dossier.Builder goingOn =
        Dossier.builder().from(before).claim(Claim.by("mayor").denies(Occurrence.of("e")));

    assertThat(ids(goingOn.build())).containsExactly("c1", "c2", "c3");
    assertThat(ids(goingOn.claim(Claim.narrated(Occurrence.of("g"))).build()))
        .containsExactly("c1", "c2", "c3", "c4");
    assertThat(goingOn.build().claims().get(2))
        .isEqualTo(Claim.by("mayor").denies(Occurrence.of("e")).id("c3").build());
  }

  @Test
  void aClaimThatSaysNothingIsRefusedAlsoWithoutAnId() {
    assertThatThrownBy(() -> Dossier.builder("d", "D").claim(Claim.by("mayor")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("claim 1 of those added says nothing: give it states, denies or says")
        .cause()
        .hasMessageContaining("[says]");
    Claim.Builder first = Claim.narrated(Occurrence.of("e"));
    assertThatThrownBy(() -> Dossier.builder("d", "D").claim(first, Claim.by("mayor").id("named")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("claim 2 of those added");
  }

  private static List<String> ids(Dossier dossier) {
    return dossier.claims().stream().map(claim -> claim.id().value()).toList();
  }
}
