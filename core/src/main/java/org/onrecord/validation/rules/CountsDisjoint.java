package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Counted;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds numbers of troops, crowds, places and things that cannot both be true. */
final class CountsDisjoint implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("counts.bounds-disjoint", Severity.WARNING)
          .title("Counts of the same troops, crowd, places or things cannot both be true")
          .rationale(
              "The size of a crowd or of a force is a claim like any other, and who gives it often"
                  + " has a stake in it.")
          .source("News agency practice: crowd estimates of police and organisers are both given")
          .settledBy("Ask each side how and when it counted, or quote them side by side.")
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
      if (lineUp.counted().filter(counted -> counted != Counted.OCCURRENCES).isPresent()) {
        for (List<Figure> dispute : FiguresApart.disputes(lineUp.conflicts())) {
          FiguresApart.at(dispute, findings)
              .message(
                  "The counts of "
                      + words.subject(lineUp)
                      + " cannot all be true: "
                      + words.figures(dispute)
                      + ".")
              .report();
        }
      }
    }
  }
}
