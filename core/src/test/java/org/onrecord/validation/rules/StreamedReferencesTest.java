package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.validation.Finding;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

class StreamedReferencesTest {
  private static final Actor MAYOR = Actor.person("mayor", "Ada Quill").build();
  private static final Source HERALD = source(200);
  private static final Claim CLAIM = claim(120, 180);

  private static Source source(int length) {
    return Source.of("herald", SourceKind.NEWS_ARTICLE).length(length).build();
  }

  private static Claim claim(int start, int end) {
    return Claim.by("mayor")
        .states(Occurrence.of("vigil"))
        .citing("herald", start, end)
        .id("c1")
        .build();
  }

  @Test
  void a_span_is_compared_when_its_source_comes_by_later() {
    RuleRun run = RuleRun.of("text.span-out-of-range");

    assertThat(run.overCorpus(claim(120, 200), HERALD)).isEmpty();
    assertThat(run.overCorpus(claim(120, 201), HERALD))
        .extracting(Finding::message)
        .containsExactly(
            "The cited span 120-201 runs past the end of its source, which has 200 code points.");
  }

  @Test
  void a_span_in_a_source_that_never_comes_is_not_out_of_range() {
    assertThat(RuleRun.of("text.span-out-of-range").overCorpus(claim(120, 201))).isEmpty();
  }

  @Test
  void the_first_of_two_sources_with_one_id_has_the_length_that_counts() {
    assertThat(
            RuleRun.of("text.span-out-of-range").overCorpus(source(300), HERALD, claim(120, 201)))
        .isEmpty();
  }

  @Test
  void a_span_says_what_is_wrong_with_it() {
    RuleRun run = RuleRun.of("text.span-out-of-range");

    assertThat(run.overCorpus(claim(-1, 4)))
        .extracting(Finding::message)
        .containsExactly("The cited span -1-4 begins before the text does.");
    assertThat(run.overCorpus(claim(7, 7)))
        .extracting(Finding::message)
        .containsExactly("The cited span 7-7 is empty.");
    assertThat(run.overCorpus(claim(0, 0)))
        .extracting(Finding::message)
        .containsExactly("The cited span 0-0 is empty.");
    assertThat(run.overCorpus(claim(8, 7)))
        .extracting(Finding::message)
        .containsExactly("The cited span 8-7 ends before it starts.");
  }

  @Test
  void a_reference_may_lead_to_a_record_that_comes_later() {
    RuleRun run = RuleRun.of("references.unknown");

    assertThat(run.overCorpus(CLAIM, MAYOR, HERALD))
        .extracting(Finding::message)
        .containsExactly("This refers to event vigil, and there is no such record.");
    assertThat(run.overCorpus(MAYOR, CLAIM))
        .extracting(Finding::message)
        .containsExactly(
            "This refers to source herald, and there is no such record.",
            "This refers to event vigil, and there is no such record.");
  }

  @Test
  void a_record_may_be_mentioned_before_it_comes() {
    RuleRun run = RuleRun.of("references.unused");

    assertThat(run.overCorpus(CLAIM, MAYOR, HERALD)).isEmpty();
    assertThat(run.overCorpus(HERALD, CLAIM, MAYOR)).isEmpty();
    assertThat(run.overCorpus(HERALD, MAYOR))
        .extracting(Finding::message)
        .containsExactly("Nothing mentions source herald.", "Nothing mentions Ada Quill.");
  }

  @Test
  void a_copy_of_a_record_is_told_by_its_id() {
    Claim other = Claim.builder().from(CLAIM).id(ClaimId.of("c2")).build();

    assertThat(RuleRun.of("references.duplicate-id").overCorpus(CLAIM, other, CLAIM))
        .extracting(Finding::message)
        .containsExactly(
            "More than one record is claim c1. Whoever refers to it gets the first of them.");
  }

  @Test
  void very_many_references_ahead_are_looked_up_in_a_second_reading() {
    List<DossierRecord> records = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      records.add(Claim.by("mayor", "clerk").states(Occurrence.of("e" + i)).id("c" + i).build());
      records.add(Claim.by("mayor").states(Occurrence.of("vigil")).id("d" + i).build());
    }
    for (int i = 1; i < 30_000; i++) {
      records.add(Event.of("e" + i, EventType.PROTEST).build());
    }
    records.add(Event.of("vigil", EventType.PROTEST).build());
    records.add(MAYOR);
    Validator validator = Validator.of(RuleSet.standard().only("references.unknown"));

    Report report = validator.validateCorpus("c", records);

    assertThat(report.failed()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly(
            "30000 references lead to actor clerk, and there is no such record.",
            "This refers to event e0, and there is no such record.");
    assertThat(report.findings().get(1).subject()).contains(ClaimId.of("c0"));
    Iterator<DossierRecord> once = records.iterator();
    assertThat(validator.validateCorpus("c", () -> once).notEvaluated())
        .contains(
            new NotEvaluated(
                "references.unknown", NotEvaluated.Why.NEEDS_SECOND_READING, List.of()));
  }

  @Test
  void records_that_come_but_once_do_while_few_references_lead_ahead() {
    Iterator<DossierRecord> once = List.<DossierRecord>of(CLAIM, MAYOR, HERALD).iterator();

    assertThat(
            Validator.of(RuleSet.standard().only("references.unknown"))
                .validateCorpus("c", () -> once)
                .findings())
        .hasSize(1);
  }

  @Test
  void suspects_are_not_held_however_many_they_are() {
    int many = 110_000;
    List<WeakReference<DossierRecord>> made = new ArrayList<>();
    long[] held = {0};
    Iterable<DossierRecord> records =
        () ->
            IntStream.range(0, many)
                .mapToObj(
                    i -> {
                      if (made.size() == 2 * many - 1) {
                        System.gc();
                        held[0] = made.stream().filter(each -> each.get() != null).count();
                      }
                      DossierRecord record =
                          i % 1_000 == 0
                              ? Actor.person("p" + i, "Person " + i).build()
                              : Claim.by("mayor")
                                  .states(Occurrence.of("vigil"))
                                  .id("c" + i)
                                  .build();
                      made.add(new WeakReference<>(record));
                      return record;
                    })
                .iterator();
    Validator validator =
        Validator.of(RuleSet.standard().only("references.unknown", "references.unused"));

    Report report = validator.validateCorpus("c", records);

    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly(
            "109890 references lead to event vigil, and there is no such record.",
            "109890 references lead to actor mayor, and there is no such record.",
            "110 actors are on record that nothing mentions: Person 0, Person 1000, Person 2000,"
                + " Person 3000, Person 4000, Person 5000 and others.");
    assertThat(held[0]).isLessThan(many / 10);
  }
}
