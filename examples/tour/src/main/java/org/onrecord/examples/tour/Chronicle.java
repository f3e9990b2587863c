package org.onrecord.examples.tour;

import java.util.List;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.time.When;

/** The events that have a date or the words of one, in order. */
record Chronicle(DossierIndex index, Page page) {
  private static final int[] COLUMNS = {14, 27};

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
    dated.forEach(this::print);
    if (undated > 0) {
      page.paragraph("", "(and " + Names.counted(undated, "event") + " without a date)");
    }
  }

  private void print(Event event) {
    Dating dating = event.when().orElseThrow();
    page.row(
        COLUMNS,
        dating.when().map(When::toString).orElse("undated"),
        dating.reported().map(words -> '"' + words + '"').orElse(""),
        event.title().orElse(event.id().value()) + status(event));
  }

  private static String status(Event event) {
    return event.status() == EventStatus.ACTUAL ? "" : " [" + Names.word(event.status()) + "]";
  }
}
