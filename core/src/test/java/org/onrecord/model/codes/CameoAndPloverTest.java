package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;

class CameoAndPloverTest {
  @Test
  void the20RootsHaveTheirCodesAndNames() {
    assertThat(CameoRoot.values())
        .extracting(root -> root.code() + " " + root.label())
        .containsExactly(
            "01 Make public statement",
            "02 Appeal",
            "03 Express intent to cooperate",
            "04 Consult",
            "05 Engage in diplomatic cooperation",
            "06 Engage in material cooperation",
            "07 Provide aid",
            "08 Yield",
            "09 Investigate",
            "10 Demand",
            "11 Disapprove",
            "12 Reject",
            "13 Threaten",
            "14 Protest",
            "15 Exhibit force posture",
            "16 Reduce relations",
            "17 Coerce",
            "18 Assault",
            "19 Fight",
            "20 Use unconventional mass violence");
  }

  @Test
  void rootsAreFoundByTheirTwoDigits() {
    for (CameoRoot root : CameoRoot.values()) {
      assertThat(CameoRoot.of(root.code())).contains(root);
      assertThat(CameoRoot.ofEventCode(root.code() + "0")).contains(root);
    }
    assertThat(CameoRoot.ofEventCode("0841")).contains(CameoRoot.YIELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "21", "8", "1.0", "ab", "01234", "-01"})
  void otherCodesAreNotFound(String code) {
    assertThat(CameoRoot.of(code)).isEmpty();
    assertThat(CameoRoot.ofEventCode(code)).isEmpty();
    assertThat(PloverType.fromCameo(code))
        .isEqualTo(Mapped.none("'" + code + "' is not a CAMEO code"));
  }

  @ParameterizedTest
  @CsvSource({
    "03, AGREE",
    "04, CONSULT",
    "05, SUPPORT",
    "06, COOPERATE",
    "07, AID",
    "10, REQUEST",
    "12, REJECT",
    "13, THREATEN",
    "14, PROTEST",
    "15, MOBILIZE",
    "16, SANCTION",
    "17, COERCE"
  })
  void twelveRootsBecomeOneTypeEach(String code, PloverType type) {
    assertThat(PloverType.fromCameo(code)).isEqualTo(Mapped.exact(type));
    assertThat(CameoRoot.of(code).map(PloverType::from)).contains(Mapped.exact(type));
  }

  @ParameterizedTest
  @CsvSource({"09, ACCUSE", "11, ACCUSE", "18, ASSAULT", "19, ASSAULT", "20, ASSAULT"})
  void theMergedRootsLoseWhichTheyWere(String code, PloverType type) {
    assertThat(PloverType.fromCameo(code).value()).contains(type);
    assertThat(PloverType.fromCameo(code).lost()).isPresent();
  }

  @Test
  void theManualsOldNameForRoot20IsSaid() {
    assertThat(PloverType.from(CameoRoot.USE_UNCONVENTIONAL_MASS_VIOLENCE).lost().orElseThrow())
        .contains("FIGHT");
    assertThat(PloverType.of("FIGHT")).isEmpty();
  }

  @Test
  void publicStatementsAndAppealsAreDropped() {
    assertThat(PloverType.fromCameo("015"))
        .isEqualTo(Mapped.none("PLOVER dropped CAMEO 01 and 02"));
    assertThat(PloverType.from(CameoRoot.APPEAL).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "081, CONCEDE",
    "082, CONCEDE",
    "0831, CONCEDE",
    "084, RETREAT",
    "0841, RETREAT",
    "087, RETREAT"
  })
  void yieldingIsSplitByTheThirdDigit(String code, PloverType type) {
    assertThat(PloverType.fromCameo(code).value()).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08", "080", "088", "089"})
  void yieldingWithoutSuchADigitHasNoType(String code) {
    assertThat(PloverType.fromCameo(code))
        .isEqualTo(
            Mapped.none("PLOVER split CAMEO 08: the third digit tells CONCEDE from RETREAT"));
  }

  @Test
  void the16TypesStandInTheirQuarters() {
    assertThat(in(QuadClass.VERBAL_COOPERATION))
        .containsExactly("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
    assertThat(in(QuadClass.MATERIAL_COOPERATION)).containsExactly("COOPERATE", "AID", "RETREAT");
    assertThat(in(QuadClass.VERBAL_CONFLICT))
        .containsExactly("REQUEST", "ACCUSE", "REJECT", "THREATEN");
    assertThat(in(QuadClass.MATERIAL_CONFLICT))
        .containsExactly("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
    assertThat(Arrays.stream(QuadClass.values()).map(QuadClass::code)).containsExactly(1, 2, 3, 4);
    assertThat(QuadClass.of(4)).contains(QuadClass.MATERIAL_CONFLICT);
    assertThat(QuadClass.of(5)).isEmpty();
  }

  private static String[] in(QuadClass quad) {
    return Arrays.stream(PloverType.values())
        .filter(type -> type.quad() == quad)
        .map(PloverType::name)
        .toArray(String[]::new);
  }

  @Test
  void typesAreFoundByName() {
    assertThat(PloverType.of("ASSAULT")).contains(PloverType.ASSAULT);
    assertThat(PloverType.of("assault")).isEmpty();
  }

  @Test
  void ourEventsFindTheirRoots() {
    assertThat(CameoRoot.from(EventType.POST))
        .isEqualTo(
            Mapped.lossy(CameoRoot.MAKE_PUBLIC_STATEMENT, "in what form the words were given"));
    assertThat(CameoRoot.from(EventType.ROCKET_ATTACK).value()).contains(CameoRoot.FIGHT);
    assertThat(CameoRoot.from(EventType.SUICIDE_BOMBING).value()).contains(CameoRoot.ASSAULT);
    assertThat(CameoRoot.from(EventType.ATTACK).value()).isEmpty();
    assertThat(PloverType.from(EventType.ATTACK)).isEqualTo(Mapped.exact(PloverType.ASSAULT));
    assertThat(PloverType.from(EventType.POST).value()).isEmpty();
    assertThat(PloverType.from(EventType.CEASEFIRE).value()).contains(PloverType.RETREAT);
  }

  @Test
  void whatAVoiceDoesFindsItsRoot() {
    assertThat(CameoRoot.from(SpeechAct.THREATENS)).isEqualTo(Mapped.exact(CameoRoot.THREATEN));
    assertThat(CameoRoot.from(SpeechAct.CONDEMNS).value()).contains(CameoRoot.DISAPPROVE);
    assertThat(CameoRoot.from(SpeechAct.CLAIMS_RESPONSIBILITY).value())
        .contains(CameoRoot.MAKE_PUBLIC_STATEMENT);
    assertThat(CameoRoot.REJECT.speechAct()).isEqualTo(Mapped.exact(SpeechAct.REJECTS));
    assertThat(CameoRoot.FIGHT.speechAct()).isEqualTo(Mapped.none("it is a deed, not words"));
    assertThat(PloverType.from(SpeechAct.STATES).value()).isEmpty();
    assertThat(PloverType.from(SpeechAct.DEMANDS)).isEqualTo(Mapped.exact(PloverType.REQUEST));
  }

  @Test
  void claimsAndDenialsOfResponsibilityHaveCodesOfTheirOwn() {
    assertThat(CameoStatement.of("015").orElseThrow().speechAct().value())
        .contains(SpeechAct.CLAIMS_RESPONSIBILITY);
    assertThat(CameoStatement.of("016").orElseThrow().speechAct().value())
        .contains(SpeechAct.DENIES);
    assertThat(CameoStatement.from(SpeechAct.CLAIMS_RESPONSIBILITY))
        .isEqualTo(Mapped.exact(CameoStatement.ACKNOWLEDGE_OR_CLAIM_RESPONSIBILITY));
    assertThat(CameoStatement.from(SpeechAct.DENIES).value()).isEmpty();
    assertThat(Arrays.stream(CameoStatement.values()).map(CameoStatement::code))
        .containsExactly("010", "011", "012", "013", "014", "015", "016", "017", "018", "019");
    assertThat(CameoStatement.of("15")).isEmpty();
    assertThat(CameoStatement.of("020")).isEmpty();
  }

  @Test
  void denyingOrAcknowledgingIsOneOfTheTenKindsOnlyWhereItIsOnesOwnResponsibility() {
    assertThat(CameoStatement.from(SpeechAct.ACKNOWLEDGES).value()).isEmpty();
    assertThat(CameoStatement.fromResponsibility(SpeechAct.DENIES))
        .isEqualTo(Mapped.exact(CameoStatement.DENY_RESPONSIBILITY));
    assertThat(CameoStatement.fromResponsibility(SpeechAct.ACKNOWLEDGES))
        .isEqualTo(
            Mapped.lossy(
                CameoStatement.ACKNOWLEDGE_OR_CLAIM_RESPONSIBILITY,
                "that it was acknowledged, not claimed"));
    assertThat(SpeechAct.values())
        .filteredOn(act -> !Set.of(SpeechAct.DENIES, SpeechAct.ACKNOWLEDGES).contains(act))
        .allSatisfy(
            act ->
                assertThat(CameoStatement.fromResponsibility(act))
                    .isEqualTo(CameoStatement.from(act)));
  }
}
