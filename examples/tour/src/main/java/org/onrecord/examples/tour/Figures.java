package org.onrecord.examples.tour;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import java.util.Locale;
import org.onrecord.count.Hedge;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Details;
import org.onrecord.model.Occurrence;

/** Every figure with the words it came in, the least and the most it can be, and who gives it. */
record Figures(DossierIndex index, Chains chains, CountPhrases counts, Page page) {
  private static final int[] COLUMNS = {18, 8, 8, 22};

  void print() {
    page.section("The figures, with the least and the most that each can mean");
    page.paragraph(
        "",
        "(\"open\": no upper bound was given. \"unknown\": no number is attached to the word. Words"
            + " such as \"several\" and figures such as \"some 900\" are read by the standard lexicon.)");
    page.row(COLUMNS, "IN WORDS", "AT LEAST", "AT MOST", "SAID BY", "OF WHAT");
    index.dossier().claims().forEach(this::print);
  }

  private void print(Claim claim) {
    if (claim.says() instanceof Casualties casualties) {
      casualties.total().ifPresent(total -> print(claim, total));
      casualties.parts().forEach(part -> print(claim, part));
    } else if (claim.says() instanceof Count count) {
      print(claim, count.quantity(), counts.counted(count));
    } else if (claim.says() instanceof Occurrence occurrence) {
      occurrence
          .details()
          .flatMap(Details::lasted)
          .ifPresent(lasted -> print(claim, lasted, duration(lasted, occurrence)));
    }
  }

  private void print(Claim claim, CasualtyCount count) {
    print(claim, count.quantity(), counts.whom(count));
    count.parts().forEach(part -> print(claim, part));
  }

  private String duration(Quantity lasted, Occurrence occurrence) {
    return lasted.unit() + "s that " + chains.names().of(occurrence.event()) + " lasted";
  }

  private void print(Claim claim, Quantity quantity, String what) {
    Range<Long> range = quantity.range();
    boolean read =
        quantity.isReadable() && quantity.vagueWord().map(Lexicon.standard()::knows).orElse(true);
    page.row(
        COLUMNS,
        quantity.reported().orElse(quantity.notation()),
        read ? least(range) : "unknown",
        read ? most(range) : "unknown",
        chains.speakers(claim.voices()),
        what + reach(quantity) + chains.doubt(claim));
  }

  private static String reach(Quantity quantity) {
    return quantity
        .hedge()
        .filter(hedge -> hedge.reach() == Hedge.Reach.UNCLEAR)
        .map(hedge -> " (how far \"" + hedge.words() + "\" reaches is unclear)")
        .orElse("");
  }

  private static String least(Range<Long> range) {
    if (!range.hasLowerBound()) {
      return "open";
    }
    boolean open = range.lowerBoundType() == BoundType.OPEN;
    return number(LongMath.saturatedAdd(range.lowerEndpoint(), open ? 1 : 0));
  }

  private static String most(Range<Long> range) {
    if (!range.hasUpperBound()) {
      return "open";
    }
    boolean open = range.upperBoundType() == BoundType.OPEN;
    return number(LongMath.saturatedSubtract(range.upperEndpoint(), open ? 1 : 0));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
