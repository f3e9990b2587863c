package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "al-Qamar Brigade, The Qamar Brigade",
    "Brigade Qamàr, Qamar Brigade",
    "Kata’ib Bahr, Kataib Bahr",
    "Sons-of-Bahr, sons of bahr",
  })
  void folds_articles_order_marks_and_typography(String one, String other) {
    assertThat(NameSpelling.folded(one)).isEqualTo(NameSpelling.folded(other));
  }

  @ParameterizedTest
  @CsvSource({"Sons of Bahr, Sons of Bahar", "Qamar Brigade, Qamar Brigades"})
  void does_not_fold_other_letters(String one, String other) {
    assertThat(NameSpelling.folded(one)).isNotEqualTo(NameSpelling.folded(other));
  }

  @Test
  void keeps_a_name_that_is_nothing_but_articles() {
    assertThat(NameSpelling.folded("The A")).isEqualTo("a the");
  }

  @Test
  void takes_the_words_of_a_name_without_what_is_between_them() {
    assertThat(NameSpelling.words("“Guard” of Lumen’s  Port-Side"))
        .containsExactly("guard", "of", "lumen's", "port", "side");
  }

  @Test
  void keeps_vowels_only_where_words_begin() {
    assertThat(NameSpelling.consonants("ashab bahhar")).isEqualTo("ashb bhr");
  }
}
