package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Harm;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds casualty figures for the same that cannot both be true. */
final class BoundsDisjoint implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.bounds-disjoint", Severity.ERROR)
          .title("Casualty figures for the same cannot both be true")
          .rationale(
              "They count the same harm, victims, coverage and time, and no number fits them all."
                  + " Whoever quotes one without the other takes a side.")
          .source("UCDP: where sources differ, low and high estimates are kept beside the best")
          .settledBy("Ask each side what it counts and up to when, or quote them side by side.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    for (LineUp lineUp : dossier.tally().lineUps()) {
      if (lineUp.harm().isPresent()) {
        for (List<Figure> dispute : FiguresApart.disputes(lineUp.conflicts())) {
          FiguresApart.at(dispute, findings)
              .message(
                  "The figures for "
                      + words.subject(lineUp)
                      + " cannot all be true: "
                      + words.figures(dispute)
                      + ".")
              .detail("harm", lineUp.harm().map(Harm::code).orElseThrow())
              .report();
        }
      }
    }
  }
}
