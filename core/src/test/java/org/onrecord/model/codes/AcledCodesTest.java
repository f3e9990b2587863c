package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;

class AcledCodesTest {
  @Test
  void the25SubEventsStandUnderTheirTypesAsPublished() {
    assertThat(labels(AcledEventType.BATTLES))
        .containsExactlyInAnyOrder(
            "Armed clash", "Government regains territory", "Non-state actor overtakes territory");
    assertThat(labels(AcledEventType.EXPLOSIONS_REMOTE_VIOLENCE))
        .containsExactlyInAnyOrder(
            "Chemical weapon",
            "Air/drone strike",
            "Suicide bomb",
            "Shelling/artillery/missile attack",
            "Remote explosive/landmine/IED",
            "Grenade");
    assertThat(labels(AcledEventType.PROTESTS))
        .containsExactlyInAnyOrder(
            "Peaceful protest", "Protest with intervention", "Excessive force against protesters");
    assertThat(labels(AcledEventType.RIOTS))
        .containsExactlyInAnyOrder("Violent demonstration", "Mob violence");
    assertThat(labels(AcledEventType.STRATEGIC_DEVELOPMENTS))
        .containsExactlyInAnyOrder(
            "Agreement",
            "Arrests",
            "Change to group/activity",
            "Disrupted weapons use",
            "Headquarters or base established",
            "Looting/property destruction",
            "Non-violent transfer of territory",
            "Other");
    assertThat(labels(AcledEventType.VIOLENCE_AGAINST_CIVILIANS))
        .containsExactlyInAnyOrder("Sexual violence", "Attack", "Abduction/forced disappearance");
  }

  private static List<String> labels(AcledEventType type) {
    return Arrays.stream(AcledSubEvent.values())
        .filter(subEvent -> subEvent.type() == type)
        .map(AcledSubEvent::label)
        .toList();
  }

  @Test
  void labelsAsPublishedAreFoundAsTheyAre() {
    for (AcledSubEvent each : AcledSubEvent.values()) {
      assertThat(AcledSubEvent.of(each.label())).contains(new Recognised<>(each, Optional.empty()));
    }
    for (AcledEventType each : AcledEventType.values()) {
      assertThat(AcledEventType.of(each.label()))
          .contains(new Recognised<>(each, Optional.empty()));
    }
    assertThat(AcledEventType.of("Explosions/Remote violence").orElseThrow().isAsPublished())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "armed clash",
        " Armed  clash ",
        "Armed\u00a0clash",
        "ARMED CLASH",
        "\ufeffArmed clash"
      })
  void driftingLabelsAreFoundAndSaidToBeCorrected(String drifted) {
    assertThat(AcledSubEvent.of(drifted))
        .contains(new Recognised<>(AcledSubEvent.ARMED_CLASH, Optional.of(drifted)));
  }

  @Test
  void knownMisspellingsAreFound() {
    assertThat(AcledDisorderType.of("Demostrations"))
        .contains(new Recognised<>(AcledDisorderType.DEMONSTRATIONS, Optional.of("Demostrations")));
    assertThat(AcledEventType.of("Violence Against Civilians"))
        .contains(
            new Recognised<>(
                AcledEventType.VIOLENCE_AGAINST_CIVILIANS,
                Optional.of("Violence Against Civilians")));
    assertThat(AcledSubEvent.of("Air / drone strike").map(Recognised::value))
        .contains(AcledSubEvent.AIR_DRONE_STRIKE);
  }

  @Test
  void otherLabelsAreNotFound() {
    assertThat(AcledSubEvent.of("Armed clashes")).isEmpty();
    assertThat(AcledSubEvent.of("")).isEmpty();
    assertThat(AcledEventType.of("Riots/Protests")).isEmpty();
    assertThat(AcledDisorderType.of("Disorder")).isEmpty();
  }

  @Test
  void disorderTypesAreThoseOfTheCodebook() {
    assertThat(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS.disorderTypes())
        .extracting(AcledDisorderType::label)
        .containsExactly("Political violence", "Demonstrations");
    assertThat(AcledSubEvent.VIOLENT_DEMONSTRATION.disorderTypes())
        .containsExactly(AcledDisorderType.DEMONSTRATIONS);
    assertThat(AcledSubEvent.MOB_VIOLENCE.disorderTypes())
        .containsExactly(AcledDisorderType.POLITICAL_VIOLENCE);
    assertThat(AcledSubEvent.AGREEMENT.disorderTypes())
        .containsExactly(AcledDisorderType.STRATEGIC_DEVELOPMENTS);
    assertThat(AcledSubEvent.ATTACK.disorderTypes())
        .containsExactly(AcledDisorderType.POLITICAL_VIOLENCE);
  }

  @Test
  void ourWordsFindTheirSubEvents() {
    assertThat(AcledSubEvent.from(EventType.ARMED_CLASH))
        .isEqualTo(Mapped.exact(AcledSubEvent.ARMED_CLASH));
    assertThat(AcledSubEvent.from(EventType.DRONE_ATTACK))
        .isEqualTo(Mapped.lossy(AcledSubEvent.AIR_DRONE_STRIKE, "that the aircraft were unmanned"));
    assertThat(AcledSubEvent.from(EventType.ROCKET_ATTACK))
        .isEqualTo(
            Mapped.lossy(
                AcledSubEvent.SHELLING_ARTILLERY_MISSILE_ATTACK, "which heavy weapon it was"));
    assertThat(AcledSubEvent.from(EventType.POST))
        .isEqualTo(Mapped.none("ACLED records no mere words"));
    assertThat(AcledSubEvent.from(EventType.ATTACK).value()).isEmpty();
    assertThat(AcledSubEvent.from(EventType.ATTACK).lost().orElseThrow()).contains("civilians");
    assertThat(AcledSubEvent.PROTEST_WITH_INTERVENTION.eventType())
        .isEqualTo(Mapped.exact(EventType.PROTEST_WITH_INTERVENTION));
  }

  @ParameterizedTest
  @CsvSource({
    "1, State forces",
    "2, Rebel group",
    "3, Political militia",
    "4, Identity militia",
    "5, Rioters",
    "6, Protesters",
    "7, Civilians",
    "8, External/Other forces"
  })
  void actorTypesHaveTheirNumbersAndLabels(int code, String label) {
    AcledActorType type = AcledActorType.of(code).orElseThrow();
    assertThat(type.label()).isEqualTo(label);
    assertThat(AcledActorType.of(label)).contains(new Recognised<>(type, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "Rebel Groups, REBEL_GROUP",
    "Rebel Forces, REBEL_GROUP",
    "Rebel group(s), REBEL_GROUP",
    "Political Militias, POLITICAL_MILITIA",
    "Militia Groups, POLITICAL_MILITIA",
    "Identity Militias, IDENTITY_MILITIA",
    "Communal / Identity Groups, IDENTITY_MILITIA",
    "Protestors, PROTESTERS",
    "External/Other Forces, EXTERNAL_OTHER_FORCES",
    "Foreign / Others, EXTERNAL_OTHER_FORCES"
  })
  void olderSpellingsOfActorTypesAreCorrected(String spelling, AcledActorType type) {
    assertThat(AcledActorType.of(spelling)).contains(new Recognised<>(type, Optional.of(spelling)));
  }

  @Test
  void otherActorTypesAreNotFound() {
    assertThat(AcledActorType.of(0)).contains(AcledActorType.NONE);
    assertThat(AcledActorType.of("").map(Recognised::value)).contains(AcledActorType.NONE);
    assertThat(AcledActorType.of(9)).isEmpty();
    assertThat(AcledActorType.of(-1)).isEmpty();
    assertThat(AcledActorType.of("Insurgents")).isEmpty();
    assertThat(AcledActorType.of("9")).isEmpty();
    assertThat(AcledActorType.of("8"))
        .contains(new Recognised<>(AcledActorType.EXTERNAL_OTHER_FORCES, Optional.empty()));
  }

  @Test
  void actorKindsMapAsFarAsTheyTell() {
    assertThat(AcledActorType.from(ActorKind.STATE_FORCES).value())
        .contains(AcledActorType.STATE_FORCES);
    assertThat(AcledActorType.from(ActorKind.ARMED_GROUP).value()).isEmpty();
    assertThat(AcledActorType.REBEL_GROUP.actorKind())
        .isEqualTo(Mapped.lossy(ActorKind.ARMED_GROUP, "that it fights against a government"));
    assertThat(AcledActorType.NONE.actorKind().value()).isEmpty();
  }
}
