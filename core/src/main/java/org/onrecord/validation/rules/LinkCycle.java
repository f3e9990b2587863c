package org.onrecord.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that would have to be older than themselves. */
final class LinkCycle implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.link-cycle", Severity.ERROR)
          .title("Claims replace, take back or repeat each other in a circle")
          .rationale(
              "What is superseded, retracted or repeated was said before, so none of these claims"
                  + " can be the latest word. Whoever looks for the figure that stands finds none.")
          .source("W3C PROV-DM: a revision derives from what was there before it")
          .settledBy("Find out which was said first and turn or remove the link that is wrong.")
          .since("0.1.0")
          .build();

  private static final Set<ClaimLinkType> LATER =
      Set.of(ClaimLinkType.SUPERSEDES, ClaimLinkType.RETRACTS, ClaimLinkType.REPEATS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Wording wording = new Wording(dossier.index());
    for (List<Claim> circle : dossier.index().claimCycles(LATER)) {
      Claim first = circle.get(0);
      findings
          .at(first, "/links/" + link(circle, 0))
          .message(
              "Each of these claims would have to be older than itself: "
                  + Wording.list(
                      IntStream.range(0, circle.size())
                          .mapToObj(i -> step(circle, i, wording))
                          .toList())
                  + ".")
          .evidence(circle.subList(1, circle.size()))
          .report();
    }
  }

  private static String step(List<Claim> circle, int i, Wording wording) {
    Claim claim = circle.get(i);
    ClaimLink link = claim.links().get(link(circle, i));
    return wording.claim(claim) + " " + Saying.word(link.type()) + " " + link.claim().value();
  }

  /** The place of the link that leads on to the next claim. */
  private static int link(List<Claim> circle, int i) {
    List<ClaimLink> links = circle.get(i).links();
    Claim next = circle.get((i + 1) % circle.size());
    return IntStream.range(0, links.size())
        .filter(at -> LATER.contains(links.get(at).type()))
        .filter(at -> links.get(at).claim().equals(next.id()))
        .findFirst()
        .orElseThrow();
  }
}
