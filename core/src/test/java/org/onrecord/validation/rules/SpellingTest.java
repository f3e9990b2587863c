package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Weapon;

class SpellingTest {
  private static final List<String> KNOWN = List.of("raid", "air_strike", "attack", "war", "vote");

  @ParameterizedTest
  @CsvSource({
    "air_strik, air_strike",
    "Air Strikes, air_strike",
    "air-strike, air_strike",
    "airstrke, air_strike",
    "atack, attack",
    "attcak, attack",
    "atttack, attack",
    "raids, raid",
    "raio, raid",
    "wur, war",
  })
  void a_slip_leads_to_the_word_that_was_meant(String written, String meant) {
    assertThat(Spelling.nearest(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"rxix", "wxx", "airplane", "x", "attention"})
  void another_word_is_near_to_none(String written) {
    assertThat(Spelling.nearest(written, KNOWN)).isEmpty();
  }

  @Test
  void the_nearest_of_several_wins() {
    assertThat(Spelling.nearest("attack", List.of("attach", "attack"))).contains("attack");
    assertThat(Spelling.nearest("bombind", List.of("bombard", "bombing"))).contains("bombing");
  }

  @Test
  void a_word_is_compared_with_those_of_its_own_vocabulary() {
    assertThat(KnownWords.besides(EventType.of("rade")).codes()).contains("raid");
    assertThat(KnownWords.besides(EventType.of("rade")).name()).isEqualTo("types of events");
    assertThat(KnownWords.besides(SpeechAct.of("says")).codes())
        .contains("states")
        .doesNotContain("raid");
    assertThat(KnownWords.besides(Weapon.of("bow")).codes()).contains("drone");
  }

  @Test
  void letters_that_are_missing_in_front_are_slips_too() {
    assertThat(Spelling.nearest("raid", List.of("airraid"))).isEmpty();
    assertThat(Spelling.nearest("trike", List.of("strike"))).contains("strike");
  }
}
