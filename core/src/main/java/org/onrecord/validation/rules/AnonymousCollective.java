package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Credibility;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds speakers that are nobody in particular. */
final class AnonymousCollective implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.anonymous-collective", Severity.WARNING)
          .title("Statements rest on an unnamed or collective speaker")
          .rationale(
              "Nobody can ask \"officials\" or \"social media users\" how they know. What rests on"
                  + " them alone cannot be weighed, and should not be graded as if it could.")
          .source(
              "Admiralty code (STANAG 2511): a source that cannot be identified has no reliability"
                  + " of its own; agency rules on anonymous sources")
          .settledBy("A named speaker, or a document, that says the same.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    for (Actor actor : dossier.dossier().actors()) {
      if (actor.kind().equals(ActorKind.ANONYMOUS) || actor.kind().equals(ActorKind.COLLECTIVE)) {
        List<Claim> claims = index.claimsVoicedBy(actor.id());
        if (!claims.isEmpty()) {
          report(actor, claims, findings);
        }
      }
    }
  }

  private static void report(Actor actor, List<Claim> claims, Findings findings) {
    List<Claim> graded = claims.stream().filter(AnonymousCollective::isGraded).toList();
    Draft draft =
        findings
            .at(actor, "")
            .message(message(actor, claims, graded))
            .detail("speaker", actor.id().value())
            .evidence(claims);
    graded.forEach(claim -> draft.detail("grade", claim.grade().orElseThrow().grade()));
    draft.report();
  }

  private static boolean isGraded(Claim claim) {
    Optional<Credibility> grade = claim.grade();
    return grade.isPresent() && grade.get() != Credibility.CANNOT_BE_JUDGED;
  }

  private static String message(Actor actor, List<Claim> claims, List<Claim> graded) {
    int count = claims.size();
    String statements = count == 1 ? "A statement rests on " : count + " statements rest on ";
    String speaker =
        actor.kind().equals(ActorKind.ANONYMOUS)
            ? "; who that is is not said"
            : ", nobody of whom is named";
    String all =
        graded.isEmpty()
            ? "."
            : ", yet "
                + (graded.size() == 1 ? "one is" : graded.size() + " are")
                + " graded better than “cannot be judged”.";
    return statements + Wording.quote(actor.displayName()) + speaker + all;
  }
}
