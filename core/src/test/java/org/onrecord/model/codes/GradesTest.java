package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Certainty;
import org.onrecord.model.Commitment;
import org.onrecord.model.Credibility;
import org.onrecord.model.Polarity;
import org.onrecord.model.Reliability;

class GradesTest {
  @ParameterizedTest
  @CsvSource({
    "CT+, CERTAIN, AFFIRMED",
    "PR+, PROBABLE, AFFIRMED",
    "PS+, POSSIBLE, AFFIRMED",
    "CT-, CERTAIN, DENIED",
    "PR-, PROBABLE, DENIED",
    "PS-, POSSIBLE, DENIED",
    "Uu, UNCOMMITTED, AFFIRMED"
  })
  void factBankGoesInAndOutWithoutLoss(String code, Certainty certainty, Polarity polarity) {
    FactBankValue value = FactBankValue.of(code).orElseThrow();
    assertThat(value.code()).isEqualTo(code);
    assertThat(value.commitment())
        .isEqualTo(
            Mapped.exact(Commitment.builder().certainty(certainty).polarity(polarity).build()));
    assertThat(FactBankValue.from(certainty, polarity)).isEqualTo(Mapped.exact(value));
  }

  @Test
  void factBankLosesTheTwoThatOneOfUsCannotSay() {
    assertThat(FactBankValue.of("CTu").orElseThrow().commitment())
        .isEqualTo(
            Mapped.lossy(
                Commitment.of(Certainty.UNCOMMITTED), "that the source knows whether it is so"));
    assertThat(FactBankValue.from(Certainty.UNCOMMITTED, Polarity.DENIED))
        .isEqualTo(Mapped.lossy(FactBankValue.UU, "that the words were in the negative"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CT", "ct+", "CT?", "PRu"})
  void otherFactBankCodesAreNotFound(String code) {
    assertThat(FactBankValue.of(code)).isEmpty();
  }

  @Test
  void admiraltyCodesAreReadAndWritten() {
    AdmiraltyCode code = new AdmiraltyCode(Reliability.B, Credibility.PROBABLY_TRUE);
    assertThat(code).hasToString("B2");
    assertThat(AdmiraltyCode.of("B2")).contains(code);
    assertThat(AdmiraltyCode.of("b2")).contains(code);
    for (Reliability reliability : Reliability.values()) {
      for (Credibility credibility : Credibility.values()) {
        AdmiraltyCode each = new AdmiraltyCode(reliability, credibility);
        assertThat(AdmiraltyCode.of(each.toString())).contains(each);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "2", "B7", "B0", "G2", "2B", "B22"})
  void otherAdmiraltyCodesAreNotRead(String text) {
    assertThat(AdmiraltyCode.of(text)).isEmpty();
  }

  @Test
  void theExtraLetterOfMispIsReadWithLoss() {
    assertThat(AdmiraltyCode.reliability("F")).isEqualTo(Mapped.exact(Reliability.F));
    assertThat(AdmiraltyCode.reliability("a")).isEqualTo(Mapped.exact(Reliability.A));
    assertThat(AdmiraltyCode.reliability("G"))
        .isEqualTo(Mapped.lossy(Reliability.E, "that the source deceives on purpose"));
    assertThat(AdmiraltyCode.reliability("H").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 90", "2, 70", "3, 50", "4, 30", "5, 10"})
  void credibilityHasItsNumberInStix(int grade, int confidence) {
    Credibility credibility = Credibility.ofGrade(grade).orElseThrow();
    assertThat(StixConfidence.from(credibility))
        .isEqualTo(Mapped.exact(new StixConfidence(confidence)));
    assertThat(new StixConfidence(confidence).credibility()).isEqualTo(Mapped.exact(credibility));
  }

  @Test
  void whatCannotBeJudgedHasNoNumberInStix() {
    assertThat(StixConfidence.from(Credibility.CANNOT_BE_JUDGED).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5", "19, 5", "20, 4", "39, 4", "40, 3", "59, 3", "60, 2", "79, 2", "80, 1", "100, 1"
  })
  void aRangeOfNumbersReadsBackAsOneGrade(int confidence, int grade) {
    Mapped<Credibility> answer = new StixConfidence(confidence).credibility();
    assertThat(answer.value()).isEqualTo(Credibility.ofGrade(grade));
    assertThat(answer.lost()).contains("that the number was " + confidence);
  }

  @Test
  void otherNumbersAreNoConfidence() {
    assertThat(StixConfidence.of(100)).contains(new StixConfidence(100));
    assertThat(StixConfidence.of(-1)).isEmpty();
    assertThat(StixConfidence.of(101)).isEmpty();
    assertThatThrownBy(() -> new StixConfidence(101)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, Confirmed, 1",
    "FAIR, Fair, 2",
    "WEAK, Weak, 3",
    "CONTESTED, Contested, 6",
    "DISCOUNTED, Discounted, 5"
  })
  void airwarsGradesMapToTheNearestCredibility(AirwarsGrade grade, String label, int nearest) {
    assertThat(grade.label()).isEqualTo(label);
    assertThat(AirwarsGrade.of(label).map(Recognised::value)).contains(grade);
    assertThat(grade.credibility().value()).isEqualTo(Credibility.ofGrade(nearest));
    assertThat(grade.credibility().isExact()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Credibility.class)
  void noNumberMakesABelligerentConfess(Credibility credibility) {
    assertThat(AirwarsGrade.from(credibility).value())
        .isNotEqualTo(Optional.of(AirwarsGrade.CONFIRMED));
    assertThat(AirwarsGrade.from(credibility).isExact()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, declared_strike",
    "FAIR, likely_strike",
    "CONTESTED, contested_strike",
    "WEAK, single_source_claim"
  })
  void olderSheetsUseTheGradesForTheStrike(AirwarsGrade grade, String code) {
    AirwarsStrikeStatus status = AirwarsStrikeStatus.of(code).orElseThrow();
    assertThat(status.code()).isEqualTo(code);
    assertThat(AirwarsStrikeStatus.from(grade)).isEqualTo(Mapped.exact(status));
    assertThat(status.grade()).isEqualTo(grade);
  }

  @Test
  void otherAirwarsWordsAreNotFound() {
    assertThat(AirwarsGrade.of("Certain")).isEmpty();
    assertThat(AirwarsStrikeStatus.of("Likely strike")).isEmpty();
    assertThat(AirwarsStrikeStatus.from(AirwarsGrade.DISCOUNTED).value()).isEmpty();
  }
}
