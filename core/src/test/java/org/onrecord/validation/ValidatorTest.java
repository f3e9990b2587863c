package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

class ValidatorTest {
  private static final RecordRule<Claim> EVERY_CLAIM = Port.everyClaim(Port.info("a.claim"));

  @Test
  void a_finding_says_what_where_and_on_which_evidence() {
    Report report = Validator.of(RuleSet.of(EVERY_CLAIM)).validate(Port.withClaims(2));

    assertThat(report.dossier()).isEqualTo("port");
    assertThat(report.records()).isEqualTo(6);
    assertThat(report.ran()).containsExactly(EVERY_CLAIM.info());
    assertThat(report.findings()).hasSize(2);
    Finding second = report.findings().get(1);
    assertThat(second.rule()).isEqualTo("a.claim");
    assertThat(second.nature()).isEqualTo(Nature.DISAGREEMENT);
    assertThat(second.severity()).isEqualTo(Severity.WARNING);
    assertThat(second.subject()).contains(ClaimId.of("c2"));
    assertThat(second.pointer()).isEqualTo("/claims/1/says");
    assertThat(second.message()).isEqualTo("A claim.");
    Claim claim = Port.withClaims(2).claims().get(1);
    assertThat(second.evidence())
        .containsExactly(new Evidence(ClaimId.of("c2"), "/says", claim.citations()));
  }

  @Test
  void findings_come_by_nature_then_severity_then_rule_then_record() {
    RuleSet rules =
        RuleSet.of(
            Port.everyClaim(
                RuleInfo.gap("a.gap", Severity.ERROR).title("t").rationale("r").since("1")),
            Port.everyClaim(Port.info("b.second")),
            Port.everyClaim(Port.info("a.third")),
            Port.everyClaim(Port.info("c.first").severity(Severity.ERROR)),
            Port.everyClaim(
                RuleInfo.defect("z.defect", Severity.INFO).title("t").rationale("r").since("1")));

    Report report = Validator.of(rules).validate(Port.withClaims(2));

    assertThat(report.findings().stream().map(each -> each.rule() + each.pointer()))
        .containsExactly(
            "z.defect/claims/0/says",
            "z.defect/claims/1/says",
            "c.first/claims/0/says",
            "c.first/claims/1/says",
            "b.second/claims/0/says",
            "b.second/claims/1/says",
            "a.third/claims/0/says",
            "a.third/claims/1/says",
            "a.gap/claims/0/says",
            "a.gap/claims/1/says");
    assertThat(report.defects()).hasSize(2).allMatch(each -> each.rule().equals("z.defect"));
    assertThat(report.disagreements()).hasSize(6);
    assertThat(report.gaps()).hasSize(2);
    assertThat(report.atLeast(Severity.WARNING)).hasSize(8);
    assertThat(report.ofRule("b.second")).hasSize(2);
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    Dossier dossier = Port.withClaims(5_000);
    Validator validator =
        Validator.of(
            RuleSet.of(
                EVERY_CLAIM,
                Port.everyClaim(Port.info("b.together").together("{count} claims.")),
                Port.whole(
                    Port.info("c.whole"),
                    (whole, findings) ->
                        whole
                            .dossier()
                            .claims()
                            .forEach(c -> findings.at(c, "").message("Whole.").report()))));

    Report one = validator.validate(dossier);

    assertThat(one.findings()).hasSize(5_000 + 2 + 5_000);
    assertThat(validator.withThreads(4).validate(dossier)).isEqualTo(one);
  }

  @Test
  void rules_that_throw_are_told_in_their_order_on_any_number_of_threads() {
    RecordRule<Claim> late =
        Port.claims(
            Port.info("a.late"),
            (claim, findings) -> {
              if (claim.id().value().equals("c700")) {
                throw new IllegalStateException("late");
              }
            });
    CorpusRule early = new Throwing();
    List<DossierRecord> records = Port.withClaims(1_000).records().toList();

    for (int threads : new int[] {1, 2, 4}) {
      Validator validator = Validator.of(RuleSet.of(late, early)).withThreads(threads);
      assertThat(validator.validateCorpus("c", records).failed())
          .extracting(FailedRule::rule)
          .containsExactly("a.late", "b.early");
    }
  }

  /** Cannot look at anything. */
  private static final class Throwing implements CorpusRule {
    @Override
    public RuleInfo info() {
      return Port.info("b.early").build();
    }

    @Override
    public Pass begin(IdNumbers ids) {
      return new Pass() {
        @Override
        public void see(DossierRecord record, Findings findings) {
          throw new IllegalStateException("early");
        }

        @Override
        public void end() {}
      };
    }
  }

  @Test
  void a_validator_needs_a_thread() {
    assertThatThrownBy(() -> Validator.standard().withThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at least one thread is needed, not 0");
  }

  @Test
  void a_rule_that_throws_is_reported_and_stops_nothing() {
    RecordRule<Claim> failing =
        Port.claims(
            Port.info("a.failing"),
            (claim, findings) -> {
              if (!claim.id().value().equals("c2")) {
                throw new IllegalStateException("on " + claim.id().value());
              }
              findings.at(claim, "").message("Found all the same.").report();
            });
    DossierRule overflowing =
        Port.whole(
            Port.info("b.whole"),
            (dossier, findings) -> {
              throw new StackOverflowError("too deep");
            });

    Report report =
        Validator.of(RuleSet.of(failing, overflowing, EVERY_CLAIM)).validate(Port.withClaims(3));

    assertThat(report.failed())
        .containsExactly(
            new FailedRule(
                "a.failing",
                Optional.of(ClaimId.of("c1")),
                2,
                "java.lang.IllegalStateException: on c1"),
            new FailedRule(
                "b.whole", Optional.empty(), 1, "java.lang.StackOverflowError: too deep"));
    assertThat(report.ofRule("a.failing")).hasSize(1);
    assertThat(report.ofRule("a.claim")).hasSize(3);
  }

  @Test
  void a_finding_without_a_message_is_a_failure_of_its_rule() {
    RecordRule<Claim> silent =
        Port.claims(Port.info("a.silent"), (claim, findings) -> findings.at(claim, "").report());

    Report report = Validator.of(RuleSet.of(silent)).validate(Port.withClaims(1));

    assertThat(report.findings()).isEmpty();
    assertThat(report.failed().get(0).problem())
        .isEqualTo("java.lang.IllegalStateException: a.silent reports a finding without a message");
  }

  @Test
  void findings_of_one_cause_in_one_source_are_told_together() {
    RecordRule<Claim> rule =
        Port.claims(
            Port.info("a.together").together("{count} claims of the cause {cause}."),
            (claim, findings) -> {
              String cause = claim.id().value().equals("c3") ? "odd" : "usual";
              findings
                  .at(claim, "")
                  .message("Alone.")
                  .cause(cause)
                  .detail("claim", claim.id().value())
                  .report();
            });

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(8));

    assertThat(report.findings().stream().map(each -> each.pointer() + " " + each.message()))
        .containsExactly(
            "/sources/0 3 claims of the cause usual.",
            "/claims/2 Alone.",
            "/sources/1 4 claims of the cause usual.");
    Finding first = report.findings().get(0);
    assertThat(first.subject()).contains(SourceId.of("herald"));
    assertThat(first.details())
        .isEqualTo(Map.of("claim", List.of("c1", "c2", "c4"), "count", List.of("3")));
    assertThat(first.evidence().stream().map(Evidence::record))
        .containsExactly(ClaimId.of("c1"), ClaimId.of("c2"), ClaimId.of("c4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | 2 claims: c1 and c2. | 2 claims: c3 and c4.",
        "12 | 6 claims: c1, c2, c3, c4, c5 and c6. | 6 claims: c7, c8, c9, c10, c11 and c12.",
        "13 | 7 claims: c1, c2, c3, c4, c5, c6 and others. | 6 claims: c8, c9, c10, c11, c12 and c13."
      })
  void what_is_told_together_names_the_first_few(int claims, String first, String second) {
    RecordRule<Claim> rule =
        Port.claims(
            Port.info("a.together").together("{count} claims: {examples}."),
            (claim, findings) ->
                findings.at(claim, "").message("Alone.").example(claim.id().value()).report());

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(claims));

    assertThat(report.findings()).extracting(Finding::message).containsExactly(first, second);
  }

  @Test
  void a_finding_of_many_records_keeps_some_of_the_evidence_and_counts_all() {
    RecordRule<Claim> rule = Port.everyClaim(Port.info("a.many").together("{count} claims."));

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(1_000));

    assertThat(report.findings()).hasSize(2);
    assertThat(report.findings().get(0).message()).isEqualTo("500 claims.");
    assertThat(report.findings().get(0).evidence()).hasSize(Finding.MOST_EVIDENCE);
  }

  @Test
  void a_rule_set_can_overrule_the_severity_of_a_rule() {
    RuleSet rules =
        RuleSet.of(
                Port.claims(
                    Port.info("a.claim"),
                    (claim, findings) ->
                        findings
                            .at(claim, "")
                            .severity(Severity.ERROR)
                            .nature(Nature.GAP)
                            .message("Own.")
                            .report()))
            .withSeverity("a.claim", Severity.INFO);

    Finding finding = Validator.of(rules).validate(Port.withClaims(1)).findings().get(0);

    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.nature()).isEqualTo(Nature.GAP);
  }

  @Test
  void what_is_suppressed_is_kept_apart_with_the_reason() {
    Validator validator =
        Validator.of(RuleSet.of(EVERY_CLAIM))
            .withSuppressions(List.of(Suppression.of("a.claim", "checked").on(ClaimId.of("c2"))));

    Report report = validator.validate(Port.withClaims(3));

    assertThat(report.findings().stream().map(Finding::pointer))
        .containsExactly("/claims/0/says", "/claims/2/says");
    assertThat(report.suppressed()).hasSize(1);
    assertThat(report.suppressed().get(0).reason()).isEqualTo("checked");
    assertThat(report.suppressed().get(0).finding().subject()).contains(ClaimId.of("c2"));
  }

  @Test
  void a_suppression_matches_evidence_too_and_needs_a_reason() {
    DossierRule pair =
        Port.whole(
            Port.info("a.pair"),
            (view, findings) ->
                findings
                    .at(view.dossier().claims().get(0), "")
                    .evidence(view.dossier().events())
                    .message("A pair.")
                    .report());
    Suppression onTheEvent = Suppression.of("a.pair", "known").on(EventId.of("fire"));

    Report report =
        Validator.of(RuleSet.of(pair))
            .withSuppressions(List.of(onTheEvent))
            .validate(Port.withClaims(1));

    assertThat(report.suppressed()).hasSize(1);
    assertThatThrownBy(() -> Suppression.of("a.pair", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a suppression of a.pair needs a reason");
  }

  @Test
  void what_is_told_together_is_suppressed_by_its_source() {
    RecordRule<Claim> together =
        Port.everyClaim(Port.info("b.together").together("{count} claims."));
    List<Suppression> suppressions =
        List.of(
            Suppression.of("b.together", "known").on(SourceId.of("herald")),
            Suppression.of("a.claim", "known").on(SourceId.of("herald")));

    Report report =
        Validator.of(RuleSet.of(together, EVERY_CLAIM))
            .withSuppressions(suppressions)
            .validate(Port.withClaims(4));

    assertThat(report.findings().stream().map(each -> each.rule() + each.pointer()))
        .containsExactlyInAnyOrder(
            "b.together/sources/1",
            "a.claim/claims/0/says",
            "a.claim/claims/1/says",
            "a.claim/claims/2/says",
            "a.claim/claims/3/says");
    assertThat(report.suppressed()).hasSize(2);
  }

  @Test
  void a_suppression_that_matched_nothing_is_a_finding_unless_its_rule_did_not_run() {
    RuleSet rules = RuleSet.standard().plus(EVERY_CLAIM).only("suppressions.unused", "a.claim");
    List<Suppression> suppressions =
        List.of(
            Suppression.of("a.claim", "gone").on(EventId.of("fire")),
            Suppression.of("a.misspelt", "typing"),
            Suppression.of("casualties.bounds-out-of-order", "not run"));

    Report report = Validator.of(rules).withSuppressions(suppressions).validate(Port.withClaims(0));

    assertThat(report.findings().stream().map(Finding::message))
        .containsExactlyInAnyOrder(
            "The suppression of a.claim on event fire (\"gone\") matched nothing.",
            "The suppression of a.misspelt (\"typing\") matched nothing.");
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("suppressions.unused");
              assertThat(finding.subject()).isEmpty();
              assertThat(finding.nature()).isEqualTo(Nature.DEFECT);
            });
  }

  @Test
  void a_baseline_knows_findings_again_in_another_order_and_other_words() {
    Dossier before = Port.withClaims(2);
    Baseline baseline = Baseline.of(Validator.of(RuleSet.of(EVERY_CLAIM)).validate(before));
    RecordRule<Claim> reworded =
        Port.claims(
            Port.info("a.claim"),
            (claim, findings) -> findings.at(claim, "/says").message("In other words.").report());
    List<Claim> turned = new ArrayList<>(Port.withClaims(3).claims());
    Collections.reverse(turned);
    Dossier after = Dossier.builder().from(before).claims(turned).build();

    Report report = Validator.of(RuleSet.of(reworded)).withBaseline(baseline).validate(after);

    assertThat(report.findings())
        .extracting(Finding::subject)
        .containsExactly(Optional.of(ClaimId.of("c3")));
    assertThat(report.known()).hasSize(2);
    assertThat(Baseline.of(report).fingerprints()).hasSize(3).containsAll(baseline.fingerprints());
    assertThat(Baseline.of(baseline.fingerprints()).knows(report.known().get(0))).isTrue();
  }

  @Test
  void a_corpus_is_checked_as_it_goes_by_and_the_rest_is_said_not_to_be_evaluated() {
    Dossier dossier = Port.withClaims(10_000);
    DossierRule whole = Port.whole(Port.info("b.whole"), (view, findings) -> {});
    Validator validator = Validator.of(RuleSet.of(EVERY_CLAIM, whole)).withThreads(2);

    Report report = validator.validateCorpus("port", dossier.records().toList());

    assertThat(report.records()).isEqualTo(10_004);
    assertThat(report.findings()).hasSize(10_000);
    assertThat(report.findings().get(9_999).pointer()).isEqualTo("/claim/says");
    assertThat(report.findings().get(9_999).subject()).contains(ClaimId.of("c10000"));
    assertThat(report.ran()).containsExactly(EVERY_CLAIM.info());
    assertThat(report.notEvaluated())
        .containsExactly(
            new NotEvaluated("b.whole", NotEvaluated.Why.NEEDS_WHOLE_DOSSIER, List.of()));
    assertThat(report.findings())
        .extracting(Finding::fingerprint)
        .isEqualTo(
            validator.validate(dossier).findings().stream().map(Finding::fingerprint).toList());
  }

  /** Suspects all claims whose id ends in 7, and is sure of those in which it ends in 77. */
  private static final SiftedRule SEVENS =
      new SiftedRule() {
        @Override
        public RuleInfo info() {
          return Port.info("b.sevens").build();
        }

        @Override
        public Sieve sieve(IdNumbers ids) {
          return new Sieve() {
            private boolean any;

            @Override
            public void see(DossierRecord record, Findings findings) {
              any |= suspects(record);
            }

            @Override
            public boolean suspectsAny() {
              return any;
            }

            @Override
            public boolean suspects(DossierRecord record) {
              return record.ref().value().endsWith("7");
            }
          };
        }

        @Override
        public void check(
            DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
          dossier.dossier().claims().stream()
              .filter(suspects)
              .filter(claim -> claim.id().value().endsWith("77"))
              .forEach(claim -> findings.at(claim, "/id").message("Lucky.").report());
        }
      };

  @Test
  void what_a_rule_suspects_in_a_corpus_is_looked_up_in_another_reading() {
    List<DossierRecord> records = Port.withClaims(1_000).records().toList();
    Validator validator = Validator.of(RuleSet.of(SEVENS)).withThreads(2);

    Report report = validator.validateCorpus("port", records);

    assertThat(report.records()).isEqualTo(1_004);
    assertThat(report.notEvaluated()).isEmpty();
    assertThat(report.findings()).hasSize(10);
    assertThat(report.findings().get(0).subject()).contains(ClaimId.of("c77"));
    assertThat(report.findings().get(0).pointer()).isEqualTo("/claim/id");
    assertThat(report.findings().get(0).evidence()).hasSize(1);
  }

  @Test
  void records_that_come_but_once_do_for_a_rule_that_suspects_nothing() {
    List<DossierRecord> sound = Port.withClaims(6).records().toList();
    List<DossierRecord> suspect = Port.withClaims(80).records().toList();
    Validator validator = Validator.of(RuleSet.of(SEVENS));
    NotEvaluated missed =
        new NotEvaluated("b.sevens", NotEvaluated.Why.NEEDS_SECOND_READING, List.of());

    assertThat(validator.validateCorpus("port", once(sound)).notEvaluated()).isEmpty();
    assertThat(validator.validateCorpus("port", once(suspect)).notEvaluated())
        .containsExactly(missed);
    Iterator<DossierRecord> all = suspect.iterator();
    Report report = validator.validateCorpus("port", () -> all);
    assertThat(report.notEvaluated()).containsExactly(missed);
    assertThat(report.findings()).isEmpty();
    assertThat(report.ran()).isEmpty();
  }

  /** Refuses to be gone through again. */
  private static Iterable<DossierRecord> once(List<DossierRecord> records) {
    Stream<DossierRecord> stream = records.stream();
    return () -> {
      return stream.iterator();
    };
  }

  @Test
  void a_sieve_that_throws_is_a_rule_that_failed() {
    SiftedRule broken =
        new SiftedRule() {
          @Override
          public RuleInfo info() {
            return SEVENS.info();
          }

          @Override
          public Sieve sieve(IdNumbers ids) {
            throw new IllegalStateException("no sieve");
          }

          @Override
          public void check(
              DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {}
        };

    Report report =
        Validator.of(RuleSet.of(broken))
            .validateCorpus("port", Port.withClaims(3).records().toList());

    assertThat(report.failed()).extracting(FailedRule::rule).containsExactly("b.sevens");
  }

  @Test
  void a_corpus_rule_may_report_late_what_it_saw_early() {
    RuleInfo info = Port.info("a.first").build();
    CorpusRule rule =
        new CorpusRule() {
          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public Pass begin(IdNumbers ids) {
            List<Draft> drafts = new ArrayList<>();
            return new Pass() {
              @Override
              public void see(DossierRecord record, Findings findings) {
                drafts.add(findings.at(record, "").message("Seen."));
              }

              @Override
              public void end() {
                drafts.get(0).report();
              }
            };
          }
        };

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(9_000));

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).pointer()).isEqualTo("/sources/0");
  }

  @Test
  void a_rule_that_needs_texts_runs_when_they_are_there_and_says_which_were_missing() {
    RuleInfo info = Port.info("a.text").build();
    TextRule rule =
        new TextRule() {
          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public void check(DossierRecord record, SourceTexts texts, Findings findings) {
            if (record instanceof Claim claim) {
              texts
                  .slice(claim.citations().get(0))
                  .ifPresent(slice -> findings.at(claim, "").message(slice + ".").report());
            }
          }
        };
    Validator validator = Validator.of(RuleSet.of(rule));
    Dossier dossier = Port.withClaims(2);
    SourceId herald = SourceId.of("herald");
    SourceId courier = SourceId.of("courier");

    Report without = validator.validate(dossier);
    Report with =
        validator.withTexts(Map.of(herald, "\uD83D\uDD25word and more")).validate(dossier);

    assertThat(without.ran()).isEmpty();
    assertThat(without.notEvaluated())
        .containsExactly(
            new NotEvaluated("a.text", NotEvaluated.Why.NEEDS_TEXT, List.of(herald, courier)));
    assertThat(with.ran()).containsExactly(info);
    assertThat(with.notEvaluated())
        .containsExactly(new NotEvaluated("a.text", NotEvaluated.Why.NEEDS_TEXT, List.of(courier)));
    assertThat(with.findings()).extracting(Finding::message).containsExactly("\uD83D\uDD25word.");
  }

  @Test
  void findings_at_one_place_are_told_apart_by_what_stands_against_them() {
    DossierRule rule =
        Port.whole(
            Port.info("a.rivals"),
            (view, findings) -> {
              for (Ref rival : List.<Ref>of(ClaimId.of("c2"), ClaimId.of("c3"))) {
                findings
                    .at(view.dossier().claims().get(0), "/says")
                    .against(rival)
                    .message("A rival.")
                    .report();
              }
            });

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(3));

    assertThat(report.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void a_dossier_rule_cannot_report_on_a_record_that_is_not_there() {
    DossierRule rule =
        Port.whole(
            Port.info("a.stray"),
            (view, findings) ->
                findings.at(Port.withClaims(1).claims().get(0), "").message("Stray.").report());

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(0));

    assertThat(report.failed().get(0).problem())
        .isEqualTo("java.lang.IllegalArgumentException: the dossier does not hold c1");
  }
}
