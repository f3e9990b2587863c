package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Occurrence;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds plans, threats and wishes that are recorded as having happened. */
final class NotActualRecordedAsActual implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.not-actual-recorded-as-actual", Severity.ERROR)
          .title("What is only planned, threatened or called for is recorded as having happened")
          .rationale(
              "A threat counted as an attack, or a call for a truce as a truce, is a false event in"
                  + " every list, map and total made from the record.")
          .source("UCDP and ACLED codebooks: only events that took place are coded as events")
          .settledBy(
              "Set the status to planned, threatened, called for or hypothetical, or add the claim"
                  + " that says that it happened.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Withdrawals withdrawn = Withdrawals.reported(dossier);
    for (Event event : dossier.dossier().events()) {
      List<Claim> unreal = unreal(event, index);
      if (event.status() == EventStatus.ACTUAL
          && !unreal.isEmpty()
          && !isBorneOut(event, index, withdrawn)) {
        report(event, unreal, findings);
      }
    }
  }

  /** The claims that it will, would or should happen, or does only if something else does. */
  private static List<Claim> unreal(Event event, DossierIndex index) {
    return index.claimsAbout(event.id()).stream()
        .filter(claim -> claim.says() instanceof Occurrence said && isUnreal(said, event))
        .toList();
  }

  private static boolean isUnreal(Occurrence said, Event event) {
    return said.event().equals(event.id()) && !Happening.isReal(said);
  }

  /** An event also took place if a part of it did, or if words were spoken at it. */
  private static boolean isBorneOut(Event event, DossierIndex index, Withdrawals withdrawn) {
    return !index.claimsIn(event.id()).isEmpty()
        || !Happening.assertingAnyPart(event.id(), index, withdrawn).isEmpty();
  }

  private static void report(Event event, List<Claim> unreal, Findings findings) {
    List<String> moods =
        unreal.stream()
            .map(claim -> ((Occurrence) claim.says()))
            .map(said -> Happening.isReal(said.happens()) ? "only if" : Saying.word(said.happens()))
            .distinct()
            .toList();
    findings
        .at(event, "")
        .message(
            "The record has "
                + Wording.name(event)
                + " as having happened, while nobody says more than “"
                + String.join("”, “", moods)
                + "”.")
        .detail("happens", moods)
        .evidence(unreal)
        .report();
  }
}
