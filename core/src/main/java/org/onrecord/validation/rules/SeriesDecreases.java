package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Harm;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Step;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds tolls that fall though nobody revised them. */
final class SeriesDecreases implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.series-decreases", Severity.WARNING)
          .title("A later figure of a running toll is lower, and nobody calls it a revision")
          .rationale(
              "The dead do not become fewer. Either the earlier figure was taken back, which the"
                  + " record does not tell, or one of the two is wrong or counts something else.")
          .source(
              "Every Casualty, Standards for Casualty Recording: corrections are made openly and"
                  + " kept")
          .settledBy(
              "Look for a notice of correction; if there is one, link the later claim as"
                  + " superseding the earlier.")
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
        lineUp.falls().forEach(fall -> report(lineUp, fall, words, findings));
      }
    }
  }

  private static void report(LineUp lineUp, Step fall, FigureWords words, Findings findings) {
    FiguresApart.at(List.of(fall.from(), fall.to()), findings)
        .message(
            "The toll for "
                + words.subject(lineUp)
                + " falls from "
                + words.dated(fall.from())
                + " to "
                + words.dated(fall.to())
                + ", and no revision is on record.")
        .detail("harm", lineUp.harm().map(Harm::code).orElseThrow())
        .detail(
            "date",
            List.of(fall.from(), fall.to()).stream()
                .flatMap(figure -> figure.date().stream())
                .map(When::toString)
                .toList())
        .report();
  }
}
