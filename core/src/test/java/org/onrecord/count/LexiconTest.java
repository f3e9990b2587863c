package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void standardHoldsTheWordsOfTheNotation() {
    assertThat(Lexicon.standard().words())
        .contains("tens", "several", "dozen", "tens-of-thousands")
        .allSatisfy(word -> assertThat(word).matches("[a-z]+(-[a-z]+)*"))
        .allSatisfy(word -> assertThat(Quantity.parse(word)).isEqualTo(Quantity.word(word)));
  }

  @Test
  void standardGivesEachWordItsBounds() {
    assertThat(Lexicon.standard().range("dozen")).hasValue(Range.singleton(12L));
    assertThat(Lexicon.standard().range("dozens")).hasValue(Range.closed(24L, 99L));
    assertThat(Lexicon.standard().range("several")).hasValue(Range.closed(3L, 19L));
    assertThat(Lexicon.standard().range("hundreds")).hasValue(Range.closed(200L, 999L));
    assertThat(Lexicon.standard().range("tens-of-thousands"))
        .hasValue(Range.closed(20_000L, 99_999L));
    assertThat(Lexicon.standard().range("some")).hasValue(Range.atLeast(1L));
    assertThat(Lexicon.standard().range("oodles")).isEmpty();
  }

  @Test
  void acledCodesOneNumberForEachOfItsWords() {
    assertThat(Lexicon.acled().words()).containsExactly("tens", "dozens", "hundreds");
    assertThat(Quantity.parse("tens").range(Lexicon.acled())).isEqualTo(Range.singleton(10L));
    assertThat(Quantity.parse("dozens").range(Lexicon.acled())).isEqualTo(Range.singleton(12L));
    assertThat(Quantity.parse("hundreds").range(Lexicon.acled())).isEqualTo(Range.singleton(100L));
    assertThat(Quantity.unknown().range(Lexicon.acled())).isEqualTo(Range.closed(3L, 10L));
  }

  @Test
  void findsWordsWhateverTheirCaseAndBlanks() {
    assertThat(Lexicon.standard().knows("Tens of\u00a0 THOUSANDS ")).isTrue();
    assertThat(Lexicon.standard().knows("tens")).isTrue();
    assertThat(Lexicon.standard().knows("ten")).isFalse();
    assertThat(Quantity.word("Tens of thousands").range())
        .isEqualTo(Quantity.parse("tens-of-thousands").range());
  }

  @Test
  void builtInLexiconsAreFoundByName() {
    assertThat(Lexicon.named("standard")).hasValue(Lexicon.standard());
    assertThat(Lexicon.named("acled")).hasValue(Lexicon.acled());
    assertThat(Lexicon.named("desk")).isEmpty();
    assertThat(Lexicon.named("not at hand")).isEmpty();
  }

  @Test
  void theUsersOwnLexiconExtendsAnother() {
    Lexicon desk =
        Lexicon.builder("desk")
            .extending(Lexicon.standard())
            .word("several", 3, 7)
            .word("Oodles of", Range.greaterThan(50L))
            .word("brace", 2)
            .about(20)
            .nearly(5)
            .unknown(Range.closed(1L, 4L))
            .build();

    assertThat(desk.name()).isEqualTo("desk");
    assertThat(desk).hasToString("Lexicon desk");
    assertThat(Quantity.parse("several").range(desk)).isEqualTo(Range.closed(3L, 7L));
    assertThat(Quantity.parse("tens").range(desk)).isEqualTo(Range.closed(20L, 99L));
    assertThat(Quantity.word("oodles-of").range(desk)).isEqualTo(Range.greaterThan(50L));
    assertThat(Quantity.word("brace").range(desk)).isEqualTo(Range.singleton(2L));
    assertThat(Quantity.parse("~100").range(desk)).isEqualTo(Range.closed(80L, 120L));
    assertThat(Quantity.parse("<~100").range(desk)).isEqualTo(Range.closedOpen(95L, 100L));
    assertThat(Quantity.parse("?").range(desk)).isEqualTo(Range.closed(1L, 4L));
  }

  @Test
  void aLexiconFromNothingKnowsNoWordAndApproximatesLikeTheStandardOne() {
    Lexicon bare = Lexicon.builder("bare").build();

    assertThat(bare.words()).isEmpty();
    assertThat(bare.aboutPercent()).isEqualTo(Lexicon.standard().aboutPercent()).isEqualTo(10);
    assertThat(bare.nearlyPercent()).isEqualTo(Lexicon.standard().nearlyPercent()).isEqualTo(10);
    assertThat(bare.unknown()).isEqualTo(Lexicon.standard().unknown());
  }

  @Test
  void refusesWhatIsNoReading() {
    Lexicon.Builder desk = Lexicon.builder("desk");

    assertThatThrownBy(() -> Lexicon.builder(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lexicon.builder("acled"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a lexicon named 'acled' is built in");
    assertThatThrownBy(() -> desk.word(" ", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.word("w", -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.word("w", 7, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.word("w", Range.open(3L, 4L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.unknown(Range.lessThan(4L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.about(101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.nearly(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalsByNameAndContents() {
    EqualsVerifier.forClass(Lexicon.class)
        .withPrefabValues(Range.class, Range.atLeast(0L), Range.singleton(1L))
        .withNonnullFields("name", "words", "unknown")
        .verify();
  }
}
