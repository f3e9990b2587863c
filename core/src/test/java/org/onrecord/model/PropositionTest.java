package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.count.QuantityFormatException;
import org.onrecord.time.When;

/** The nine kinds of proposition: their fields, their defaults and what they are about. */
class PropositionTest {

  @Test
  void thereAreNineKinds() {
    assertThat(Arrays.asList(Proposition.class.getPermittedSubclasses()))
        .containsExactly(
            Occurrence.class,
            Responsibility.class,
            Casualties.class,
            Count.class,
            Relation.class,
            Reason.class,
            Stance.class,
            Verdict.class,
            Assessment.class);
  }

  @Test
  void shortMethodsSetWhatTheLongOnesDo() {
    assertThat(Casualties.killed(">10000").at("port").period("2031-04/..").noun("people").build())
        .isEqualTo(
            Casualties.of(
                    CasualtyCount.of(Harm.KILLED, ">10000")
                        .place(LocationId.of("port"))
                        .period(Dating.of("2031-04/.."))
                        .noun("people"))
                .build());
    assertThat(Count.of(Counted.FORCES, "~900").period("2031").build().period())
        .contains(Dating.of("2031"));
    assertThat(Relation.of("ada", RelationType.LEADS, "guild").during("2031/..").build().during())
        .contains(Dating.of("2031/.."));
    assertThat(Dating.of("2031-04-11", "on 11 April"))
        .isEqualTo(Dating.builder().when(When.parse("2031-04-11")).reported("on 11 April").build());
  }

  @Test
  void anOccurrenceIsAboutItsEventAndWhatTheDetailsAndTheConditionName() {
    Occurrence occurrence =
        Occurrence.of("fire")
            .at("port")
            .participant(Role.VICTIM, "dockers")
            .onlyIf("strike")
            .build();

    assertThat(occurrence.about())
        .containsExactly(
            EventId.of("fire"), LocationId.of("port"), ActorId.of("dockers"), EventId.of("strike"));
    assertThat(Occurrence.of("fire").build().about()).containsExactly(EventId.of("fire"));
  }

  @Test
  void anOccurrenceTookPlaceAndHasNoDetailsUnlessSaid() {
    Occurrence occurrence = Occurrence.of("fire").build();

    assertThat(occurrence.happens()).isEqualTo(Happens.DID);
    assertThat(occurrence.details()).isEmpty();
    assertThat(occurrence.onlyIf()).isEmpty();
    assertThat(Occurrence.of("fire").onlyIf("strike").build().onlyIf())
        .contains(Condition.builder().event(EventId.of("strike")).happens(Happens.DID).build());
  }

  @Test
  void detailsGatherOneByOneOrComeTogether() {
    Occurrence oneByOne =
        Occurrence.of("fire")
            .when("2031-04-11")
            .at("port")
            .participant(Role.INITIATOR, "reeds")
            .build();
    Occurrence together =
        Occurrence.of("fire")
            .details(
                Details.builder()
                    .when("2031-04-11")
                    .at("port")
                    .participant(Role.INITIATOR, "reeds"))
            .build();

    assertThat(oneByOne).isEqualTo(together);
    assertThat(
            Occurrence.of("fire")
                .details(Details.builder().weapon(Weapon.DRONE).phase(Phase.BEGAN))
                .when("2031-04-11")
                .build()
                .details())
        .contains(
            Details.builder().when("2031-04-11").weapon(Weapon.DRONE).phase(Phase.BEGAN).build());
  }

  @Test
  void detailsHoldHowLongItLasted() {
    Details details =
        Details.builder()
            .lasted(Quantity.about(3).withUnit("hour"))
            .where(PlaceRole.ORIGIN, "hills")
            .participant(Participant.described("a masked crowd", Role.ATTENDEE))
            .build();

    assertThat(details.lasted().map(Quantity::unit)).contains("hour");
    assertThat(details.where()).containsExactly(EventPlace.of("hills", PlaceRole.ORIGIN));
    assertThat(details.participants().get(0).actor()).isEmpty();
    assertThat(details.participants().get(0).described()).contains("a masked crowd");
  }

  @Test
  void aResponsibilityIsAboutItsEventAndItsActors() {
    Responsibility responsibility = Responsibility.of("fire", "reeds", "herons").build();

    assertThat(responsibility.about())
        .containsExactly(EventId.of("fire"), ActorId.of("reeds"), ActorId.of("herons"));
    assertThat(responsibility.degree()).isEqualTo(Degree.CARRIED_OUT);
    assertThat(responsibility.share()).isEmpty();
  }

  @Test
  void everyFactoryOfCasualtiesNamesItsHarm() {
    assertThat(
            List.of(
                Casualties.killed("1"),
                Casualties.wounded("2"),
                Casualties.missing("3"),
                Casualties.abducted("4"),
                Casualties.displaced("5"),
                Casualties.of(Harm.HELD, "6"),
                Casualties.of(Harm.RELEASED, Quantity.exactly(7)),
                Casualties.of(CasualtyCount.of(Harm.CASUALTIES, Quantity.exactly(8)))))
        .extracting(builder -> builder.build().total().orElseThrow())
        .extracting(total -> total.harm() + " " + total.quantity().notation())
        .containsExactly(
            "killed 1",
            "wounded 2",
            "missing 3",
            "abducted 4",
            "displaced 5",
            "held 6",
            "released 7",
            "casualties 8");
  }

  @Test
  void casualtiesAreReportedAndNothingElseIsSaidByDefault() {
    CasualtyCount count = CasualtyCount.of(Harm.KILLED, "0").build();

    assertThat(count.derivation()).isEqualTo(Derivation.REPORTED);
    assertThat(count.basis()).isEmpty();
    assertThat(count.victims()).isEmpty();
    assertThat(count.asOf()).isEmpty();
    assertThat(count.partition()).isEmpty();
    assertThat(Victims.builder().build().status()).isEqualTo(VictimStatus.NOT_STATED);
    assertThat(Partition.builder().build().overlap()).isEqualTo(Overlap.NOT_STATED);
    assertThat(Partition.builder().build().exhaustive()).isEqualTo(Exhaustive.NOT_STATED);
  }

  @Test
  void casualtiesAreAboutAllThatTheirNestedCountsName() {
    Casualties casualties =
        Casualties.of(CasualtyCount.of(Harm.KILLED, "9").among("crew").in("sinking").at("strait"))
            .part(
                CasualtyCount.of(Harm.KILLED, "5")
                    .among("officers")
                    .part(
                        CasualtyCount.of(Harm.KILLED, "2").among("engineers").in("blast"),
                        CasualtyCount.of(Harm.KILLED, "3").among("crew")))
            .build();

    assertThat(casualties.about())
        .containsExactly(
            ActorId.of("crew"),
            EventId.of("sinking"),
            LocationId.of("strait"),
            ActorId.of("officers"),
            ActorId.of("engineers"),
            EventId.of("blast"));
    assertThat(casualties.parts().get(0).parts())
        .extracting(part -> part.quantity().notation())
        .containsExactly("2", "3");
  }

  @Test
  void aCountOfCasualtiesCoversWhatItSays() {
    CasualtyCount count =
        CasualtyCount.of(Harm.WOUNDED, ">=24")
            .among(VictimStatus.COMBATANT)
            .severity(HarmSeverity.MINOR)
            .period("2031-01/2031-03")
            .asOf("2031-04-01")
            .basis(Basis.PERIOD)
            .derivation(Derivation.SUMMED)
            .derivedFrom(ClaimId.of("c1"), ClaimId.of("c2"))
            .build();

    assertThat(count.victims()).contains(Victims.builder().status(VictimStatus.COMBATANT).build());
    assertThat(count.severity()).contains(HarmSeverity.MINOR);
    assertThat(count.period()).contains(Dating.of("2031-01/2031-03"));
    assertThat(count.asOf()).contains(Dating.of("2031-04-01"));
    assertThat(count.basis()).contains(Basis.PERIOD);
    assertThat(count.derivation()).isEqualTo(Derivation.SUMMED);
    assertThat(count.derivedFrom()).containsExactly(ClaimId.of("c1"), ClaimId.of("c2"));
  }

  @Test
  void aTotalCanOnlyBeFilledInWhenThereIsOne() {
    assertThatThrownBy(() -> Casualties.builder().among("crew"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there is no total yet");
    assertThatThrownBy(() -> Casualties.killed("a handful or so"))
        .isInstanceOf(QuantityFormatException.class);
  }

  @Test
  void aCountIsAboutWhatItCountsAndWhere() {
    Count count =
        Count.of(Counted.FORCES, "~900")
            .of(ActorId.of("navy"))
            .noun("sailors")
            .at("port")
            .purpose("to guard the harbour")
            .build();

    assertThat(count.about()).containsExactly(ActorId.of("navy"), LocationId.of("port"));
    assertThat(count.quantity()).isEqualTo(Quantity.about(900));
    assertThat(Count.of(Counted.CROWD, "tens").build().about()).isEmpty();
  }

  @Test
  void aRelationIsAboutItsTwoSides() {
    assertThat(Relation.of("kite", RelationType.LEADS, "reeds").build().about())
        .containsExactly(ActorId.of("kite"), ActorId.of("reeds"));
    assertThat(
            Relation.of(ActorId.of("navy"), RelationType.OPERATES, LocationId.of("base"))
                .build()
                .about())
        .containsExactly(ActorId.of("navy"), LocationId.of("base"));
    Relation described = Relation.describedAs("reeds", ActorKind.BRAND).build();
    assertThat(described.about()).containsExactly(ActorId.of("reeds"));
    assertThat(described.relation()).isEqualTo(RelationType.DESCRIBED_AS);
    assertThat(described.kind()).contains(ActorKind.BRAND);
    assertThat(described.object()).isEmpty();
  }

  @Test
  void aReasonIsAboutItsEventAndTheEventBehindIt() {
    Reason byEvent = Reason.of("attack", ReasonKind.RETALIATION, Because.event("arrest")).build();
    Reason byWords = Reason.of("attack", ReasonKind.PURPOSE, Because.text("to be heard")).build();

    assertThat(byEvent.about()).containsExactly(EventId.of("attack"), EventId.of("arrest"));
    assertThat(byWords.about()).containsExactly(EventId.of("attack"));
    assertThat(byWords.because().text()).contains("to be heard");
    assertThat(byWords.because().event()).isEmpty();
  }

  @Test
  void aStanceIsAboutItsTarget() {
    Stance stance = Stance.of(Position.OPPOSES, EventId.of("vote")).build();

    assertThat(stance.about()).containsExactly(EventId.of("vote"));
    assertThat(stance.position()).isEqualTo(Position.OPPOSES);
    assertThat(stance.paraphrase()).isEmpty();
  }

  @Test
  void aVerdictIsAboutTheClaimsItJudges() {
    Verdict verdict = Verdict.of(VerdictKind.NOT_VERIFIED, "c1", "c2").build();

    assertThat(verdict.about()).containsExactly(ClaimId.of("c1"), ClaimId.of("c2"));
    assertThat(verdict.verdict()).isEqualTo(VerdictKind.NOT_VERIFIED);
  }

  @Test
  void anAssessmentIsAboutItsTopics() {
    Assessment assessment =
        Assessment.of("the truce is fragile", EventId.of("truce"), ActorId.of("reeds")).build();

    assertThat(assessment.about()).containsExactly(EventId.of("truce"), ActorId.of("reeds"));
    assertThat(assessment.paraphrase()).isEqualTo("the truce is fragile");
  }

  @Test
  void whatAPropositionIsAboutCannotBeChanged() {
    assertThatThrownBy(() -> Occurrence.of("fire").build().about().add(EventId.of("other")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aRecordNamedTwiceIsOneReference() {
    assertThat(Relation.of("reeds", RelationType.SAME_AS, "reeds").build().about())
        .containsExactly(ActorId.of("reeds"));
    assertThat(Optional.of(Because.event("fire")).flatMap(Because::event))
        .contains(EventId.of("fire"));
  }
}
