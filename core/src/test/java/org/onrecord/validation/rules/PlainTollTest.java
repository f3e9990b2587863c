package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;

/** What is read off a claim without a tally is what the tally would make of it. */
class PlainTollTest {
  private static final int SEEDS = 400;

  @Test
  void is_the_one_figure_that_a_tally_makes() {
    int plain = 0;
    int others = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      for (Claim claim : MessyReporting.of(seed).claims()) {
        if (claim.says() instanceof Casualties says) {
          Optional<CasualtyCount> read = PlainToll.of(claim, says);
          read.ifPresent(count -> assertTalliedAlike(claim, count));
          plain += read.isPresent() ? 1 : 0;
          others += read.isPresent() ? 0 : 1;
        }
      }
    }
    assertThat(plain).isGreaterThan(100);
    assertThat(others).isGreaterThan(100);
  }

  private static void assertTalliedAlike(Claim claim, CasualtyCount count) {
    Tally tally = Tally.of(Dossier.builder("one", "One claim").record(claim).build());
    List<Figure> figures = tally.figuresOf(claim.id());
    assertThat(figures).hasSize(1);
    Figure figure = figures.get(0);
    LineUp lineUp = tally.lineUpOf(figure);

    assertThat(figure.standing()).isEqualTo(Figure.Standing.ASSERTED);
    assertThat(figure.range()).isEqualTo(count.quantity().range());
    assertThat(lineUp.events()).containsExactly(count.events().get(0));
    assertThat(lineUp.harm()).contains(count.harm());
    assertThat(lineUp.isToll() || figure.basis().isEmpty()).isTrue();
    assertThat(SumOutsideReportedTotal.coversOneEvent(lineUp)).isTrue();
  }
}
