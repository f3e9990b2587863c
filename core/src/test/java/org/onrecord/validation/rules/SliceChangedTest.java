package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Citation;
import org.onrecord.model.Citations;
import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.validation.Finding;

class SliceChangedTest {
  private static List<Finding> found(int start, int end, String hashed) {
    Citation citation =
        Citation.builder()
            .from(Citation.of("herald", start, end))
            .sha256(Citations.sha256(hashed))
            .build();
    return RuleRun.of("text.slice-changed")
        .withText("herald", "Boats left Port Lumen.")
        .overCorpus(
            Claim.narrated(Occurrence.of("departure")).id("told").citations(citation).build());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, Boats, false",
    "6, 10, left, false",
    "0, 5, BOATS, true",
    "6, 10, Boats, true",
    "16, 40, Lumen., true"
  })
  void a_passage_is_compared_with_the_hash(int start, int end, String hashed, boolean changed) {
    assertThat(found(start, end, hashed)).hasSize(changed ? 1 : 0);
  }

  @Test
  void an_empty_or_impossible_span_is_another_fault() {
    assertThat(found(5, 5, "Boats")).isEmpty();
    assertThat(found(9, 5, "Boats")).isEmpty();
    assertThat(found(-1, 5, "Boats")).isEmpty();
  }
}
