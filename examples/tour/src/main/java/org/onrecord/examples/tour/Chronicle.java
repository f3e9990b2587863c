package org.onrecord.examples.tour;

import java.util.List;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.time.When;

/** The events that have a date or the words of one, in order. */
record Chronicle(DossierIndex index, Phrases phrases, Page page) {
  private static final int[] COLUMNS = {14, 27};

  void print() {
    List<Event> dated =
        index.timeline().stream().filter(event -> event.when().isPresent()).toList();
    int undated = index.dossier().events().size() - dated.size();
    page.section("Timeline: " + dated.size() + " events with a date or the words of one");
    for (Event event : dated) {
      Dating dating = event.when().orElseThrow();
      page.row(
          COLUMNS,
          dating.when().map(When::toString).orElse("?"),
          dating.reported().map(words -> '"' + words + '"').orElse(""),
          event.title().orElse(event.id().value()) + status(event));
    }
    page.paragraph("", "(and " + undated + " events that the text gives no date)");
  }

  private static String status(Event event) {
    return event.status() == EventStatus.ACTUAL ? "" : " [" + Phrases.word(event.status()) + "]";
  }
}
