package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.codes.HuridocsAttribution.About.ACT;
import static org.onrecord.model.codes.HuridocsAttribution.About.CIRCUMSTANCES;
import static org.onrecord.model.codes.HuridocsAttribution.About.RESPONSIBILITY;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.NON_STATE_ACTORS;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.NOT_TOLD;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.OFFICIALS;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.ActorKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.codes.HuridocsAttribution.Said;

class HuridocsAttributionTest {
  private static final Said CLAIMS = new Said(SpeechAct.CLAIMS_RESPONSIBILITY, RESPONSIBILITY);
  private static final Said DENIES_ACT = new Said(SpeechAct.DENIES, ACT);

  @Test
  void the14EntriesHaveTheirCodesAndLabels() {
    assertThat(Arrays.stream(HuridocsAttribution.values()).map(HuridocsAttribution::code))
        .containsExactly(
            "010000000000",
            "010100000000",
            "010200000000",
            "010300000000",
            "010400000000",
            "010500000000",
            "020000000000",
            "020100000000",
            "020200000000",
            "020300000000",
            "020400000000",
            "020500000000",
            "900000000000",
            "990000000000");
    assertThat(HuridocsAttribution.of("010300000000").orElseThrow().label())
        .isEqualTo("Officials acknowledge act but deny responsibility");
    assertThat(HuridocsAttribution.of("020500000000").orElseThrow().label())
        .isEqualTo("Non-state actors acknowledge act and accept or claim responsibility");
    assertThat(HuridocsAttribution.of("0103")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(HuridocsAttribution.class)
  void whatAnEntrySaysLeadsBackToIt(HuridocsAttribution entry) {
    Set<Said> said = entry.said().value().orElse(Set.of());
    HuridocsAttribution expected =
        entry == HuridocsAttribution.OTHER ? HuridocsAttribution.UNKNOWN : entry;
    assertThat(HuridocsAttribution.from(entry.speaker(), said)).isEqualTo(Mapped.exact(expected));
  }

  @Test
  void anEntryBecomesAClaimForEachThingSaid() {
    assertThat(HuridocsAttribution.OFFICIALS_DENY_RESPONSIBILITY.said())
        .isEqualTo(
            Mapped.exact(
                Set.of(
                    new Said(SpeechAct.ACKNOWLEDGES, ACT),
                    new Said(SpeechAct.DENIES, RESPONSIBILITY))));
    assertThat(HuridocsAttribution.NON_STATE_ACTORS_CLAIM_RESPONSIBILITY.said().lost())
        .contains("that the responsibility may have been accepted, not claimed");
    assertThat(HuridocsAttribution.OFFICIALS_DECLARE.said().value()).isEmpty();
  }

  @Test
  void theWeightiestThingSaidDecides() {
    assertThat(HuridocsAttribution.from(NON_STATE_ACTORS, Set.of(CLAIMS)))
        .isEqualTo(
            Mapped.lossy(
                HuridocsAttribution.NON_STATE_ACTORS_CLAIM_RESPONSIBILITY,
                "that more, or less, was said than the entry tells"));
    assertThat(
            HuridocsAttribution.from(
                    OFFICIALS, Set.of(DENIES_ACT, new Said(SpeechAct.STATES, CIRCUMSTANCES)))
                .value())
        .contains(HuridocsAttribution.OFFICIALS_DENY_ACT);
  }

  @Test
  void anythingElseIsOther() {
    assertThat(HuridocsAttribution.from(OFFICIALS, Set.of(new Said(SpeechAct.PRAISES, ACT))))
        .isEqualTo(Mapped.lossy(HuridocsAttribution.OTHER, "who said what"));
    assertThat(HuridocsAttribution.from(NOT_TOLD, Set.of(CLAIMS)).value())
        .contains(HuridocsAttribution.OTHER);
    assertThat(HuridocsAttribution.from(NOT_TOLD, Set.of()))
        .isEqualTo(Mapped.exact(HuridocsAttribution.UNKNOWN));
  }

  @Test
  void kindsOfActorTellWhoSpeaks() {
    assertThat(HuridocsAttribution.speaker(ActorKind.GOVERNMENT_BODY).value()).contains(OFFICIALS);
    assertThat(HuridocsAttribution.speaker(ActorKind.ARMED_GROUP).value())
        .contains(NON_STATE_ACTORS);
    assertThat(HuridocsAttribution.speaker(ActorKind.PERSON).value()).isEmpty();
    assertThat(ActorKind.values())
        .noneMatch(
            kind ->
                HuridocsAttribution.speaker(kind)
                    .lost()
                    .orElse("")
                    .startsWith("nobody has mapped"));
  }
}
