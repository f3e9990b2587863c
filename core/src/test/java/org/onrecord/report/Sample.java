package org.onrecord.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Citation;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SuppressedFinding;

/** An invented report of an invented dossier, in which everything is there that can be. */
final class Sample {
  static final RuleInfo BROKEN =
      RuleInfo.defect("harbour.figure-upside-down", Severity.ERROR)
          .title("A low figure is above the high one")
          .rationale("Such a figure has no range, so it can be neither added up nor compared.")
          .source("The rules of the harbour office")
          .settledBy("Look the figure up where it was taken from.")
          .since("0.1.0")
          .build();

  static final RuleInfo DISPUTED =
      RuleInfo.disagreement("harbour.tolls-differ", Severity.WARNING)
          .title("Two tolls of one event differ")
          .rationale("Readers take one of them for settled.")
          .since("0.1.0")
          .build();

  static final RuleInfo MISSING =
      RuleInfo.gap("sources.without-a-day", Severity.INFO)
          .title("A source does not say when it was published")
          .rationale("Words such as yesterday cannot be resolved.")
          .since("0.1.0")
          .build();

  static final RuleSet RULES =
      RuleSet.of(new Named(BROKEN), new Named(DISPUTED), new Named(MISSING));

  private static final Evidence C1 =
      new Evidence(
          ClaimId.of("c1"), "/says/total/quantity", List.of(Citation.of("herald", 120, 180)));

  private static final Evidence C2 =
      new Evidence(
          ClaimId.of("c2"),
          "/says/total",
          List.of(
              Citation.builder()
                  .source(SourceId.of("courier"))
                  .span(new Span(40, 95))
                  .page("3")
                  .extension("x_seen", "[true, null]")
                  .extension("x_by", "null")
                  .build()));

  private Sample() {}

  /** A rule that is there for its name. */
  record Named(RuleInfo info) implements RecordRule<DossierRecord> {
    @Override
    public Class<DossierRecord> type() {
      return DossierRecord.class;
    }

    @Override
    public void check(DossierRecord record, Findings findings) {}
  }

  static Path file() {
    return Goldens.file("harbour-fire.json");
  }

  static Dossier dossier() {
    return OnRecordJson.read(file());
  }

  static Report clean() {
    return Report.builder().dossier("quiet-quay").records(1).ran(BROKEN, DISPUTED, MISSING).build();
  }

  static Report report() {
    return Report.builder()
        .dossier("harbour-fire")
        .records(7)
        .findings(List.of(upsideDown(), differ(), withoutDay()))
        .suppressed(
            new SuppressedFinding(
                finding(DISPUTED, EventId.of("fire"), "/events/0/title", "The fire is told twice.")
                    .build(),
                "checked with the harbour office"))
        .known(
            finding(MISSING, SourceId.of("herald"), "/sources/0", "It gives no hour of the day.")
                .build())
        .ran(BROKEN, DISPUTED, MISSING)
        .notEvaluated(
            new NotEvaluated(
                "quotes.not-verbatim",
                NotEvaluated.Why.NEEDS_TEXT,
                List.of(SourceId.of("herald"), SourceId.of("courier"))),
            new NotEvaluated("dates.year-inferred", NotEvaluated.Why.LEFT_OUT, List.of()),
            new NotEvaluated("events.circular", NotEvaluated.Why.NEEDS_WHOLE_DOSSIER, List.of()))
        .failed(
            new FailedRule(
                "harbour.tolls-differ",
                Optional.of(ClaimId.of("c2")),
                2,
                "java.lang.IllegalStateException: the tide is out"))
        .build();
  }

  private static Finding upsideDown() {
    return finding(
            BROKEN,
            ClaimId.of("c1"),
            "/claims/0/says/total/quantity",
            "The count 9..3 has its low, best and high figures out of order.")
        .evidence(C1)
        .details(Map.of("quantity", List.of("9..3")))
        .settledBy("Look the figure up where it was taken from.")
        .build();
  }

  private static Finding differ() {
    return finding(
            DISPUTED,
            ClaimId.of("c1"),
            "/claims/0/says/total",
            "Ada Quill has between nine and three dock workers killed, while The Quay Courier has"
                + " twelve, for the same fire and the same people, and neither says as of when.")
        .evidence(C1, C2)
        .settledBy("Ask the harbour office for its list of names.")
        .build();
  }

  /** Points at a field that is not there. */
  private static Finding withoutDay() {
    return finding(
            MISSING,
            SourceId.of("courier"),
            "/sources/1/published",
            "The Quay Courier does not say when it was published.")
        .evidence(new Evidence(SourceId.of("courier"), "/published", List.of()))
        .build();
  }

  static Finding.Builder finding(RuleInfo rule, Ref subject, String pointer, String message) {
    return Finding.builder()
        .rule(rule.id())
        .nature(rule.nature())
        .severity(rule.severity())
        .subject(subject)
        .pointer(pointer)
        .message(message)
        .fingerprint(Integer.toHexString((rule.id() + pointer).hashCode()));
  }

  /**
   * A report with one finding, which says something that somebody may have put there on purpose.
   */
  static Report saying(String message) {
    return Report.builder()
        .dossier(message)
        .records(1)
        .findings(
            List.of(
                finding(BROKEN, ClaimId.of("c1"), "/claims/0", message)
                    .details(Map.of("quantity", List.of(message)))
                    .settledBy(message)
                    .build()))
        .ran(BROKEN)
        .build();
  }
}
