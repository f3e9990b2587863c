package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;
import org.onrecord.validation.Evidence;

class CoReferenceSplitTest {
  private static Dating sameDayAs(Ref anchor, String when) {
    return Dating.builder()
        .when(When.parse(when))
        .anchor(Anchor.builder().relation(AnchorRelation.SAME_DAY).to(anchor).build())
        .build();
  }

  private static List<String> evidence(Dating dating) {
    Dossier.Builder dossier =
        Dossier.builder("fire", "Fire")
            .actor(Actor.person("mayor", "Ada Quill"))
            .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
            .event(
                Event.of("fire", EventType.EXPLOSION).when(dating),
                Event.of("vigil", EventType.PROTEST))
            .claim(
                Claim.by("mayor")
                    .id("told")
                    .states(
                        Occurrence.of("vigil")
                            .details(Details.builder().when("2031-04-12").build())));
    return Found.by(new CoReferenceSplit(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(CoReferenceSplitTest::text)
        .toList();
  }

  private static String text(Evidence evidence) {
    return evidence.record().value() + evidence.pointer();
  }

  @Test
  void the_day_of_a_source_is_that_of_its_publication() {
    assertThat(evidence(sameDayAs(SourceId.of("herald"), "2031-04-11")))
        .containsExactlyInAnyOrder("herald/published", "fire/when");
    assertThat(evidence(sameDayAs(SourceId.of("herald"), "2031-04-12"))).isEmpty();
  }

  @Test
  void the_day_of_a_claim_is_the_one_that_it_gives() {
    assertThat(evidence(sameDayAs(ClaimId.of("told"), "2031-04-11")))
        .containsExactlyInAnyOrder("told/says/details/when", "fire/when");
    assertThat(evidence(sameDayAs(ClaimId.of("told"), "2031-04-12"))).isEmpty();
  }

  @Test
  void a_day_that_is_told_without_a_date_agrees_with_any() {
    Dating dated = sameDayAs(ClaimId.of("told"), "2031-04-11");

    assertThat(
            evidence(
                Dating.builder().from(dated).when(Optional.empty()).reported("that day").build()))
        .isEmpty();
  }
}
