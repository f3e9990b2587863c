package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Dating;
import org.onrecord.model.Derivation;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.HarmSeverity;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.Victims;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.time.Form;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds figures of a day, or of some days, that are not what the running toll grew by. */
final class IncrementDisagrees implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.increment-disagrees", Severity.WARNING)
          .title("The figure of a period is not what the running toll grew by")
          .rationale(
              "One of three figures is wrong, or earlier cases were added to the toll without being"
                  + " said to be earlier. A curve of daily figures and one of the toll will differ.")
          .source(
              "Daily reporting of casualties: the toll of a day is that of the day before and the"
                  + " new cases")
          .settledBy("Look for a note on cases added or removed in the report of that day.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    Tolls tolls = new Tolls();
    List<LineUp> lineUps = dossier.tally().lineUps();
    lineUps.forEach(lineUp -> lineUp.asserted().forEach(tolls::note));
    for (LineUp lineUp : lineUps) {
      for (Figure figure : lineUp.asserted()) {
        if (isOf(figure, Basis.PERIOD)) {
          tolls.around(figure).ifPresent(around -> check(lineUp, figure, around, words, findings));
        }
      }
    }
  }

  private static boolean isOf(Figure figure, Basis basis) {
    return figure.basis().equals(Optional.of(basis));
  }

  private static void check(
      LineUp lineUp, Figure figure, Around around, FigureWords words, Findings findings) {
    Bounds grew = Bounds.of(around.to().range()).minus(Bounds.of(around.from().range()));
    if (!grew.meets(Bounds.of(figure.range()))) {
      FiguresApart.at(List.of(figure, around.from(), around.to()), findings)
          .against(around.to().claim().id())
          .message(
              "The figure for "
                  + words.subject(lineUp)
                  + " in "
                  + Wording.date(figure.casualties().flatMap(CasualtyCount::period).orElseThrow())
                  + " is "
                  + words.figure(figure)
                  + ", while the running toll goes from "
                  + words.figure(around.from())
                  + " to "
                  + words.figure(around.to())
                  + ", which is a change of "
                  + grew
                  + ".")
          .detail("sum", grew)
          .detail("harm", lineUp.harm().orElseThrow())
          .report();
    }
  }

  /** The toll when a period began and when it was over. */
  private record Around(Figure from, Figure to) {}

  /** Of whom and of what a toll is. Reported and extrapolated figures are two series. */
  private record Key(
      Harm harm,
      Optional<HarmSeverity> severity,
      Optional<Victims> victims,
      Set<EventId> events,
      Optional<LocationId> place,
      String unit,
      Derivation derivation) {
    static Key of(CasualtyCount count) {
      return new Key(
          count.harm(),
          count.severity(),
          count.victims(),
          Set.copyOf(count.events()),
          count.place(),
          count.quantity().unit(),
          count.derivation());
    }
  }

  private record Day(Key key, LocalDate date) {}

  private record DayOfTeller(Day day, Set<Ref> tellers) {}

  /** Running tolls by the day they speak for; of several for one day and teller the first. */
  private static final class Tolls {
    private final Map<Day, Figure> byDay = new HashMap<>();
    private final Map<DayOfTeller, Figure> byTeller = new HashMap<>();

    void note(Figure figure) {
      Optional<LocalDate> date = figure.asOf().flatMap(IncrementDisagrees::oneDay);
      if (isOf(figure, Basis.CUMULATIVE) && date.isPresent()) {
        Day day = new Day(Key.of(figure.casualties().orElseThrow()), date.get());
        byDay.putIfAbsent(day, figure);
        byTeller.putIfAbsent(new DayOfTeller(day, figure.tellers()), figure);
      }
    }

    Optional<Around> around(Figure figure) {
      CasualtyCount count = figure.casualties().orElseThrow();
      Optional<When> period =
          count.period().flatMap(Dating::when).filter(IncrementDisagrees::isPlain);
      Optional<LocalDate> first = period.flatMap(When::earliest);
      Optional<LocalDate> last = period.flatMap(When::latest);
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      Key key = Key.of(count);
      Optional<Figure> from = find(new Day(key, first.get().minusDays(1)), figure.tellers());
      Optional<Figure> to =
          Optional.ofNullable(
              byTeller.get(new DayOfTeller(new Day(key, last.get()), figure.tellers())));
      return from.isPresent() && to.isPresent()
          ? Optional.of(new Around(from.get(), to.get()))
          : Optional.empty();
    }

    /** Where another office reported the day before, its figure is what was built on. */
    private Optional<Figure> find(Day day, Set<Ref> tellers) {
      Figure own = byTeller.get(new DayOfTeller(day, tellers));
      return Optional.ofNullable(own == null ? byDay.get(day) : own);
    }
  }

  /** Whether it is the period from its first day to its last, and not some day within. */
  private static boolean isPlain(When when) {
    return (when.form() == Form.DATE || when.form() == Form.INTERVAL)
        && !when.isReversed()
        && !when.hasUnspecifiedDigits()
        && !when.isUncertain()
        && !when.isApproximate();
  }

  private static Optional<LocalDate> oneDay(When when) {
    return when.earliest().filter(day -> when.latest().equals(Optional.of(day)));
  }
}
