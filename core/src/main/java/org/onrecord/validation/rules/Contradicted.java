package org.onrecord.validation.rules;

import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims of which one says what another denies. */
final class Contradicted implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.contradicted", Severity.WARNING)
          .title("One claim says what another denies")
          .rationale(
              "Both sides belong in the text, each with its name. Where one mouth says both, one of"
                  + " the two is a slip, or a change of mind that nobody has pointed out.")
          .source("Practice of news agencies: a denial is reported beside the charge")
          .settledBy("Ask both sides, or find a witness who is on neither.")
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
      if (!each.isOfFigures() && !each.isOfOwnDeeds()) {
        report(each, dossier.index(), findings);
      }
    }
  }

  private static void report(Contradiction each, DossierIndex index, Findings findings) {
    Claim first = each.one().get(0);
    findings
        .at(first, "")
        .against(each.other().get(0).ref())
        .message(each.isDenial() ? denial(each, index) : contradiction(each, index))
        .evidence(each.one())
        .evidence(each.other())
        .report();
  }

  private static String denial(Contradiction each, DossierIndex index) {
    WhoseWords words = new WhoseWords(index);
    Set<Ref> saying = words.ofAll(each.one());
    Set<Ref> denying = new LinkedHashSet<>();
    each.other().forEach(claim -> denying.addAll(words.deniers(claim)));
    Set<Ref> both = Sets.intersection(saying, denying);
    Wording wording = new Wording(index);
    String what = new Saying(index).clause(each.other().get(0).says());
    return both.isEmpty()
        ? "It is said and denied that "
            + what
            + ": "
            + wording.names(List.copyOf(saying))
            + (saying.size() == 1 ? " says" : " say")
            + " so, "
            + wording.names(List.copyOf(denying))
            + (denying.size() == 1 ? " denies it." : " deny it.")
        : "One mouth both says and denies that "
            + what
            + ": "
            + wording.names(List.copyOf(both))
            + ".";
  }

  private static String contradiction(Contradiction each, DossierIndex index) {
    return "Two claims cannot both be true: "
        + side(each.one().get(0), index)
        + " against "
        + side(each.other().get(0), index)
        + ".";
  }

  private static String side(Claim claim, DossierIndex index) {
    return new Saying(index).clause(claim.says()) + " (" + new Wording(index).speaker(claim) + ")";
  }
}
