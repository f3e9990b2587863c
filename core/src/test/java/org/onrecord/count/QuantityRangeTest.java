package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "24 [24..24]",
        "0 [0..0]",
        "-5 [-5..-5]",
        ">=24 [24..+\u221e)",
        ">=-3 [-3..+\u221e)",
        ">10000 (10000..+\u221e)",
        "<=5 [0..5]",
        "<=0 [0..0]",
        "<=-1 (-\u221e..-1]",
        "<5 [0..5)",
        "<1 [0..1)",
        "<0 (-\u221e..0)",
        "21..46 [21..46]",
        "46..21 [21..46]",
        "21..46(33) [21..46]",
        "9..9(10) [9..10]",
        "177..177(142) [142..177]",
        "[260,250] [250..260]",
        "? [0..+\u221e)",
        "~900 [810..990]",
        "~253 [227..279]",
        "~3 [2..4]",
        "~1 [0..2]",
        "~0 [0..0]",
        "~-100 [-110..-90]",
        "<~100 [90..100)",
        "<~3 [2..3)",
        "<~1 [0..1)",
        "<~0 [-1..0)",
        "<~-10 [-11..-10)",
        "~9223372036854775807 [8301034833169298226..9223372036854775807]",
        "<~-9223372036854775808 [-9223372036854775808..-9223372036854775808]",
        "tens [20..99]",
        ">dozen (12..+\u221e)",
        ">=dozen [12..+\u221e)",
        "<dozen [0..12)",
        "<=dozen [0..12]",
        "~dozen [10..14]",
        "<~dozen [10..12)",
        ">tens (20..+\u221e)",
        "<tens [0..99)",
        "<~tens [18..99)",
        "~tens [18..109]",
        "<many [0..+\u221e)",
        ">many (5..+\u221e)",
        "~many [4..+\u221e)",
        "<~many [4..+\u221e)"
      })
  void readsByTheStandardLexiconIfNoneIsNamed(String text, String range) {
    Quantity quantity = Quantity.parse(text);

    assertThat(quantity.range()).hasToString(range);
    assertThat(quantity.range(Lexicon.standard())).isEqualTo(quantity.range());
  }

  @Test
  void readsByTheLexiconThatIsNamed() {
    assertThat(Quantity.parse("tens").withLexicon("acled").range()).isEqualTo(Range.singleton(10L));
    assertThat(Quantity.parse("tens").withLexicon("standard").range())
        .isEqualTo(Range.closed(20L, 99L));
  }

  @Test
  void leavesVagueCountsOpenIfTheNamedLexiconIsNotAtHand() {
    Range<Long> anyCount = Range.atLeast(0L);

    assertThat(Quantity.parse("tens").withLexicon("desk").range()).isEqualTo(anyCount);
    assertThat(Quantity.parse("~900").withLexicon("desk").range()).isEqualTo(anyCount);
    assertThat(Quantity.parse("<~900").withLexicon("desk").range()).isEqualTo(anyCount);
    assertThat(Quantity.parse(">=24").withLexicon("desk").range()).isEqualTo(Range.atLeast(24L));
  }

  @Test
  void leavesAWordOpenThatTheLexiconDoesNotHave() {
    assertThat(Quantity.word("oodles").range()).isEqualTo(Range.atLeast(0L));
    assertThat(Quantity.parse("several").range(Lexicon.acled())).isEqualTo(Range.atLeast(0L));
    assertThat(Quantity.parse(">dozen").range(Lexicon.acled())).isEqualTo(Range.greaterThan(0L));
    assertThat(Quantity.parse("<dozen").range(Lexicon.acled())).isEqualTo(Range.atLeast(0L));
    assertThat(Quantity.parse("<~dozen").range(Lexicon.acled())).isEqualTo(Range.atLeast(0L));
  }
}
