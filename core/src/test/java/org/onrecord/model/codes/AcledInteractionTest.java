package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcledInteractionTest {
  @ParameterizedTest
  @CsvSource({
    "10, State forces only",
    "11, State forces-State forces",
    "27, Rebel group-Civilians",
    "18, State forces-External/Other forces",
    "60, Protesters only",
    "70, Civilians only",
    "78, External/Other forces-Civilians",
    "88, External/Other forces-External/Other forces"
  })
  void numbersAndTextsAsPublished(int code, String text) {
    AcledInteraction interaction = AcledInteraction.of(code).orElseThrow();
    assertThat(interaction.label()).isEqualTo(text);
    assertThat(AcledInteraction.of(text)).contains(new Recognised<>(interaction, Optional.empty()));
  }

  @Test
  void all44ListedNumbersAreReadAndWritten() {
    assertThat(AcledInteraction.listedCodes()).hasSize(44);
    for (int code : AcledInteraction.listedCodes()) {
      AcledInteraction interaction = AcledInteraction.of(code).orElseThrow();
      assertThat(interaction.code()).isEqualTo(code);
      assertThat(interaction.isListed()).isTrue();
      assertThat(AcledInteraction.of(interaction.label()).map(Recognised::value))
          .contains(interaction);
      assertThat(AcledInteraction.of(String.valueOf(code)))
          .contains(new Recognised<>(interaction, Optional.empty()));
    }
  }

  @Test
  void theSmallerTypeComesFirstHoweverItIsBuilt() {
    AcledInteraction interaction =
        new AcledInteraction(AcledActorType.CIVILIANS, AcledActorType.REBEL_GROUP);
    assertThat(interaction.first()).isEqualTo(AcledActorType.REBEL_GROUP);
    assertThat(interaction.second()).isEqualTo(AcledActorType.CIVILIANS);
    assertThat(interaction.code()).isEqualTo(27);
    assertThat(new AcledInteraction(AcledActorType.NONE, AcledActorType.RIOTERS).code())
        .isEqualTo(50);
  }

  @Test
  void noActorAtAllIsNoListedInteraction() {
    AcledInteraction nobody = new AcledInteraction(AcledActorType.NONE, AcledActorType.NONE);
    assertThat(nobody.code()).isZero();
    assertThat(nobody.label()).isEmpty();
    assertThat(nobody.isListed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebel Groups-Civilians",
        "Rebel group \u2013 Civilians",
        "rebel\u00a0group - civilians",
        "Civilians-Rebel group"
      })
  void driftingTextsAreCorrected(String text) {
    Recognised<AcledInteraction> found = AcledInteraction.of(text).orElseThrow();
    assertThat(found.value().code()).isEqualTo(27);
    assertThat(found.correctedFrom()).contains(text);
  }

  @Test
  void theOldFormForOneActorIsCorrected() {
    assertThat(AcledInteraction.of("Sole Civilians"))
        .contains(
            new Recognised<>(
                new AcledInteraction(AcledActorType.CIVILIANS, AcledActorType.NONE),
                Optional.of("Sole Civilians")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-12, 0, 1, 9, 19, 21, 72, 87, 89, 90, 99, 100, 127})
  void otherNumbersAreNotRead(int code) {
    assertThat(AcledInteraction.of(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Civilians",
        "Rebel group-",
        "Rebel group-Aliens",
        "A-B-C",
        " only",
        "72",
        "9",
        "027",
        "-12"
      })
  void otherTextsAreNotRead(String text) {
    assertThat(AcledInteraction.of(text)).isEmpty();
  }
}
