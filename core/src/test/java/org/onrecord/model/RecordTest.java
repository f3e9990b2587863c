package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.time.When;
import org.onrecord.time.WhenFormatException;

/** Sources, actors, locations and events: their factories, conveniences and defaults. */
class RecordTest {

  @Test
  void everyFactoryOfActorsNamesItsKind() {
    assertThat(
            List.of(
                Actor.person("a", "A"),
                Actor.state("a", "A"),
                Actor.governmentBody("a", "A"),
                Actor.stateForces("a", "A"),
                Actor.armedGroup("a", "A"),
                Actor.coalition("a", "A"),
                Actor.politicalOrganization("a", "A"),
                Actor.organization("a", "A"),
                Actor.media("a", "A"),
                Actor.population("a", "A"),
                Actor.collective("a", "A"),
                Actor.brand("a", "A"),
                Actor.anonymous("a", "A")))
        .extracting(builder -> builder.build().kind())
        .containsExactlyElementsOf(ActorKind.values());
  }

  @Test
  void everyFactoryOfLocationsNamesItsKind() {
    assertThat(
            List.of(
                Location.country("l", "L"),
                Location.admin1("l", "L"),
                Location.settlement("l", "L"),
                Location.militaryBase("l", "L"),
                Location.of("l", LocationKind.SQUARE, "L")))
        .extracting(builder -> builder.build().kind())
        .containsExactly(
            LocationKind.COUNTRY,
            LocationKind.ADMIN1,
            LocationKind.SETTLEMENT,
            LocationKind.MILITARY_BASE,
            LocationKind.SQUARE);
  }

  @Test
  void aRecordIsShownByItsPrimaryNameOrAnyNameOrItsId() {
    Actor.Builder unnamed = Actor.builder().id(ActorId.of("reeds")).kind(ActorKind.ARMED_GROUP);
    assertThat(unnamed.build().displayName()).isEqualTo("reeds");
    assertThat(unnamed.name(NameKind.ALIAS, "The Reeds").build().displayName())
        .isEqualTo("The Reeds");
    assertThat(unnamed.name(Name.primary("Sons of the Reed")).build().displayName())
        .isEqualTo("Sons of the Reed");
    assertThat(Location.settlement("tarn", "Tarn").build().displayName()).isEqualTo("Tarn");
  }

  @Test
  void anEventAndASourceAreShownByTheirTitleAndWithoutOneAsAClaimIsByTheirId() {
    Event.Builder event = Event.of("fire", EventType.EXPLOSION);
    assertThat(event.build().displayName()).isEqualTo("fire");
    assertThat(event.title("Fire").build().displayName()).isEqualTo("Fire");
    assertThat(Source.of("wire", SourceKind.REPORT).build().displayName()).isEqualTo("wire");
    assertThat(Source.newsArticle("wire", "Fire at sea").build().displayName())
        .isEqualTo("Fire at sea");
    assertThat(Claim.narrated(Occurrence.of("fire")).id("c1").build().displayName())
        .isEqualTo("c1");
  }

  @Test
  void aNameIsAnAliasUnlessSaidAndAnEpithetHasItsUsers() {
    assertThat(Name.builder().text("HC").build().kind()).isEqualTo(NameKind.ALIAS);
    Name epithet = Name.epithet("the swamp gang", "ministry", "mayor");
    assertThat(epithet.kind()).isEqualTo(NameKind.EPITHET);
    assertThat(epithet.usedBy()).containsExactly(ActorId.of("ministry"), ActorId.of("mayor"));
  }

  @Test
  void anActorHasIdsElsewhereInTheOrderGiven() {
    Actor actor =
        Actor.state("norland", "Norland")
            .country("NL")
            .externalId(IdScheme.WIKIDATA, "Q1")
            .externalId(IdScheme.of("house_list"), "7")
            .description("a made-up state")
            .build();

    assertThat(actor.externalIds())
        .containsExactly(
            Map.entry(IdScheme.WIKIDATA, "Q1"), Map.entry(IdScheme.of("house_list"), "7"));
    assertThat(actor.ref()).isEqualTo(ActorId.of("norland"));
  }

  @Test
  void aLocationIsOnePlaceAndItsPointIsOfNoStatedPrecision() {
    Location location =
        Location.settlement("tarn", "Tarn").partOf("norland").coordinates(45.5, 7.25).build();

    assertThat(location.collective()).isFalse();
    assertThat(location.partOf()).contains(LocationId.of("norland"));
    assertThat(location.coordinates())
        .contains(Coordinates.of(45.5, 7.25, PointPrecision.NOT_STATED));
    assertThat(location.radius()).isEmpty();
  }

  @Test
  void aSourceHasItsDateAndItsPublisherById() {
    Source source =
        Source.newsArticle("later", "Later report")
            .publisher("house")
            .published("2031-06-05")
            .revises("first")
            .reposts("wire-copy")
            .build();

    assertThat(source.kind()).isEqualTo(SourceKind.NEWS_ARTICLE);
    assertThat(source.title()).contains("Later report");
    assertThat(source.publisher()).contains(ActorId.of("house"));
    assertThat(source.published()).contains(Dating.of("2031-06-05"));
    assertThat(source.revises()).contains(SourceId.of("first"));
    assertThat(source.reposts()).contains(SourceId.of("wire-copy"));
    assertThat(source.reliability()).isEmpty();
    assertThat(source.length()).isEmpty();
  }

  @Test
  void anEventIsActualUnlessSaidAndNamesItsPlacesAndPartiesById() {
    Event event =
        Event.of("attack", EventType.BOMBING)
            .when("2031-05-01")
            .at("tarn")
            .where(PlaceRole.TARGET, "bridge")
            .participant(Role.INITIATOR, "reeds")
            .participant(Participant.described("two guards", Role.VICTIM))
            .partOf("campaign")
            .link(EventLinkType.DISTINCT_FROM, "other")
            .build();

    assertThat(event.status()).isEqualTo(EventStatus.ACTUAL);
    assertThat(event.when()).contains(Dating.of("2031-05-01"));
    assertThat(event.where())
        .extracting(place -> place.location().value(), EventPlace::role)
        .containsExactly(tuple("tarn", PlaceRole.SITE), tuple("bridge", PlaceRole.TARGET));
    assertThat(event.participants())
        .extracting(Participant::actor, Participant::described, Participant::role)
        .containsExactly(
            tuple(Optional.of(ActorId.of("reeds")), Optional.empty(), Role.INITIATOR),
            tuple(Optional.empty(), Optional.of("two guards"), Role.VICTIM));
    assertThat(event.partOf()).contains(EventId.of("campaign"));
    assertThat(event.links())
        .containsExactly(
            EventLink.builder()
                .type(EventLinkType.DISTINCT_FROM)
                .event(EventId.of("other"))
                .by(LinkBy.EDITOR)
                .build());
    assertThat(event.channel()).isEmpty();
  }

  @Test
  void aDateIsStatedIfThereIsOneAndUnresolvedIfThereIsNone() {
    assertThat(Dating.of("2031-04-11").basis()).isEqualTo(DatingBasis.STATED);
    assertThat(Dating.of(When.parse("2031-04-11"))).isEqualTo(Dating.of("2031-04-11"));

    Dating recently = Dating.unresolved("recently");
    assertThat(recently.basis()).isEqualTo(DatingBasis.UNRESOLVED);
    assertThat(recently.when()).isEmpty();
    assertThat(recently.reported()).contains("recently");

    Dating onFriday = Dating.resolved("2031-04-11", "on Friday");
    assertThat(onFriday.basis()).isEqualTo(DatingBasis.RESOLVED);
    assertThat(onFriday.when()).contains(When.parse("2031-04-11"));
    assertThat(onFriday.reported()).contains("on Friday");

    assertThatThrownBy(() -> Dating.of("late on Sunday")).isInstanceOf(WhenFormatException.class);
  }

  @Test
  void aDateMayHangOnAnotherRecord() {
    Dating dating =
        Dating.builder()
            .reported("hours later")
            .timeOfDay(TimeOfDay.EVENING)
            .anchor(Anchor.of(AnchorRelation.SAME_DAY, EventId.of("fire")))
            .build();

    assertThat(dating.anchor().map(Anchor::to)).contains(EventId.of("fire"));
    assertThat(dating.anchor().map(Anchor::relation)).contains(AnchorRelation.SAME_DAY);
    assertThat(dating.timeOfDay()).contains(TimeOfDay.EVENING);
  }

  @Test
  void aRecordTakenFromADatasetKeepsItsProvenance() {
    Provenance provenance =
        Provenance.builder()
            .dataset("made-up list")
            .release("3.1")
            .row("17")
            .coder("intern 4")
            .extractionConfidence(0.75)
            .revision("2")
            .previous("1")
            .build();
    DossierRecord event = Event.of("e", EventType.OTHER).provenance(provenance).build();

    assertThat(event.provenance()).contains(provenance);
    assertThat(provenance.deleted()).isFalse();
    assertThat(provenance.extractionConfidence()).contains(0.75);
  }

  @Test
  void everyKindOfReferenceMakesItsOwnId() {
    assertThat(Ref.Kind.values())
        .extracting(kind -> kind.ref("x"))
        .containsExactly(
            SourceId.of("x"),
            ActorId.of("x"),
            LocationId.of("x"),
            EventId.of("x"),
            ClaimId.of("x"));
    assertThat(Ref.Kind.values())
        .allSatisfy(
            kind -> {
              assertThat(kind.ref("x").kind()).isEqualTo(kind);
              assertThat(kind.ref("x").value()).isEqualTo("x");
              assertThat(kind.ref("x")).hasToString("x");
            });
  }

  @Test
  void recordsOfEveryKindAreInTheDossierInOrder() {
    assertThat(DossierRecord.class.getPermittedSubclasses())
        .containsExactly(Source.class, Actor.class, Location.class, Event.class, Claim.class);
  }
}
