package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Victims;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** What is found in a dossier is found in a corpus of the same records, and nothing else is. */
class SiftedRulesTest {
  private static final int SEEDS = 400;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events.outside-parent",
        "events.told-twice",
        "aggregate.sum-outside-reported-total",
        "references.unused"
      })
  void give_a_corpus_the_findings_of_the_dossier(String rule) {
    Validator validator = Validator.of(RuleSet.standard().only(rule));
    List<Dossier> dossiers = LongStream.range(0, SEEDS).mapToObj(MessyReporting::of).toList();
    int found = 0;
    for (Dossier dossier : dossiers) {
      Report whole = validator.validate(dossier);
      Report stream = validator.validateCorpus(dossier.id(), dossier.records().toList());

      assertThat(told(stream)).as(dossier.id()).isEqualTo(told(whole));
      assertThat(stream.notEvaluated()).filteredOn(not -> not.rule().equals(rule)).isEmpty();
      assertThat(stream.failed()).isEmpty();
      found += whole.findings().size();
    }
    assertThat(found).isBetween(10, 20 * SEEDS);
  }

  /** Of records of one kind the first comes first in both, so that only kinds change places. */
  @Test
  void do_not_mind_which_kinds_of_record_come_first() {
    Validator validator =
        Validator.of(
            RuleSet.standard()
                .only("events.outside-parent", "aggregate.sum-outside-reported-total"));
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = MessyReporting.of(seed);
      List<DossierRecord> records = new ArrayList<>(dossier.records().toList());
      Collections.reverse(records);
      List<DossierRecord> events = records.stream().filter(Event.class::isInstance).toList();
      Dossier reversed =
          Dossier.builder()
              .from(dossier)
              .events(events.stream().map(Event.class::cast).toList())
              .claims(
                  records.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList())
              .build();

      assertThat(told(validator.validateCorpus("c", records)))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(told(validator.validate(reversed)));
    }
  }

  @Test
  void take_victims_of_whom_nothing_is_told_for_none() {
    Dossier dossier =
        Dossier.builder("fires", "Two fires of one night")
            .event(Event.of("fires", EventType.ATTACK))
            .event(Event.of("mill", EventType.ATTACK).partOf("fires"))
            .event(Event.of("barn", EventType.ATTACK).partOf("fires"))
            .record(toll("all", "fires", "5", Optional.of(Victims.builder().build())))
            .record(toll("one", "mill", "4", Optional.empty()))
            .record(toll("other", "barn", "4", Optional.empty()))
            .build();
    Validator validator =
        Validator.of(RuleSet.standard().only("aggregate.sum-outside-reported-total"));

    assertThat(told(validator.validateCorpus("fires", dossier.records().toList())))
        .hasSize(1)
        .isEqualTo(told(validator.validate(dossier)));
  }

  private static Claim toll(String id, String event, String killed, Optional<Victims> victims) {
    return Claim.by("mayor")
        .states(Casualties.of(CasualtyCount.of(Harm.KILLED, killed).in(event).victims(victims)))
        .citing("herald", 0, 9)
        .id(id)
        .build();
  }

  private static List<String> told(Report report) {
    return report.findings().stream().map(SiftedRulesTest::told).toList();
  }

  private static String told(Finding finding) {
    return String.join(
        "|",
        finding.fingerprint(),
        finding.nature().name(),
        finding.message(),
        finding.details().toString(),
        finding.evidence().stream().map(Evidence::toString).toList().toString());
  }
}
