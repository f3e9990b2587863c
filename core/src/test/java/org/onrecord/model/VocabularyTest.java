package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the vocabularies: constants, unknown words, labels. */
class VocabularyTest {
  static List<Class<?>> vocabularies() {
    return EqualityTest.termsAreEqualByTheirCodeWithinTheirVocabulary();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyConstantIsAKnownValueNamedByItsCode(Class<?> vocabulary) throws Exception {
    List<?> values = (List<?>) vocabulary.getMethod("values").invoke(null);
    List<Field> constants =
        Arrays.stream(vocabulary.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .toList();

    assertThat(constants).isNotEmpty();
    assertThat(values).hasSameSizeAs(constants);
    assertThat(new HashSet<>(values)).hasSameSizeAs(values);
    for (Field constant : constants) {
      Term term = (Term) constant.get(null);
      assertThat(term.code()).isEqualTo(constant.getName().toLowerCase(Locale.ROOT));
      assertThat(term.code()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
      assertThat(term.isKnown()).isTrue();
      assertThat(term.label()).isEqualTo(term.code().replace('_', ' '));
      assertThat(term).hasToString(term.code());
      assertThat(values.contains(term)).isTrue();
      assertThat(of(vocabulary, term.code())).isSameAs(term);
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aWordThatNobodyKnowsIsKeptAsGiven(Class<?> vocabulary) throws Exception {
    Term term = of(vocabulary, "Odd-Word");

    assertThat(term.code()).isEqualTo("Odd-Word");
    assertThat(term.isKnown()).isFalse();
    assertThat(term).isEqualTo(of(vocabulary, "Odd-Word"));
    assertThat((List<?>) vocabulary.getMethod("values").invoke(null))
        .noneMatch(known -> known.equals(term));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AIR_STRIKE", "Air strike", "air strike", "air-strike", " air_strike"})
  void aKnownWordSpelledOtherwiseIsNotKnown(String spelling) {
    assertThat(EventType.of(spelling)).isNotEqualTo(EventType.AIR_STRIKE);
    assertThat(EventType.of(spelling).isKnown()).isFalse();
    assertThat(EventType.of(spelling).code()).isEqualTo(spelling);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void aBlankWordAndNullAreRefused(Class<?> vocabulary) {
    assertThatThrownBy(() -> of(vocabulary, " "))
        .hasCauseInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(vocabulary, null)).hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void theKnownWordsCannotBeExtendedFromOutside() {
    assertThatThrownBy(() -> Harm.values().add(Harm.of("stung")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void wordsStandAsTheyAreWrittenInData() {
    assertThat(EventType.AIR_STRIKE.code()).isEqualTo("air_strike");
    assertThat(EventType.AIR_STRIKE.label()).isEqualTo("air strike");
    assertThat(Harm.values())
        .extracting(Term::code)
        .containsExactly(
            "killed",
            "wounded",
            "hospitalised",
            "missing",
            "abducted",
            "held",
            "released",
            "detained",
            "displaced",
            "casualties");
    assertThat(ActorKind.values())
        .extracting(Term::code)
        .containsExactly(
            "person",
            "state",
            "government_body",
            "state_forces",
            "armed_group",
            "coalition",
            "political_organization",
            "organization",
            "media",
            "population",
            "collective",
            "brand",
            "anonymous");
  }

  @Test
  void eventTypesKnowViolenceAndUtterances() {
    assertThat(EventType.ROCKET_ATTACK.isViolence()).isTrue();
    assertThat(EventType.ROCKET_ATTACK.isUtterance()).isFalse();
    assertThat(EventType.SPEECH.isUtterance()).isTrue();
    assertThat(EventType.SPEECH.isViolence()).isFalse();
    assertThat(EventType.of("rocket_attack").isViolence()).isTrue();
    assertThat(EventType.of("zeppelin_raid").isViolence()).isFalse();
  }

  @Test
  void onlyADenialImpliesNegation() {
    assertThat(SpeechAct.values())
        .filteredOn(act -> act.impliedPolarity() == Polarity.DENIED)
        .containsExactly(SpeechAct.DENIES);
  }

  @Test
  void admiraltyGradesAreNumberedFromOneToSix() {
    assertThat(Credibility.values())
        .extracting(Credibility::grade)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(Credibility.ofGrade(2)).contains(Credibility.PROBABLY_TRUE);
    assertThat(Credibility.ofGrade(0)).isEmpty();
    assertThat(Credibility.ofGrade(7)).isEmpty();
  }

  private static Term of(Class<?> vocabulary, @Nullable String code)
      throws ReflectiveOperationException {
    return (Term) vocabulary.getMethod("of", String.class).invoke(null, code);
  }
}
