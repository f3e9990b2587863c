package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.Dossier;
import org.onrecord.model.Verdict;
import org.onrecord.tally.Figure;
import org.onrecord.tally.Figure.Standing;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;
import org.onrecord.time.Form;
import org.onrecord.time.When;

/**
 * The figures of a corpus for single events, one row for all of one event, harm and victims. A row
 * has the lowest and the highest of each bound, so that whichever of the figures stand, the bounds
 * of those that do are known to lie between.
 */
final class FigureRows {
  /** Claims are tallied so many at a time, since a tally for each would cost more. */
  private static final int BATCH = 256;

  private final KeyTable events;
  private final KeyTable topics = new KeyTable();
  private final KeyTable keys = new KeyTable();
  private final List<Claim> batch = new ArrayList<>();

  private final IntColumn eventOf = new IntColumn(NONE);
  private final IntColumn topicOf = new IntColumn(NONE);
  private final LongColumn leastLow = new LongColumn(Long.MAX_VALUE);
  private final LongColumn mostLow = new LongColumn(Long.MIN_VALUE);
  private final LongColumn leastHigh = new LongColumn(Long.MAX_VALUE);
  private final LongColumn mostHigh = new LongColumn(Long.MIN_VALUE);
  private final IntColumn firstAsOf = new IntColumn(Integer.MAX_VALUE);

  /** By row, what else has to be alike for figures to line up. */
  private final IntColumn sorts = new IntColumn(0);

  private final BitSet unsure = new BitSet();

  /** Which claim gave a figure of which row, since claims may be taken back. */
  private final LongColumn claims = new LongColumn(0);

  private final IntColumn claimRows = new IntColumn(NONE);
  private final KeyTable judged = new KeyTable();

  /**
   * Begins without figures.
   *
   * @param events numbers the events
   */
  FigureRows(KeyTable events) {
    this.events = events;
  }

  void see(Claim claim) {
    for (ClaimLink link : claim.links()) {
      if (Withdrawals.withdraws(link)) {
        judged.add(KeyTable.fingerprint(link.claim()), 0);
      }
    }
    if (claim.says() instanceof Verdict verdict) {
      verdict.claims().forEach(each -> judged.add(KeyTable.fingerprint(each), 0));
    } else if (claim.says() instanceof Casualties) {
      batch.add(claim);
      if (batch.size() == BATCH) {
        tally();
      }
    }
  }

  private void tally() {
    Tally tally = Tally.of(Dossier.builder("batch", "Claims").addAllClaims(batch).build());
    for (Claim claim : batch) {
      Set<Integer> rows = new HashSet<>();
      for (Figure figure : tally.figuresOf(claim.id())) {
        if (figure.claim() == claim && mayCount(figure, tally.lineUpOf(figure))) {
          note(figure, tally.lineUpOf(figure), rows);
        }
      }
    }
    batch.clear();
  }

  /** Whether it may be a figure for all of one event; what reckons as others do may be one. */
  private static boolean mayCount(Figure figure, LineUp lineUp) {
    return figure.standing() != Standing.DENIED
        && figure.standing() != Standing.HYPOTHETICAL
        && SumOutsideReportedTotal.coversOneEvent(lineUp)
        && (lineUp.isToll() || figure.basis().isEmpty());
  }

  private void note(Figure figure, LineUp lineUp, Set<Integer> rowsOfClaim) {
    int event = events.add(lineUp.events().iterator().next());
    int topic =
        topics.add(lineUp.harm().orElseThrow().code() + lineUp.victims().map(Objects::toString));
    int known = keys.size();
    int row = keys.add(event, topic);
    if (row == known) {
      eventOf.set(row, event);
      topicOf.set(row, topic);
      sorts.set(row, sort(figure));
    }
    if (!rowsOfClaim.add(row)
        || sorts.get(row) != sort(figure)
        || figure.standing() == Standing.REVISED) {
      unsure.set(row);
    }
    claims.add(KeyTable.fingerprint(figure.claim().id()));
    claimRows.add(row);
    widen(row, figure);
  }

  private void widen(int row, Figure figure) {
    Bounds bounds = Bounds.of(figure.range());
    leastLow.set(row, Math.min(leastLow.get(row), bounds.low()));
    mostLow.set(row, Math.max(mostLow.get(row), bounds.low()));
    leastHigh.set(row, Math.min(leastHigh.get(row), bounds.high()));
    mostHigh.set(row, Math.max(mostHigh.get(row), bounds.high()));
    figure
        .asOf()
        .map(FigureRows::firstDay)
        .ifPresent(day -> firstAsOf.set(row, Math.min(firstAsOf.get(row), day)));
  }

  /** A time of day may be before another of its day; what is in doubt may be any day. */
  private static int firstDay(When when) {
    Optional<Integer> day = when.earliest().filter(date -> Days.isSure(when)).map(Days::number);
    return day.map(first -> when.form() == Form.DATE_TIME ? first - 2 : first)
        .orElse(Integer.MIN_VALUE);
  }

  private static int sort(Figure figure) {
    Optional<CasualtyCount> count = figure.casualties();
    return Objects.hash(
        count.flatMap(CasualtyCount::severity),
        figure.quantity().unit(),
        figure.basis().map(Enum::name));
  }

  /** Is told that there are no more claims. */
  void end() {
    if (!batch.isEmpty()) {
      tally();
    }
    for (int i = 0; i < claims.size(); i++) {
      if (judged.find(claims.get(i), 0) != NONE) {
        unsure.set(claimRows.get(i));
      }
    }
  }

  int size() {
    return keys.size();
  }

  int event(int row) {
    return eventOf.get(row);
  }

  /**
   * Returns the row about an event that is otherwise like another row, or {@link KeyTable#NONE}.
   */
  int like(int row, int event) {
    return keys.find(event, topicOf.get(row));
  }

  /** The most that the lower end of what is said can be. */
  long low(int row) {
    return unsure.get(row) ? mostLow.get(row) : leastLow.get(row);
  }

  /** The least that the upper end of what is said can be. */
  long high(int row) {
    return unsure.get(row) ? leastHigh.get(row) : mostHigh.get(row);
  }

  /** The first day that some figure speaks for; the last of all days if none says. */
  int asOf(int row) {
    return firstAsOf.get(row);
  }
}
