package org.onrecord.exchange.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
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
    return all(Estimate::low, Math::min);
  }

  /** {@return the most that any of them leaves open; empty if one has no such bound} */
  public OptionalLong high() {
    return all(Estimate::high, Math::max);
  }

  /** {@return the best figure of the only claim; empty if there are several, or it has none} */
  public OptionalLong best() {
    return claims.size() == 1 ? all(Estimate::best, Math::max) : OptionalLong.empty();
  }

  private OptionalLong all(Function<Estimate, OptionalLong> which, LongBinaryOperator together) {
    List<OptionalLong> figures =
        claims.stream()
            .flatMap(claim -> total(claim).stream())
            .map(total -> which.apply(Estimate.of(total.quantity())))
            .toList();
    return figures.stream().allMatch(OptionalLong::isPresent)
        ? figures.stream().mapToLong(OptionalLong::getAsLong).reduce(together)
        : OptionalLong.empty();
  }
}
