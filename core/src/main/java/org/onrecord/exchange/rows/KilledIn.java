package org.onrecord.exchange.rows;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.Harm;

/**
 * What claims say of how many were killed in one event and no other, for tables that have room for
 * one estimate.
 *
 * @param claims the claims, in the order of the dossier
 */
public record KilledIn(List<Claim> claims) {
  /**
   * Finds the claims of one event.
   *
   * @param event the event
   * @param index the dossier
   * @return the claims of how many were killed in it alone
   */
  public static KilledIn of(Event event, DossierIndex index) {
    return new KilledIn(
        index.claimsAbout(event.id()).stream()
            .filter(
                claim ->
                    total(claim)
                        .filter(each -> each.harm().equals(Harm.KILLED))
                        .filter(each -> each.events().equals(List.of(event.id())))
                        .isPresent())
            .toList());
  }

  private static Optional<CasualtyCount> total(Claim claim) {
    return claim.says() instanceof Casualties toll ? toll.total() : Optional.empty();
  }

  /** {@return the claim, if there is only one} */
  public Optional<Claim> only() {
    return claims.size() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
  }

  /** {@return the least that any of them leaves open; empty if one has no such bound} */
  public OptionalLong low() {
    return all(KilledIn::low, Math::min);
  }

  /** {@return the most that any of them leaves open; empty if one has no such bound} */
  public OptionalLong high() {
    return all(KilledIn::high, Math::max);
  }

  /** {@return the best figure of the only claim; empty if there are several, or it has none} */
  public OptionalLong best() {
    Optional<Quantity> figure = only().flatMap(KilledIn::total).map(CasualtyCount::quantity);
    return figure
        .map(each -> each.best().isPresent() ? each.best() : exact(each))
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong exact(Quantity figure) {
    boolean one = figure.number().isPresent() && low(figure).equals(high(figure));
    return one ? figure.number() : OptionalLong.empty();
  }

  /** Nothing says of an unknown number that it is at least 0. */
  private static OptionalLong low(Quantity figure) {
    Range<Long> range = figure.range();
    if (figure.low().isPresent() || (range.lowerEndpoint() == 0 && !range.hasUpperBound())) {
      return figure.low();
    }
    return OptionalLong.of(
        range.lowerEndpoint() + (range.lowerBoundType() == BoundType.OPEN ? 1 : 0));
  }

  private static OptionalLong high(Quantity figure) {
    Range<Long> range = figure.range();
    if (figure.high().isPresent() || !range.hasUpperBound()) {
      return figure.high();
    }
    return OptionalLong.of(
        range.upperEndpoint() - (range.upperBoundType() == BoundType.OPEN ? 1 : 0));
  }

  private OptionalLong all(Function<Quantity, OptionalLong> bound, LongBinaryOperator together) {
    List<OptionalLong> bounds =
        claims.stream()
            .flatMap(claim -> total(claim).stream())
            .map(count -> bound.apply(count.quantity()))
            .toList();
    return bounds.stream().allMatch(OptionalLong::isPresent)
        ? bounds.stream().mapToLong(OptionalLong::getAsLong).reduce(together)
        : OptionalLong.empty();
  }
}
