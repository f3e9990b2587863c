package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Verdict;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;
import org.onrecord.tally.Figure;
import org.onrecord.tally.Figure.Standing;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;
import org.onrecord.time.Form;
import org.onrecord.time.When;
import org.onrecord.validation.IdNumbers;

/**
 * The figures of a corpus for all who were harmed in some way in a single event, one after another
 * as they come, each as a few numbers.
 */
final class FigureLog {
  /** Claims are tallied so many at a time, since a tally for each would cost more. */
  private static final int BATCH = 256;

  private static final int FACTOR = 1_000_003;

  private final IdNumbers ids;
  private final List<Claim> batch = new ArrayList<>();
  private final BitSet judged = new BitSet();
  private final Map<Object, Integer> words = new HashMap<>();
  private final KeyTable descriptions = new KeyTable();
  private final KeyTable victims = new KeyTable();

  private final IntColumn claims = new IntColumn(NONE);
  private final IntColumn events = new IntColumn(NONE);
  private final LongColumn topics = new LongColumn(0);
  private final IntColumn sorts = new IntColumn(0);
  private final LongColumn lows = new LongColumn(0);
  private final LongColumn highs = new LongColumn(0);
  private final IntColumn days = new IntColumn(0);
  private final BitSet revised = new BitSet();

  FigureLog(IdNumbers ids) {
    this.ids = ids;
  }

  void see(Claim claim) {
    for (ClaimLink link : claim.links()) {
      if (Withdrawals.withdraws(link)) {
        judged.set(ids.of(link.claim()));
      }
    }
    switch (claim.says().propositionKind()) {
      case VERDICT -> ((Verdict) claim.says()).claims().forEach(each -> judged.set(ids.of(each)));
      case CASUALTIES -> see(claim, (Casualties) claim.says());
      default -> {
        // no figure of people harmed
      }
    }
  }

  private void see(Claim claim, Casualties says) {
    Optional<CasualtyCount> plain = PlainToll.of(claim, says);
    if (plain.isPresent()) {
      add(claim.id(), plain.get());
    } else if (!PlainToll.isOfPlace(says)) {
      batch.add(claim);
      if (batch.size() == BATCH) {
        tally();
      }
    }
  }

  private void add(ClaimId claim, CasualtyCount count) {
    add(
        claim,
        count.events().get(0),
        topic(count.harm(), count.victims()),
        sort(count, count.quantity()),
        Bounds.of(count.quantity().range()),
        count.asOf().flatMap(Dating::when).filter(when -> when.isReadable() && !when.isReversed()));
  }

  private void tally() {
    Tally tally = Tally.of(Dossier.builder("batch", "Claims").addAllClaims(batch).build());
    for (Claim claim : batch) {
      for (Figure figure : tally.figuresOf(claim.id())) {
        if (figure.claim() == claim && mayCount(figure, tally.lineUpOf(figure))) {
          revised.set(size(), figure.standing() == Standing.REVISED);
          add(figure, tally.lineUpOf(figure));
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

  private void add(Figure figure, LineUp lineUp) {
    add(
        figure.claim().id(),
        lineUp.events().iterator().next(),
        topic(lineUp.harm().orElseThrow(), lineUp.victims()),
        sort(figure.casualties().orElseThrow(), figure.quantity()),
        Bounds.of(figure.range()),
        figure.asOf());
  }

  private void add(
      ClaimId claim, EventId event, long topic, int sort, Bounds bounds, Optional<When> asOf) {
    claims.add(ids.of(claim));
    events.add(ids.of(event));
    topics.add(topic);
    sorts.add(sort);
    lows.add(bounds.low());
    highs.add(bounds.high());
    days.add(asOf.map(FigureLog::firstDay).orElse(Integer.MAX_VALUE));
  }

  private long topic(Harm harm, Optional<Victims> who) {
    return pair(word(harm), who.filter(FigureLog::areTold).map(this::victims).orElse(NONE));
  }

  /** Whether anything is told of them, as a tally sees it. */
  private static boolean areTold(Victims who) {
    return who.status() != VictimStatus.NOT_STATED
        || who.actor().isPresent()
        || who.described().isPresent()
        || who.sex().isPresent()
        || who.age().isPresent();
  }

  private int victims(Victims who) {
    return victims.add(
        pair(
            who.actor().map(ids::of).orElse(NONE),
            who.described().map(descriptions::add).orElse(NONE)),
        word(who.sex().isEmpty() && who.age().isEmpty() ? who.status() : sort(who)));
  }

  private static List<Object> sort(Victims who) {
    return List.of(who.status(), who.sex(), who.age());
  }

  /** The number of a word; of these there are few. */
  private int word(Object word) {
    return words.computeIfAbsent(word, unknown -> words.size());
  }

  static long pair(int first, int second) {
    return (long) first << Integer.SIZE | Integer.toUnsignedLong(second);
  }

  /** A time of day may be before another of its day; what is in doubt may be any day. */
  private static int firstDay(When when) {
    Optional<Integer> day = when.earliest().filter(date -> Days.isSure(when)).map(Days::number);
    return day.map(first -> when.form() == Form.DATE_TIME ? first - 2 : first)
        .orElse(Integer.MIN_VALUE);
  }

  private static int sort(CasualtyCount count, Quantity quantity) {
    int severityAndBasis = count.severity().hashCode() * FACTOR + count.basis().hashCode();
    return severityAndBasis * FACTOR + quantity.unit().hashCode();
  }

  /** Is told that there are no more claims. */
  void end() {
    if (!batch.isEmpty()) {
      tally();
    }
  }

  int size() {
    return claims.size();
  }

  int claim(int figure) {
    return claims.get(figure);
  }

  int event(int figure) {
    return events.get(figure);
  }

  /** Equal for figures of one harm among the same victims. */
  long topic(int figure) {
    return topics.get(figure);
  }

  /** Equal for figures that line up, if they are of one event and topic. */
  int sort(int figure) {
    return sorts.get(figure);
  }

  long low(int figure) {
    return lows.get(figure);
  }

  long high(int figure) {
    return highs.get(figure);
  }

  /** The first day that it may speak for; the last of all days if it does not say. */
  int firstDay(int figure) {
    return days.get(figure);
  }

  /** Whether somebody took it back, or may have. */
  boolean isInDoubt(int figure) {
    return revised.get(figure) || judged.get(claims.get(figure));
  }
}
