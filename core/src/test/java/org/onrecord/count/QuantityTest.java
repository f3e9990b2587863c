package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void everyFactoryHasItsNotation() {
    assertThat(Quantity.exactly(24)).isEqualTo(Quantity.parse("24"));
    assertThat(Quantity.exactly(70_000)).isEqualTo(Quantity.parse("70000"));
    assertThat(Quantity.atLeast(24)).isEqualTo(Quantity.parse(">=24"));
    assertThat(Quantity.moreThan(10_000)).isEqualTo(Quantity.parse(">10000"));
    assertThat(Quantity.atMost(5)).isEqualTo(Quantity.parse("<=5"));
    assertThat(Quantity.fewerThan(5)).isEqualTo(Quantity.parse("<5"));
    assertThat(Quantity.about(900)).isEqualTo(Quantity.parse("~900"));
    assertThat(Quantity.nearly(100)).isEqualTo(Quantity.parse("<~100"));
    assertThat(Quantity.between(21, 46)).isEqualTo(Quantity.parse("21..46"));
    assertThat(Quantity.between(21, 46, 33)).isEqualTo(Quantity.parse("21..46(33)"));
    assertThat(Quantity.oneOf(250, 260)).isEqualTo(Quantity.parse("[250,260]"));
    assertThat(Quantity.word("tens")).isEqualTo(Quantity.parse("tens"));
    assertThat(Quantity.unknown()).isEqualTo(Quantity.parse("?"));
  }

  @Test
  void factoriesRefuseOnlyWhatIsNoValue() {
    assertThatThrownBy(() -> Quantity.word(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(Quantity::oneOf).isInstanceOf(IllegalArgumentException.class);
    assertThat(Quantity.between(5, -3, 900).notation()).isEqualTo("5..-3(900)");
  }

  @Test
  void keepsAWordThatTheNotationDoesNotHave() {
    Quantity oodles = Quantity.word("Oodles of");

    assertThat(oodles.notation()).isEqualTo("Oodles of");
    assertThat(oodles.isWordOutsideNotation()).isTrue();
    assertThat(oodles.isReadable()).isTrue();
    assertThat(oodles).hasToString("\"Oodles of\"");
    assertThat(Quantity.parse("tens").isWordOutsideNotation()).isFalse();
    assertThat(Quantity.read("Oodles of").isWordOutsideNotation()).isFalse();
  }

  @Test
  void neverMistakesAWordForANumber() {
    Quantity word = Quantity.word("24");

    assertThat(word.isWordOutsideNotation()).isTrue();
    assertThat(word).isNotEqualTo(Quantity.exactly(24));
    assertThat(Quantity.read(word.toString())).isNotEqualTo(Quantity.exactly(24));
  }

  @Test
  void givesReportedFiguresAsTheyWereEvenOutOfOrder() {
    // Row 464847 of a UCDP GED release: low 334, best 333, high 333.
    Quantity row = Quantity.between(334, 333, 333);

    assertThat(row.low()).hasValue(334);
    assertThat(row.high()).hasValue(333);
    assertThat(row.best()).hasValue(333);
    assertThat(row.isOutOfOrder()).isTrue();
    assertThat(Quantity.between(9, 9, 10).isOutOfOrder()).isTrue();
    assertThat(Quantity.between(9, 9, 8).isOutOfOrder()).isTrue();
    assertThat(Quantity.between(2, 1).isOutOfOrder()).isTrue();
    assertThat(Quantity.between(21, 46, 46).isOutOfOrder()).isFalse();
    assertThat(Quantity.oneOf(260, 250).isOutOfOrder()).isFalse();
  }

  @Test
  void hasNoLowHighOrBestUnlessReported() {
    assertThat(Quantity.exactly(24).low()).isEmpty();
    assertThat(Quantity.atLeast(24).high()).isEmpty();
    assertThat(Quantity.between(21, 46).best()).isEmpty();
    assertThat(Quantity.between(0, 46, 0).best()).hasValue(0);
  }

  @Test
  void givesTheOneNumberOrWordBehindAPrefix() {
    assertThat(Quantity.parse(">=24").number()).hasValue(24);
    assertThat(Quantity.parse("24").number()).hasValue(24);
    assertThat(Quantity.parse("21..46").number()).isEmpty();
    assertThat(Quantity.parse(">dozen").number()).isEmpty();
    assertThat(Quantity.parse(">dozen").vagueWord()).hasValue("dozen");
    assertThat(Quantity.parse("tens").vagueWord()).hasValue("tens");
    assertThat(Quantity.parse("~900").vagueWord()).isEmpty();
    assertThat(Quantity.parse("[260,250]").members()).containsExactly(260L, 250L);
    assertThat(Quantity.parse("260").members()).isEmpty();
  }

  @Test
  void isVagueIfOnlyALexiconCanSayWhatIsMeant() {
    assertThat(Quantity.parse("tens").isVague()).isTrue();
    assertThat(Quantity.parse(">dozen").isVague()).isTrue();
    assertThat(Quantity.parse("~900").isVague()).isTrue();
    assertThat(Quantity.parse("<~100").isVague()).isTrue();
    assertThat(Quantity.parse(">=24").isVague()).isFalse();
    assertThat(Quantity.parse("21..46").isVague()).isFalse();
    assertThat(Quantity.parse("?").isVague()).isFalse();
  }

  @Test
  void findsNegativeNumbersWhereverTheyStand() {
    for (String text :
        new String[] {"-5", ">=-5", "<-5", "~-5", "-5..3", "3..-5", "1..2(-3)", "[4,-5]"}) {
      assertThat(Quantity.parse(text).statesNegative()).as(text).isTrue();
    }
    for (String text : new String[] {"0", "<0", "<~0", "<5", "0..3", "[0]", "tens", "?"}) {
      assertThat(Quantity.parse(text).statesNegative()).as(text).isFalse();
    }
    assertThat(Quantity.read("-five").statesNegative()).isFalse();
  }

  @Test
  void isPlainInPersonsUntilMoreIsSaid() {
    Quantity plain = Quantity.parse(">=24");

    assertThat(plain.isPlain()).isTrue();
    assertThat(plain.unit()).isEqualTo("person");
    assertThat(plain.reported()).isEmpty();
    assertThat(plain.lexicon()).isEmpty();
    assertThat(plain.hedge()).isEmpty();
    assertThat(plain.extensions()).isEmpty();
    assertThat(plain.withUnit("person")).isEqualTo(plain);
    assertThat(plain.withExtensions(Map.of()).isPlain()).isTrue();
  }

  @Test
  void keepsAllThatIsSaidBesideTheFigure() {
    assertThat(Hedge.of("at least")).isEqualTo(Hedge.of("at least", Hedge.Reach.FIGURE));
    Hedge hedge = Hedge.of("at least", Hedge.Reach.UNCLEAR);
    Quantity quantity =
        Quantity.parse(">=3")
            .withReported("at least three")
            .withUnit("vehicle")
            .withLexicon("desk")
            .withHedge(hedge)
            .withExtensions(Map.of("x_note", "[1, 2]"));

    assertThat(quantity.reported()).hasValue("at least three");
    assertThat(quantity.unit()).isEqualTo("vehicle");
    assertThat(quantity.lexicon()).hasValue("desk");
    assertThat(quantity.hedge()).hasValue(hedge);
    assertThat(quantity.extensions()).containsExactly(Map.entry("x_note", "[1, 2]"));
    assertThat(quantity.isPlain()).isFalse();
    assertThat(quantity.notation()).isEqualTo(">=3");
    assertThat(quantity)
        .hasToString(
            ">=3 {unit vehicle, reported \"at least three\", lexicon desk, "
                + "hedge \"at least\" unclear, extensions {x_note=[1, 2]}}");
  }

  @Test
  void copiesTheExtensionsItIsGiven() {
    Map<String, String> fields = new HashMap<>(Map.of("x_a", "1"));
    Quantity quantity = Quantity.exactly(1).withExtensions(fields);
    Hedge hedge = Hedge.of("some", Hedge.Reach.FIGURE).withExtensions(fields);
    fields.clear();

    assertThat(quantity.extensions()).containsEntry("x_a", "1");
    assertThat(hedge.extensions()).containsEntry("x_a", "1");
    assertThatThrownBy(() -> quantity.extensions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void sharesSmallExactCounts() {
    assertThat(Quantity.parse("24")).isSameAs(Quantity.exactly(24));
    assertThat(Quantity.parse("255")).isSameAs(Quantity.exactly(255));
    assertThat(Quantity.parse("256")).isEqualTo(Quantity.exactly(256));
  }

  @Test
  void equalsByAllThatIsRecorded() {
    EqualsVerifier.forClass(Quantity.class)
        .withPrefabValues(Figure.class, new Figure.Exact(1), new Figure.Unknown())
        .withNonnullFields("figure", "attributes")
        .verify();
    assertThat(Quantity.exactly(3).withReported("three")).isNotEqualTo(Quantity.exactly(3));
  }

  @Test
  void reachesHaveTheirWordsInJson() {
    assertThat(Hedge.Reach.ofCode("this_figure")).hasValue(Hedge.Reach.FIGURE);
    assertThat(Hedge.Reach.ofCode("whole_list")).hasValue(Hedge.Reach.LIST);
    assertThat(Hedge.Reach.ofCode("unclear")).hasValue(Hedge.Reach.UNCLEAR);
    assertThat(Hedge.Reach.ofCode("Unclear")).isEmpty();
  }
}
