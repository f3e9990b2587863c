package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Harm;

class NestedCountTest {
  private static CasualtyCount.Builder killed(String number) {
    return CasualtyCount.of(Harm.KILLED, number);
  }

  @Test
  void a_part_of_a_part_has_the_basis_of_the_whole_unless_it_says() {
    Casualties.Builder total =
        Casualties.killed("9")
            .basis(Basis.CUMULATIVE)
            .part(killed("5").part(killed("2"), killed("3").basis(Basis.INCIDENT)), killed("4"));
    Claim claim = Claim.narrated(total).id("told").build();

    assertThat(NestedCount.in(claim))
        .extracting(NestedCount::pointer, each -> each.basis().orElseThrow())
        .containsExactly(
            tuple("/says/total", Basis.CUMULATIVE),
            tuple("/says/parts/0", Basis.CUMULATIVE),
            tuple("/says/parts/0/parts/0", Basis.CUMULATIVE),
            tuple("/says/parts/0/parts/1", Basis.INCIDENT),
            tuple("/says/parts/1", Basis.CUMULATIVE));
  }

  @Test
  void parts_without_a_total_have_nothing_around_them() {
    Claim claim =
        Claim.narrated(Casualties.builder().part(killed("5").part(killed("2")))).id("told").build();

    assertThat(NestedCount.in(claim))
        .extracting(NestedCount::pointer, each -> each.around().isPresent())
        .containsExactly(tuple("/says/parts/0", false), tuple("/says/parts/0/parts/0", true));
  }
}
