package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.time.Truth;

class QuantityNotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "24 EXACT",
        "0 EXACT",
        "-5 EXACT",
        "9223372036854775807 EXACT",
        "-9223372036854775808 EXACT",
        ">=24 AT_LEAST",
        ">=0 AT_LEAST",
        ">=tens AT_LEAST",
        ">10000 MORE_THAN",
        ">dozen MORE_THAN",
        "<=5 AT_MOST",
        "<=-1 AT_MOST",
        "<=hundreds AT_MOST",
        "<5 FEWER_THAN",
        "<0 FEWER_THAN",
        "<dozen FEWER_THAN",
        "~900 ABOUT",
        "~0 ABOUT",
        "~dozen ABOUT",
        "<~100 NEARLY",
        "<~dozen NEARLY",
        "21..46 REPORTED",
        "46..21 REPORTED",
        "21..46(33) REPORTED",
        "9..9(10) REPORTED",
        "-2..-1(-3) REPORTED",
        "0..0(0) REPORTED",
        "[250,260] ONE_OF",
        "[260,250,250] ONE_OF",
        "[7] ONE_OF",
        "[-1,0] ONE_OF",
        "tens WORD",
        "several WORD",
        "scores WORD",
        "tens-of-thousands WORD",
        "? UNKNOWN"
      })
  void printsWhatItParsed(String text, QuantityKind kind) {
    Quantity quantity = Quantity.parse(text);

    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(quantity.notation()).isEqualTo(text);
    assertThat(quantity).hasToString(text).isEqualTo(Quantity.read(text));
    assertThat(quantity.isReadable()).isTrue();
    assertThat(quantity.isWordOutsideNotation()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "10,000|2|digits are not grouped",
        "10.5|2|no fraction",
        "10_000|2|digits are not grouped",
        "10'000|2|digits are not grouped",
        "1e5|1|zeros are written out",
        "5E|1|zeros are written out",
        "NaN|0|standard lexicon",
        "-Infinity|1|ASCII digits",
        "0x10|1|nothing more",
        "007|0|leading zeros",
        "00|0|leading zeros",
        "-0|0|sign before zero",
        "-|1|ASCII digits",
        "--5|1|ASCII digits",
        "+5|0|without a sign",
        "24+|2|>=24",
        "24-30|2|20..30",
        "24?|2|~24",
        "9223372036854775808|0|9223372036854775807",
        "-9223372036854775809|0|-9223372036854775808",
        "1..99999999999999999999|3|9223372036854775807",
        "21..|4|>=21",
        "..46|0|<=46",
        "21...46|4|ASCII digits",
        "21..46..50|6|nothing more",
        "21..46()|7|ASCII digits",
        "21..46(33|9|')'",
        "21..46(33))|10|nothing more",
        "21..46(tens)|7|ASCII digits",
        "(33)|0|a count",
        "tens..hundreds|0|standard lexicon",
        "21..tens|4|ASCII digits",
        "~21..46|3|no fraction",
        ">=2..5|3|no fraction",
        ">=|2|number or a word",
        ">|1|number or a word",
        "<~|2|number or a word",
        "~|1|number or a word",
        ">=~900|2|only one of",
        "~>900|1|only one of",
        "~~5|1|only one of",
        "=>5|0|a count",
        "==5|0|a count",
        ">?|1|number or a word",
        "~[1,2]|1|number or a word",
        "[]|1|ASCII digits",
        "[1|2|']'",
        "[1,]|3|ASCII digits",
        "[1;2]|2|']'",
        "[250..260]|4|without brackets",
        "[1,2]]|5|nothing more",
        "[[1]]|1|ASCII digits",
        "[tens]|1|ASCII digits",
        "??|1|nothing more",
        "?5|1|nothing more",
        "oodles|0|Quantity.word",
        ">oodles|1|Quantity.word",
        "Tens|0|'tens'",
        "tens of thousands|0|'tens-of-thousands'",
        "~Dozen|1|'dozen'",
        "tens5|0|standard lexicon",
        "5tens|1|nothing more",
        "unknown|0|standard lexicon",
        "\u226524|0|>= in ASCII",
        "\u22645|0|<= in ASCII",
        "\uff12\uff14|0|ASCII digits",
        "\u0662\u0664|0|ASCII digits",
        "2\u0664|1|nothing more",
        "\u221224|0|a minus in ASCII",
        "\" 24\"|0|no blank",
        "\"24 \"|2|no blank",
        "\">= 24\"|2|number or a word",
        "\"[1, 2]\"|3|ASCII digits",
        "\"24\n\"|2|no blank",
        "\"24\u0000\"|2|nothing more",
        "\"\"|0|a count",
        "\" \"|0|no blank"
      })
  void refusesAndSaysWhereAndWhy(String text, int position, String expected) {
    QuantityFormatException refusal =
        catchThrowableOfType(QuantityFormatException.class, () -> Quantity.parse(text));

    assertThat(refusal.input()).isEqualTo(text);
    assertThat(refusal.position()).isEqualTo(position);
    assertThat(refusal.expected()).contains(expected);
    assertThat(refusal)
        .hasMessageEndingWith(
            "is not a count: expected " + refusal.expected() + " at position " + position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 24", "10,000", "oodles", "[[[", "21..", "\u0000", "\ud800"})
  void readKeepsWhatItCannotMakeOut(String text) {
    Quantity kept = Quantity.read(text);

    assertThat(kept.isReadable()).isFalse();
    assertThat(kept.isWordOutsideNotation()).isFalse();
    assertThat(kept.kind()).isEqualTo(QuantityKind.UNREADABLE);
    assertThat(kept.notation()).isEqualTo(text);
    assertThat(kept).hasToString(text).isEqualTo(Quantity.read(text));
    assertThat(kept.range()).isEqualTo(Quantity.unknown().range());
  }

  @Test
  void staysQuickAndQuietOnHugeInput() {
    for (String part : List.of("9", "0", "[", "(", "~", "x", "1,", "..", "-", "\u0661")) {
      String huge = part.repeat(1_000_000);

      assertThat(Quantity.read(huge).notation()).isSameAs(huge);
      assertThatThrownBy(() -> Quantity.parse(huge))
          .isInstanceOf(QuantityFormatException.class)
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }
  }

  @Test
  void readsAVeryLongListOfAlternatives() {
    String text = "[" + "7,".repeat(200_000) + "8]";

    Quantity quantity = Quantity.parse(text);

    assertThat(quantity.members()).hasSize(200_001);
    assertThat(quantity.notation()).isEqualTo(text);
    assertThat(quantity.isEqualTo(quantity)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void putsNoControlCharacterIntoAMessage() {
    assertThatThrownBy(() -> Quantity.parse("5\r\nERROR \u202e\u001b[31m"))
        .hasMessageStartingWith("\"5\\u000d\\u000aERROR \\u202e\\u001b[31m\" is not a count");
  }

  @Test
  void neverTakesNull() {
    assertThatThrownBy(() -> Quantity.parse(nothing())).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Quantity.read(nothing())).isInstanceOf(NullPointerException.class);
  }

  @SuppressWarnings("NullAway") // What a caller without null checks can pass.
  private static String nothing() {
    return null;
  }
}
