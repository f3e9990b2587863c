package org.onrecord.exchange.acled;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Polarity;
import org.onrecord.model.Provenance;

/**
 * The one number of dead for an event. ACLED's own figure comes first; else it is the lowest that
 * somebody states, as ACLED itself would code it.
 *
 * @param claim the claim that it is from; empty if there is none with a number
 */
record AcledWrittenToll(Optional<Claim> claim) {
  static AcledWrittenToll write(DossierIndex index, Event event, AcledCells cells) {
    List<Claim> claims =
        index.claimsAbout(event.id()).stream()
            .filter(claim -> figure(claim, event.id()).isPresent())
            .toList();
    Optional<Claim> chosen =
        claims.stream()
            .filter(claim -> isOwn(claim, event))
            .findFirst()
            .or(
                () ->
                    claims.stream()
                        .filter(claim -> least(figure(claim, event.id()).get()).isPresent())
                        .min(
                            Comparator.comparingLong(
                                claim -> least(figure(claim, event.id()).get()).getAsLong())));
    String text =
        chosen.map(claim -> text(figure(claim, event.id()).get(), isOwn(claim, event))).orElse("");
    cells.put("fatalities", text, kept -> says(kept, text));
    return new AcledWrittenToll(chosen);
  }

  /** Whether a cell that was kept says the same, with decimals or with commas between thousands. */
  private static boolean says(String kept, String text) {
    return kept.equals(text + ".0") || kept.replace(",", "").equals(text);
  }

  /** The figure that an import gave the event. */
  private static boolean isOwn(Claim claim, Event event) {
    return claim.id().value().equals(event.id().value() + "-deaths") && AcledExport.isOwn(claim);
  }

  /** Returns the number of dead that a claim states for this event alone. */
  private static Optional<Quantity> figure(Claim claim, EventId event) {
    if (!(claim.says() instanceof Casualties casualties)
        || claim.publisher().polarity() == Polarity.DENIED
        || claim.voices().stream().anyMatch(voice -> voice.polarity() == Polarity.DENIED)
        || claim.provenance().filter(Provenance::deleted).isPresent()) {
      return Optional.empty();
    }
    return casualties
        .total()
        .filter(total -> total.harm().equals(Harm.KILLED))
        .filter(total -> total.events().equals(List.of(event)))
        .map(CasualtyCount::quantity);
  }

  private static String text(Quantity quantity, boolean own) {
    OptionalLong least = least(quantity);
    return own || least.isEmpty() ? quantity.notation() : String.valueOf(least.getAsLong());
  }

  /**
   * Returns the best estimate of a figure, or the least that it may be; empty if it may be none and
   * does not say so.
   */
  private static OptionalLong least(Quantity quantity) {
    if (quantity.best().isPresent()) {
      return quantity.best();
    }
    boolean acledHasTheWord =
        quantity.vagueWord().filter(word -> Lexicon.acled().knows(word)).isPresent();
    Range<Long> range = acledHasTheWord ? quantity.range(Lexicon.acled()) : quantity.range();
    if (!range.hasLowerBound() || !quantity.isReadable()) {
      return OptionalLong.empty();
    }
    long least = range.lowerEndpoint() + (range.lowerBoundType() == BoundType.OPEN ? 1 : 0);
    boolean exact = range.hasUpperBound() && range.equals(Range.singleton(range.lowerEndpoint()));
    return exact || least > 0 ? OptionalLong.of(least) : OptionalLong.empty();
  }

  /** Whether the cell says all that the figure does. */
  static boolean isExact(Quantity quantity) {
    return quantity.number().isPresent()
        && quantity.notation().equals(String.valueOf(quantity.number().getAsLong()));
  }
}
