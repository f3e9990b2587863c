package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ayn al-Bahr, Ain Al Bahr",
    "Ayn al-Assad, ain asad",
    "Fallūjah, Fallujah",
    "The Old Harbour, old harbour",
    "Deir ez Zor, Deir ez-Zor",
    "Hosn, Husn",
    "Hosoun, Husun",
    "Mekka, Mikka",
    "Noor, Nur",
    "Beit, Bayt",
    "Beyt, Bait",
    "Ra's Lanuf, Ras Lanuf"
  })
  void spellings_of_one_name_meet(String one, String other) {
    assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Hadar, Hadra", "Port Lumen, Port Luman", "Alba, Ba", "Base 1, Base 2", "Lena, Lana"})
  void other_names_stay_apart(String one, String other) {
    assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
  }

  @Test
  void a_name_of_nothing_but_articles_is_empty() {
    assertThat(FoldedName.of("Al-")).isEmpty();
  }
}
