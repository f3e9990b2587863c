package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.validation.Finding;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** What hangs on records that come last is found once, however much it is. */
class AwaitedTest {
  private static final int MANY = 20_500;

  private static Claim citing(int number, int end) {
    return Claim.by("mayor")
        .states(Occurrence.of("vigil"))
        .citing("herald", 10, end)
        .id("c" + number)
        .build();
  }

  private static Claim toll(int number, String victims) {
    return Claim.by("mayor")
        .states(Casualties.killed("3").among(victims))
        .citing("herald", 10, 20)
        .id("t" + number)
        .build();
  }

  private static Report validate(String rule, List<DossierRecord> records) {
    return Validator.of(RuleSet.standard().only(rule)).validateCorpus("late", records);
  }

  private static Report validateWhole(String rule, List<DossierRecord> records) {
    Dossier.Builder dossier = Dossier.builder("late", "Sources last");
    records.forEach(dossier::record);
    return Validator.of(RuleSet.standard().only(rule)).validate(dossier.build());
  }

  @Test
  void spans_before_their_source_are_compared_with_it_once() {
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      records.add(citing(i, 50));
    }
    records.set(7, citing(7, 900));
    records.set(8, citing(8, 10));
    records.set(MANY - 7, citing(MANY - 7, 900));
    records.add(Source.of("herald", SourceKind.NEWS_ARTICLE).length(200).build());
    records.add(citing(MANY, 900));

    Report report = validate("text.span-out-of-range", records);

    assertThat(report.findings())
        .extracting(finding -> finding.subject().orElseThrow().value())
        .containsExactlyInAnyOrder("c7", "c8", "c" + (MANY - 7), "c" + MANY);
    assertThat(validateWhole("text.span-out-of-range", records).findings())
        .extracting(Finding::fingerprint)
        .containsExactlyInAnyOrderElementsOf(
            report.findings().stream().map(Finding::fingerprint).toList());
  }

  @Test
  void spans_that_are_in_order_need_no_second_reading() {
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      records.add(citing(i, 50));
    }
    records.add(Source.of("herald", SourceKind.NEWS_ARTICLE).length(200).build());

    Iterator<DossierRecord> once = records.iterator();
    Report report =
        Validator.of(RuleSet.standard().only("text.span-out-of-range"))
            .validateCorpus("late", () -> once);

    assertThat(report.findings()).isEmpty();
    assertThat(report.notEvaluated())
        .extracting(NotEvaluated::why)
        .doesNotContain(NotEvaluated.Why.NEEDS_SECOND_READING);
  }

  @Test
  void victims_before_the_record_of_who_they_are_are_told_of_once() {
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      records.add(toll(i, i % 2 == 0 ? "crew" : "brigade"));
    }
    records.add(Actor.of("crew", ActorKind.POPULATION, "The crew").build());
    records.add(Actor.of("brigade", ActorKind.ARMED_GROUP, "The brigade").build());
    records.add(toll(MANY, "crew"));

    Report report = validate("casualties.victims-not-stated", records);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).message())
        .startsWith((MANY / 2 + 1) + " figures do not say");
    assertThat(validateWhole("casualties.victims-not-stated", records).findings())
        .extracting(Finding::message)
        .containsExactly(report.findings().get(0).message());
  }
}
