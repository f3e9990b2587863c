package org.onrecord.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.count.Quantity;
import org.onrecord.count.QuantityKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Proposition;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that cite nothing, and figures that a publisher gives on nobody's authority. */
final class ClaimUnsourced implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.claim-unsourced", Severity.WARNING)
          .title("A claim cites nothing, or a figure is given with no source")
          .rationale(
              "A figure that nobody is cited for can be neither checked nor weighed, and it is the"
                  + " first thing that others copy.")
          .source(
              "Every Casualty, Standards for Casualty Recording: every record is traceable to its"
                  + " sources")
          .settledBy("Ask the publisher where the figure comes from, or cite where it stands.")
          .since("0.1.0")
          .together("{count} claims cite nothing.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Claim> type() {
    return Claim.class;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.citations().isEmpty()) {
      if (!Narration.isFromDataset(claim)) {
        findings.at(claim, "").message("This claim cites nothing.").report();
      }
    } else if (Narration.isToldBy(claim)) {
      List<String> figures = figures(claim.says());
      if (!figures.isEmpty()) {
        report(claim, figures, findings);
      }
    }
  }

  /** Each figure is told by itself, since each has to be looked up by itself. */
  private static void report(Claim claim, List<String> figures, Findings findings) {
    findings
        .at(claim, "/says")
        .cause(claim.id().value())
        .message(
            "The publisher gives "
                + Wording.list(figures)
                + " in its own voice and cites nobody for "
                + (figures.size() == 1 ? "it." : "them."))
        .detail("quantity", figures)
        .report();
  }

  private static List<String> figures(Proposition says) {
    if (says instanceof Casualties casualties) {
      return Stream.concat(casualties.total().stream(), casualties.parts().stream())
          .filter(count -> isKnown(count.quantity()))
          .map(PropositionWording::toll)
          .toList();
    } else if (says instanceof Count count && isKnown(count.quantity())) {
      return List.of(PropositionWording.figure(count));
    }
    return List.of();
  }

  private static boolean isKnown(Quantity quantity) {
    return quantity.kind() != QuantityKind.UNKNOWN;
  }
}
