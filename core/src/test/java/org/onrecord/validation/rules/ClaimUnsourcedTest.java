package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Harm;
import org.onrecord.model.Source;
import org.onrecord.validation.Finding;

class ClaimUnsourcedTest {
  @Test
  void a_figure_that_is_not_known_needs_no_source() {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .source(Source.newsArticle("herald", "News"))
            .claim(
                Claim.narrated(
                        Casualties.killed("3")
                            .part(CasualtyCount.of(Harm.KILLED, Quantity.unknown()).among("guard")))
                    .citing("herald", 0, 9));

    assertThat(Found.by(new ClaimUnsourced(), dossier))
        .extracting(Finding::message)
        .containsExactly("The publisher gives 3 killed in its own voice and cites nobody for it.");
  }
}
