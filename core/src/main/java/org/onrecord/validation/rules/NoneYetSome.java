package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Harm;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;
import org.onrecord.time.Truth;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds "no casualties" beside a number of killed, wounded or missing. */
final class NoneYetSome implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.none-yet-some", Severity.WARNING)
          .title("No casualties are reported, and yet some are")
          .rationale(
              "To the military the wounded and missing are casualties; to many readers only the"
                  + " dead are. Unless the word is defined, the two statements contradict each"
                  + " other.")
          .source(
              "DOD Dictionary of Military and Associated Terms, casualty: declared dead, missing,"
                  + " ill or injured")
          .settledBy("Ask whoever says that there were none what counts as a casualty.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    Tally tally = dossier.tally();
    for (LineUp lineUp : tally.lineUps()) {
      if (saysNobody(lineUp) && lineUp.isComparable()) {
        List<Figure> none = lineUp.asserted().stream().filter(NoneYetSome::isNone).toList();
        List<Figure> some = none.isEmpty() ? List.of() : some(lineUp, none, tally);
        if (!some.isEmpty()) {
          report(none, some, words, findings);
        }
      }
    }
  }

  /** “Nobody was killed”, and no word of whom it speaks of, is as wide as “no casualties”. */
  private static boolean saysNobody(LineUp lineUp) {
    boolean ofAnySeverity =
        lineUp
            .figures()
            .get(0)
            .casualties()
            .filter(count -> count.severity().isEmpty())
            .isPresent();
    return ofAnySeverity
        && (lineUp.harm().equals(Optional.of(Harm.CASUALTIES)) || leavesNobodyOut(lineUp));
  }

  private static boolean leavesNobodyOut(LineUp lineUp) {
    return lineUp.victims().isEmpty() && !lineUp.events().isEmpty();
  }

  private static boolean isNone(Figure figure) {
    return Bounds.of(figure.range()).high() == 0;
  }

  /** Those that are not surely of a later day than every zero. */
  private static List<Figure> some(LineUp casualties, List<Figure> none, Tally tally) {
    Figure latest = latest(none);
    List<Figure> some = new ArrayList<>();
    for (LineUp beside : beside(casualties, tally)) {
      if (NestedCount.takesIn(casualties.harm().orElseThrow(), beside.harm().orElseThrow())) {
        beside.asserted().stream()
            .filter(figure -> Bounds.of(figure.range()).low() > 0)
            .filter(figure -> figure.claim() != latest.claim())
            .filter(figure -> !isSurelyLater(figure, latest))
            .forEach(some::add);
      }
    }
    return some;
  }

  /** “No casualties”, and no word of whom it speaks of, leaves no room for anybody's. */
  private static List<LineUp> beside(LineUp casualties, Tally tally) {
    if (!leavesNobodyOut(casualties)) {
      return tally.beside(casualties);
    }
    return tally.about(casualties.events().iterator().next()).stream()
        .filter(lineUp -> lineUp.events().equals(casualties.events()))
        .filter(lineUp -> casualties.place().isEmpty() || casualties.place().equals(lineUp.place()))
        .filter(lineUp -> isAlike(casualties, lineUp))
        .filter(lineUp -> lineUp != casualties)
        .toList();
  }

  /** Whether they count by one unit and, if the first is narrowed to a time, over the same time. */
  private static boolean isAlike(LineUp one, LineUp other) {
    return period(one).map(time -> period(other).equals(Optional.of(time))).orElse(true)
        && unit(one).equals(unit(other));
  }

  private static Optional<String> period(LineUp lineUp) {
    Optional<CasualtyCount> count = lineUp.figures().get(0).casualties();
    return count.flatMap(CasualtyCount::period).map(Wording::date);
  }

  private static String unit(LineUp lineUp) {
    return lineUp.figures().get(0).quantity().unit();
  }

  private static Figure latest(List<Figure> figures) {
    Figure latest = figures.get(0);
    for (Figure figure : figures) {
      if (latest.date().isPresent() && !isAfter(latest, figure)) {
        latest = figure;
      }
    }
    return latest;
  }

  private static boolean isAfter(Figure figure, Figure other) {
    return other.date().isPresent()
        && figure.date().orElseThrow().before(other.date().orElseThrow()) != Truth.YES;
  }

  /** A figure without a date of its own may speak for any day before it was told. */
  private static boolean isSurelyLater(Figure figure, Figure none) {
    return figure.asOf().isPresent()
        && none.date().isPresent()
        && none.date().get().before(figure.asOf().get()) == Truth.YES;
  }

  private static void report(
      List<Figure> none, List<Figure> some, FigureWords words, Findings findings) {
    List<Figure> all = new ArrayList<>(none);
    all.addAll(some);
    Optional<String> definition =
        none.stream()
            .flatMap(figure -> figure.casualties().flatMap(CasualtyCount::definition).stream())
            .findFirst();
    Harm harm = none.get(0).casualties().orElseThrow().harm();
    boolean ofAll = harm.equals(Harm.CASUALTIES);
    boolean killed = some.stream().anyMatch(NoneYetSome::isOfKilled);
    FiguresApart.at(FiguresApart.inOrder(all), findings)
        .severity(definition.isPresent() && !killed ? Severity.INFO : Severity.WARNING)
        .message(
            (ofAll
                    ? "No casualties are reported: "
                    : "None " + FigureWords.harm(harm) + " are reported: ")
                + words.figures(none)
                + ". Beside that stand "
                + some(some, words)
                + "."
                + (ofAll ? definition(definition) : ""))
        .detail("definition", definition.orElse("unset"))
        .report();
  }

  private static String definition(Optional<String> definition) {
    return definition
        .map(text -> " Casualties are said to be: " + text + ".")
        .orElse(" What counts as a casualty is not said.");
  }

  private static boolean isOfKilled(Figure figure) {
    return figure.casualties().map(CasualtyCount::harm).equals(Optional.of(Harm.KILLED));
  }

  private static String some(List<Figure> some, FigureWords words) {
    return Wording.list(
        some.stream()
            .map(
                figure ->
                    words.figure(figure)
                        + " "
                        + FigureWords.harm(figure.casualties().orElseThrow().harm()))
            .limit(FigureWords.MOST)
            .toList());
  }
}
