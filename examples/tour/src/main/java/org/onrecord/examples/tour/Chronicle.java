package org.onrecord.examples.tour;

import java.util.List;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.time.When;

/** The events that have a date or the words of one, in order. */
record Chronicle(DossierIndex index, Page page) {
  private static final int LONGEST_DATE = 22;
  private static final int LONGEST_WORDS = 27;

  void print() {
    List<Event> dated =
        index.timeline().stream().filter(event -> event.when().isPresent()).toList();
    int undated = index.dossier().events().size() - dated.size();
    page.section(
        "Timeline: " + Names.counted(dated.size(), "event") + " with a date or the words of one");
    page.paragraph(
        "",
        "(\"?\" after a date: perhaps that day. \"/..\": from then on. \"undated\": the words give no"
            + " day. In brackets: what is claimed, planned or the like, not known to have happened.)");
    int longest = dated.stream().mapToInt(event -> date(event).length()).max().orElse(0);
    int[] columns = {Math.min(longest, LONGEST_DATE), LONGEST_WORDS};
    dated.forEach(event -> print(columns, event));
    if (undated > 0) {
      page.paragraph("", "(and " + Names.counted(undated, "event") + " without a date)");
    }
  }

  private void print(int[] columns, Event event) {
    page.row(
        columns,
        date(event),
        event.when().flatMap(Dating::reported).map(words -> '"' + words + '"').orElse(""),
        event.title().orElse(event.id().value()) + status(event));
  }

  private static String date(Event event) {
    return event.when().flatMap(Dating::when).map(When::toString).orElse("undated");
  }

  private static String status(Event event) {
    return event.status() == EventStatus.ACTUAL ? "" : " [" + Names.word(event.status()) + "]";
  }
}
