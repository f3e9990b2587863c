package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Credibility;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds pairs of claims that exclude each other and are both graded as good. */
final class ContradictionBothCredible implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.contradiction-both-credible", Severity.WARNING)
          .title("Two claims that contradict each other are both graded as probably true")
          .rationale(
              "The grade is the analyst's own view, and it cannot hold of both. Whatever is worked"
                  + " out from the better grades would rest on a contradiction.")
          .source("Admiralty code (NATO AJP-2.1): 1 confirmed by other sources, 2 probably true")
          .settledBy("Grade one of the two lower, or both as possibly true.")
          .firesWith("claims.contradicted")
          .cost("Each thing denied is held once against the claims about its event.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    for (Contradiction each : Contradictions.in(dossier)) {
      Optional<Claim> one = credible(each.one());
      Optional<Claim> other = credible(each.other());
      if (one.isPresent() && other.isPresent()) {
        report(one.get(), other.get(), new Wording(dossier.index()), findings);
      }
    }
  }

  private static Optional<Claim> credible(List<Claim> claims) {
    return claims.stream().filter(ContradictionBothCredible::isCredible).findFirst();
  }

  private static boolean isCredible(Claim claim) {
    return claim
        .grade()
        .filter(grade -> grade.compareTo(Credibility.PROBABLY_TRUE) <= 0)
        .isPresent();
  }

  private static void report(Claim one, Claim other, Wording wording, Findings findings) {
    findings
        .at(one, "/grade")
        .against(other.ref())
        .message(
            "Claims "
                + wording.claim(one)
                + " and "
                + wording.claim(other)
                + " cannot both be true, yet they are graded "
                + grade(one)
                + " and "
                + grade(other)
                + ".")
        .detail("grade", grade(one), grade(other))
        .evidence(other, "/grade")
        .report();
  }

  private static int grade(Claim claim) {
    return claim.grade().orElseThrow().grade();
  }
}
