package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Harm;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds tolls of which a newer and higher figure is on record. */
final class FigureStale implements DossierRule {
  /** So many of the figures that were overtaken bear a finding out; a series may have thousands. */
  private static final int MOST = 20;

  private static final RuleInfo INFO =
      RuleInfo.gap("casualties.figure-stale", Severity.INFO)
          .title("A newer figure of the same toll is on record")
          .rationale(
              "An older figure is not wrong, but quoted without its date it is taken for the"
                  + " current one.")
          .source("News agency practice: a toll is given with its date and updated when it rises")
          .settledBy("Quote the newest figure, or give the older one with its date.")
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
      if (lineUp.harm().isPresent() && lineUp.isToll() && lineUp.isComparable()) {
        List<Figure> asserted = lineUp.series().stream().filter(Figure::isAsserted).toList();
        if (!asserted.isEmpty()) {
          check(lineUp, asserted, words, findings);
        }
      }
    }
  }

  private static void check(
      LineUp lineUp, List<Figure> series, FigureWords words, Findings findings) {
    Figure newest = series.get(series.size() - 1);
    List<Figure> stale = new ArrayList<>();
    Figure highest = series.get(0);
    for (Figure figure : series) {
      if (isOlder(figure, newest) || wasOvertaken(figure, highest)) {
        stale.add(figure);
      }
      highest = low(figure) > low(highest) ? figure : highest;
    }
    if (!stale.isEmpty()) {
      report(lineUp, stale, stale.contains(newest) ? highest : newest, words, findings);
    }
  }

  private static boolean isOlder(Figure figure, Figure newest) {
    return low(figure) < low(newest) && isBefore(figure.date(), newest.date());
  }

  /** Whether a higher figure had been given before this one was told, and its own date is open. */
  private static boolean wasOvertaken(Figure figure, Figure highest) {
    return figure.asOf().isEmpty()
        && low(figure) < low(highest)
        && Bounds.of(figure.range()).meets(Bounds.of(highest.range()))
        && isBefore(highest.told(), figure.told());
  }

  private static boolean isBefore(Optional<When> one, Optional<When> other) {
    return one.isPresent() && other.isPresent() && one.get().before(other.get()) == Truth.YES;
  }

  private static long low(Figure figure) {
    return Bounds.of(figure.range()).low();
  }

  private static void report(
      LineUp lineUp, List<Figure> stale, Figure newest, FigureWords words, Findings findings) {
    List<Figure> shown = new ArrayList<>(stale.subList(0, Math.min(MOST, stale.size())));
    shown.add(newest);
    FiguresApart.at(FiguresApart.inOrder(shown), findings)
        .message(
            "Older figures for "
                + words.subject(lineUp)
                + " stand beside the newest, "
                + words.dated(newest)
                + ": "
                + words.figures(stale)
                + ".")
        .detail("harm", lineUp.harm().map(Harm::code).orElseThrow())
        .detail("older", stale.size())
        .report();
  }
}
