package org.onrecord.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.Mention;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that rest on what was taken back or replaced. */
final class RetractedStillUsed implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.retracted-still-used", Severity.ERROR)
          .title("A claim that was taken back or replaced is still used as evidence")
          .rationale(
              "A figure or a finding that rests on a withdrawn one falls with it, and nobody notices"
                  + " unless the record says so.")
          .source(
              "W3C PROV-DM: what was derived from an invalidated entity is to be looked at anew")
          .settledBy("Use the claim that replaces it, or remove what rests on it.")
          .firesWith(
              "sources.claim-unsourced", "sources.inferred-not-said", "casualties.bounds-disjoint")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Withdrawals withdrawn = Withdrawals.all(dossier);
    for (Claim claim : dossier.dossier().claims()) {
      if (withdrawn.has(claim)) {
        checkSupport(claim, withdrawn, index, findings);
      } else {
        checkRests(claim, withdrawn, index, findings);
      }
    }
  }

  /** A withdrawn claim that a link puts behind a standing one. */
  private static void checkSupport(
      Claim claim, Withdrawals withdrawn, DossierIndex index, Findings findings) {
    for (int i = 0; i < claim.links().size(); i++) {
      ClaimLink link = claim.links().get(i);
      if (link.type() == ClaimLinkType.SUPPORTS && withdrawn.of(link.claim()).isEmpty()) {
        report(claim, "/links/" + i, claim, link.claim(), withdrawn, index, findings);
      }
    }
  }

  /** A standing claim that is inferred or added up from a withdrawn one. */
  private static void checkRests(
      Claim claim, Withdrawals withdrawn, DossierIndex index, Findings findings) {
    for (Mention mention : Mention.in(claim)) {
      if (mention.ref() instanceof ClaimId used && isEvidence(mention.pointer())) {
        List<Claim> by = withdrawn.of(used);
        if (!by.isEmpty() && !by.contains(claim)) {
          index
              .claim(used)
              .ifPresent(
                  old ->
                      report(
                          claim, mention.pointer(), old, claim.id(), withdrawn, index, findings));
        }
      }
    }
  }

  private static boolean isEvidence(String pointer) {
    return pointer.startsWith("/inferredFrom/") || pointer.contains("/derivedFrom/");
  }

  private static void report(
      Claim subject,
      String pointer,
      Claim old,
      ClaimId resting,
      Withdrawals withdrawn,
      DossierIndex index,
      Findings findings) {
    Wording wording = new Wording(index);
    List<Claim> by = withdrawn.of(old.id());
    List<Claim> others =
        Stream.of(List.of(old), index.claim(resting).stream().toList(), by)
            .flatMap(List::stream)
            .filter(claim -> !claim.equals(subject))
            .toList();
    findings
        .at(subject, pointer)
        .against(old.ref())
        .message(
            "The claim "
                + resting.value()
                + " rests on "
                + wording.claim(old)
                + ", which "
                + Wording.list(by.stream().map(wording::claim).toList())
                + (by.size() == 1 ? " takes" : " take")
                + " back or "
                + (by.size() == 1 ? "replaces." : "replace."))
        .evidence(others)
        .report();
  }
}
