package org.onrecord.examples.questions;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Quantity;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.UnreadableJsonException;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Harm;
import org.onrecord.model.Ref;
import org.onrecord.tally.Conflict;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Step;
import org.onrecord.tally.Tally;
import org.onrecord.time.When;

/**
 * How many were hurt, according to whom, and how did the figure change?
 *
 * <p>Prints every figure of one harm, lined up by whom and what it covers: the figure as reported
 * with the least and the most it can mean, the date it speaks for, who gives it and whether they
 * still do; then what all of them together leave possible, what they agree on, who contradicts
 * whom, and how each figure became the next.
 */
public final class FiguresOnOneHarm {
  private static final String ROW = "  %-12s  %-12s  %-24s  %-9s  %s%n";

  private FiguresOnOneHarm() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or a harm such as {@code killed} and then the path of a dossier
   */
  public static void main(String[] args) {
    Harm harm = Harm.of(args.length > 0 ? args[0] : "wounded");
    try {
      DossierIndex index =
          DossierIndex.of(
              args.length > 1 ? OnRecordJson.read(Path.of(args[1])) : Articles.revisions());
      List<LineUp> lineUps =
          Tally.of(index).lineUps().stream()
              .filter(lineUp -> lineUp.harm().equals(Optional.of(harm)))
              .toList();
      if (lineUps.isEmpty()) {
        System.err.println("No figure counts people as \"" + harm.label() + "\".");
      }
      lineUps.forEach(lineUp -> print(index, lineUp));
    } catch (UnreadableJsonException | UncheckedIOException unreadable) {
      System.err.println(unreadable.getMessage());
    }
  }

  private static void print(DossierIndex index, LineUp lineUp) {
    System.out.println(lineUp.harm().orElseThrow().label() + ": " + names(index, lineUp.about()));
    System.out.printf(ROW, "FIGURE", "MEANS", "AS OF, OR TOLD", "", "SAID BY");
    for (Figure figure : lineUp.figures()) {
      System.out.printf(
          ROW,
          words(figure.quantity()),
          bounds(figure.range()),
          figure.date().map(When::toString).orElse(""),
          word(figure.standing()),
          names(index, figure.tellers()));
    }
    String line = "  %-12s  %s%n";
    System.out.printf(line, "possible", bounds(lineUp.envelope()));
    System.out.printf(line, "agreed on", bounds(lineUp.agreement()));
    for (Conflict conflict : lineUp.conflicts()) {
      System.out.printf(line, "conflict", conflict);
    }
    for (Step step : lineUp.steps()) {
      String change = words(step.from().quantity()) + " to " + words(step.to().quantity());
      System.out.printf(line, word(step.change()), "from " + change);
    }
  }

  private static String names(DossierIndex index, Set<Ref> refs) {
    return refs.stream()
        .map(ref -> index.record(ref).map(DossierRecord::displayName).orElse(ref.value()))
        .collect(joining(", "));
  }

  private static String words(Quantity quantity) {
    return quantity.reported().orElse(quantity.notation());
  }

  private static String bounds(Optional<Range<Long>> range) {
    return range.map(FiguresOnOneHarm::bounds).orElse("nothing");
  }

  /** Writes a range as people do: 21, 18 to 22, 24 or more. */
  private static String bounds(Range<Long> range) {
    Range<Long> counts = range.canonical(DiscreteDomain.longs());
    long least = counts.lowerEndpoint();
    if (!counts.hasUpperBound()) {
      return least + " or more";
    }
    long most = counts.upperEndpoint() - 1;
    return least == most ? String.valueOf(least) : least + " to " + most;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
