package org.onrecord.examples.questions;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.UnreadableJsonException;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/**
 * In what order did it happen, when hardly any date is exact?
 *
 * <p>Prints the events with the date as recorded ({@code ?} is uncertain, {@code /..} goes on), the
 * words it came from, and whether each was before the one below it: YES, NO or UNKNOWN. The order
 * of the lines claims nothing; only a YES does. An event that has words but no date stands by what
 * those words are relative to.
 */
public final class TimelineOfImpreciseDates {
  private TimelineOfImpreciseDates() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or the path of a dossier
   */
  public static void main(String[] args) {
    try {
      print(
          args.length > 0
              ? OnRecordJson.read(Path.of(args[0]))
              : Articles.islamicResistanceInIraq());
    } catch (UnreadableJsonException | UncheckedIOException unreadable) {
      System.err.println(unreadable.getMessage());
    }
  }

  private static void print(Dossier dossier) {
    List<Event> events =
        DossierIndex.of(dossier).timeline().stream()
            .filter(event -> event.when().isPresent())
            .toList();
    String row = "%-13s  %-25s  %-11s  %s%n";
    System.out.printf(row, "DATE", "IN WORDS", "BEFORE NEXT", "EVENT");
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Dating dating = event.when().orElseThrow();
      System.out.printf(
          row,
          date(event).map(When::toString).orElse(""),
          dating.reported().orElse(""),
          i + 1 < events.size() ? before(event, events.get(i + 1)) : "",
          event.displayName());
    }
  }

  /** Says whether one event was before another, as far as their dates tell. */
  private static Truth before(Event event, Event next) {
    return date(event)
        .flatMap(when -> date(next).map(later -> when.before(later)))
        .orElse(Truth.UNKNOWN);
  }

  private static Optional<When> date(Event event) {
    return event.when().flatMap(Dating::when);
  }
}
