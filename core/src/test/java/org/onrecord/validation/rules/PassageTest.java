package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;

class PassageTest {
  private static Claim citing(String source, int start, int end) {
    return Claim.narrated(Assessment.of("so it is")).citing(source, start, end).id("c").build();
  }

  @Test
  void passages_share_what_both_have_in_them() {
    assertThat(Passage.isShared(citing("herald", 0, 5), citing("herald", 4, 9))).isTrue();
    assertThat(Passage.isShared(citing("herald", 4, 9), citing("herald", 0, 5))).isTrue();
  }

  @Test
  void passages_beside_each_other_or_in_two_sources_share_nothing() {
    assertThat(Passage.isShared(citing("herald", 0, 5), citing("herald", 5, 9))).isFalse();
    assertThat(Passage.isShared(citing("herald", 5, 9), citing("herald", 0, 5))).isFalse();
    assertThat(Passage.isShared(citing("herald", 0, 5), citing("courier", 0, 5))).isFalse();
  }
}
