package org.onrecord.examples.tour;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Details;
import org.onrecord.model.Occurrence;

/** Every figure with the words it came in, the least and the most it can be, and who gives it. */
record Figures(DossierIndex index, Phrases phrases, Page page) {
  private static final int[] COLUMNS = {18, 9, 9, 24};

  void print() {
    page.section("The figures, with the least and the most that each can mean");
    page.row(COLUMNS, "IN WORDS", "AT LEAST", "AT MOST", "SAID BY", "OF WHAT");
    index.dossier().claims().forEach(this::print);
  }

  private void print(Claim claim) {
    if (claim.says() instanceof Casualties casualties) {
      Stream.concat(casualties.total().stream(), casualties.parts().stream())
          .forEach(
              (CasualtyCount count) ->
                  row(claim, count.quantity(), count.harm().label() + ": " + phrases.whom(count)));
    } else if (claim.says() instanceof Count count) {
      row(claim, count.quantity(), phrases.counted(count));
    } else if (claim.says() instanceof Occurrence occurrence) {
      occurrence
          .details()
          .flatMap(Details::lasted)
          .ifPresent(
              lasted ->
                  row(
                      claim,
                      lasted,
                      lasted.unit()
                          + ", how long "
                          + phrases.name(occurrence.event())
                          + " lasted"));
    }
  }

  private void row(Claim claim, Quantity quantity, String what) {
    Range<Long> range = quantity.range();
    page.row(
        COLUMNS,
        quantity.reported().orElse(quantity.notation()),
        least(range),
        most(range),
        claim.voices().isEmpty()
            ? "(the publisher)"
            : phrases.names(claim.voices().get(claim.voices().size() - 1).speakers()),
        what);
  }

  private static String least(Range<Long> range) {
    if (!range.hasLowerBound()) {
      return "?";
    }
    boolean open = range.lowerBoundType() == BoundType.OPEN;
    return String.format("%,d", range.lowerEndpoint() + (open ? 1 : 0));
  }

  private static String most(Range<Long> range) {
    if (!range.hasUpperBound()) {
      return "?";
    }
    boolean open = range.upperBoundType() == BoundType.OPEN;
    return String.format("%,d", range.upperEndpoint() - (open ? 1 : 0));
  }
}
