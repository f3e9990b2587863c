package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitySumTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "2 3 5",
        "0 0 0",
        ">=24 3 >=27",
        ">10000 >=24 >10024",
        ">10 >20 >31",
        ">=0 ? >=0",
        "? ? >=0",
        "? 5 >=5",
        "<5 3 3..7",
        "<5 <5 <9",
        "<5 0 <5",
        "<=5 <=5 <=10",
        "<=5 >=5 >=5",
        "~900 100 910..1090",
        "<~100 5 95..104",
        "21..46(33) 1..2(2) 22..48(35)",
        "21..46(33) 4 25..50(37)",
        "21..46(33) 1..2 22..48",
        "21..46(33) ~10 30..57",
        "5..5(5) 1 6..6(6)",
        "46..21 5..2 51..23",
        "46..21 10 56..31",
        "46..21 10..20 31..66",
        "9..9(10) 5..6(5) 14..16(15)",
        "[250,260] 5 [255,265]",
        "[250,260] 1..2 251..262",
        "dozen dozen 24",
        "tens 5 25..104",
        "many 5 >=10",
        "<0 10 -9223372036854775808..9",
        "<0 0 <=-1",
        "<0 >=5 >=-9223372036854775808",
        "9223372036854775807 1 >=9223372036854775807",
        "9223372036854775807 0 9223372036854775807",
        "9223372036854775806..9223372036854775807(9223372036854775807) 1 >=9223372036854775807",
        "[9223372036854775807,1] 1 >=2",
        "-9223372036854775808 -1 <=-9223372036854775808",
        ">9223372036854775807 1 >9223372036854775806"
      })
  void addsWhatTheTwoMayMean(String a, String b, String sum) {
    assertThat(Quantity.parse(a).plus(Quantity.parse(b))).isEqualTo(Quantity.parse(sum));
    assertThat(Quantity.parse(b).plus(Quantity.parse(a))).isEqualTo(Quantity.parse(sum));
    assertThat(Quantity.parse(a).plus(Quantity.parse(b), Lexicon.standard()))
        .isEqualTo(Quantity.parse(sum));
  }

  @Test
  void theLexiconDecidesOverWords() {
    Quantity tens = Quantity.parse("tens");

    assertThat(tens.plus(tens, Lexicon.acled())).isEqualTo(Quantity.exactly(20));
    assertThat(tens.withLexicon("acled").plus(tens)).isEqualTo(Quantity.between(30, 109));
    assertThat(tens.withLexicon("desk").plus(tens)).isEqualTo(Quantity.atLeast(20));
  }

  @Test
  void theSumKeepsTheUnitAndNothingElse() {
    Quantity cars =
        Quantity.exactly(2).withUnit("car").withReported("two cars").withLexicon("acled");

    assertThat(cars.plus(cars)).isEqualTo(Quantity.exactly(4).withUnit("car"));
  }

  @Test
  void differentUnitsCannotBeAdded() {
    Quantity people = Quantity.exactly(3);
    Quantity cars = Quantity.exactly(4).withUnit("car");

    assertThatThrownBy(() -> people.plus(cars))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot add car to person");
  }

  @Test
  void addsUpAny() {
    assertThat(
            Quantity.sum(List.of(Quantity.exactly(2), Quantity.parse(">=3"), Quantity.exactly(4))))
        .isEqualTo(Quantity.atLeast(9));
    assertThat(Quantity.sum(List.of(Quantity.parse("tens").withLexicon("acled"))))
        .isEqualTo(Quantity.parse("tens").withLexicon("acled"));
    assertThat(Quantity.sum(List.of(Quantity.read("1 or so"), Quantity.exactly(4))).range())
        .isEqualTo(Range.atLeast(4L));
  }

  @Test
  void theSumOfNothingIsNotAStatedZero() {
    assertThatThrownBy(() -> Quantity.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
