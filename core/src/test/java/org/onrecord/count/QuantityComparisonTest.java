package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.time.Truth.NO;
import static org.onrecord.time.Truth.UNKNOWN;
import static org.onrecord.time.Truth.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.time.Truth;

class QuantityComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "3 4 YES NO NO",
        "4 4 NO NO YES",
        "0 0 NO NO YES",
        ">=24 20 NO YES NO",
        ">=24 24 NO UNKNOWN UNKNOWN",
        ">24 24 NO YES NO",
        ">24 25 NO UNKNOWN UNKNOWN",
        "<5 >4 YES NO NO",
        "<=5 >=5 UNKNOWN NO UNKNOWN",
        "<5 5 YES NO NO",
        "<1 0 NO NO YES",
        "<5 -1 NO YES NO",
        "tens tens UNKNOWN UNKNOWN UNKNOWN",
        "dozen 12 NO NO YES",
        "tens hundreds YES NO NO",
        "~900 1000 YES NO NO",
        "~900 900 UNKNOWN UNKNOWN UNKNOWN",
        "<~100 100 YES NO NO",
        "46..21 20 NO YES NO",
        "46..21 33 UNKNOWN UNKNOWN UNKNOWN",
        "9..9(10) 10 UNKNOWN NO UNKNOWN",
        "[250,260] 255 UNKNOWN UNKNOWN NO",
        "[250,260] 260 UNKNOWN NO UNKNOWN",
        "[250,260] [255,270] UNKNOWN UNKNOWN NO",
        "[250,260] [260,270] UNKNOWN NO UNKNOWN",
        "[250,260] 251..259 UNKNOWN UNKNOWN NO",
        "[7,7] 7 NO NO YES",
        "? 5 UNKNOWN UNKNOWN UNKNOWN",
        "? -1 NO YES NO",
        "9223372036854775807 9223372036854775807 NO NO YES",
        "-9223372036854775808 9223372036854775807 YES NO NO"
      })
  void answersYesNoOrUnknown(String a, String b, Truth less, Truth more, Truth equal) {
    Quantity first = Quantity.parse(a);
    Quantity second = Quantity.parse(b);

    assertThat(first.isLessThan(second)).isEqualTo(less);
    assertThat(first.isMoreThan(second)).isEqualTo(more);
    assertThat(first.isEqualTo(second)).isEqualTo(equal);
    assertThat(second.isMoreThan(first)).isEqualTo(less);
    assertThat(second.isLessThan(first)).isEqualTo(more);
    assertThat(second.isEqualTo(first)).isEqualTo(equal);
    assertThat(first.isLessThan(second, Lexicon.standard())).isEqualTo(less);
    assertThat(first.isMoreThan(second, Lexicon.standard())).isEqualTo(more);
    assertThat(first.isEqualTo(second, Lexicon.standard())).isEqualTo(equal);
  }

  @Test
  void theLexiconDecidesOverWords() {
    Quantity tens = Quantity.parse("tens");
    Quantity ten = Quantity.exactly(10);

    assertThat(tens.isEqualTo(ten)).isEqualTo(NO);
    assertThat(tens.isEqualTo(ten, Lexicon.acled())).isEqualTo(YES);
    assertThat(tens.withLexicon("acled").isEqualTo(ten)).isEqualTo(YES);
    assertThat(tens.withLexicon("acled").isMoreThan(ten, Lexicon.standard())).isEqualTo(YES);
    assertThat(tens.withLexicon("acled").isLessThan(tens)).isEqualTo(YES);
    assertThat(tens.withLexicon("desk").isMoreThan(ten)).isEqualTo(UNKNOWN);
  }

  @Test
  void differentUnitsCannotBeCompared() {
    Quantity people = Quantity.exactly(3);
    Quantity vehicles = Quantity.exactly(4).withUnit("vehicle");

    assertThat(people.isLessThan(vehicles)).isEqualTo(UNKNOWN);
    assertThat(people.isMoreThan(vehicles)).isEqualTo(UNKNOWN);
    assertThat(people.isEqualTo(vehicles)).isEqualTo(UNKNOWN);
    assertThat(people.isLessThan(vehicles, Lexicon.standard())).isEqualTo(UNKNOWN);
    assertThat(people.isEqualTo(vehicles, Lexicon.standard())).isEqualTo(UNKNOWN);
    assertThat(people.withUnit("vehicle").isLessThan(vehicles)).isEqualTo(YES);
  }

  @Test
  void wordsUsedAndHedgesDoNotMatter() {
    Quantity hedged =
        Quantity.exactly(3)
            .withReported("three")
            .withHedge(Hedge.of("reportedly", Hedge.Reach.LIST));

    assertThat(hedged.isEqualTo(Quantity.exactly(3))).isEqualTo(YES);
  }

  @Test
  void nothingIsCertainOfAnUnreadableCount() {
    Quantity unreadable = Quantity.read("a good number");

    assertThat(unreadable.isLessThan(Quantity.exactly(5))).isEqualTo(UNKNOWN);
    assertThat(unreadable.isMoreThan(Quantity.exactly(5))).isEqualTo(UNKNOWN);
    assertThat(unreadable.isEqualTo(unreadable)).isEqualTo(UNKNOWN);
  }
}
