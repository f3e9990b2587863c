package org.onrecord.tally;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.tally.Figure.Standing;

/** Reads the figures off the claims of a dossier. */
final class Figures {
  private static final Set<EventStatus> UNREAL =
      Set.of(
          EventStatus.PLANNED,
          EventStatus.THREATENED,
          EventStatus.CALLED_FOR,
          EventStatus.HYPOTHETICAL);

  private final DossierIndex index;
  private final Optional<Lexicon> lexicon;
  private final List<Figure> figures = new ArrayList<>();

  Figures(DossierIndex index, Optional<Lexicon> lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** Returns all figures, in the order of the dossier. */
  List<Figure> all() {
    Tellings tellings = new Tellings(index);
    for (Claim claim : index.dossier().claims()) {
      List<Measure> measures = Measures.in(claim);
      if (!measures.isEmpty()) {
        Telling telling = tellings.of(claim);
        measures.forEach(measure -> add(claim, measure, telling));
      }
    }
    return figures;
  }

  private void add(Claim claim, Measure measure, Telling telling) {
    Standing standing =
        telling.standing() != Standing.DENIED && coversNothingReal(measure)
            ? Standing.HYPOTHETICAL
            : telling.standing();
    figures.add(
        new Figure(claim, measure, telling, standing, range(measure.quantity()), figures.size()));
  }

  private Range<Long> range(Quantity quantity) {
    return lexicon.map(quantity::range).orElseGet(quantity::range);
  }

  private boolean coversNothingReal(Measure measure) {
    Set<EventId> events = measure.subject().events();
    return !events.isEmpty() && events.stream().allMatch(this::isUnreal);
  }

  private boolean isUnreal(EventId event) {
    return index.event(event).map(Event::status).filter(UNREAL::contains).isPresent();
  }
}
