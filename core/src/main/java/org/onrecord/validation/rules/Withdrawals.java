package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dating;
import org.onrecord.model.LinkBy;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierView;

/** Which claims were taken back or replaced, and by which other claims. */
final class Withdrawals {
  private static final Function<DossierView, Withdrawals> ALL = Withdrawals::findAll;
  private static final Function<DossierView, Withdrawals> REPORTED = Withdrawals::findReported;

  private final ImmutableListMultimap<ClaimId, Claim> by;

  private Withdrawals(DossierIndex index, Predicate<ClaimLink> counts) {
    ImmutableListMultimap.Builder<ClaimId, Claim> found = ImmutableListMultimap.builder();
    for (Claim claim : index.dossier().claims()) {
      claim.links().stream()
          .filter(link -> withdraws(link) && !link.claim().equals(claim.id()))
          .filter(counts)
          .filter(link -> !isOvertaken(index.claim(link.claim()), claim, link))
          .map(ClaimLink::claim)
          .distinct()
          .forEach(withdrawn -> found.put(withdrawn, claim));
    }
    by = found.build();
  }

  /** Whoever says so. */
  static Withdrawals all(DossierView dossier) {
    return dossier.derived(ALL);
  }

  /** Those of the reporting itself: what an editor decides silences no disagreement. */
  static Withdrawals reported(DossierView dossier) {
    return dossier.derived(REPORTED);
  }

  private static Withdrawals findAll(DossierView dossier) {
    return new Withdrawals(dossier.index(), link -> true);
  }

  private static Withdrawals findReported(DossierView dossier) {
    return new Withdrawals(dossier.index(), link -> link.by() != LinkBy.EDITOR);
  }

  boolean has(Claim claim) {
    return by.containsKey(claim.id());
  }

  /** The claims that take it back or replace it. */
  List<Claim> of(ClaimId claim) {
    return by.get(claim);
  }

  /** All that were taken back or replaced. */
  Set<ClaimId> ids() {
    return by.keySet();
  }

  /** Those that still stand, in the same order. */
  List<Claim> leaveOutOf(List<Claim> claims) {
    return claims.stream().filter(claim -> !has(claim)).toList();
  }

  static boolean withdraws(ClaimLink link) {
    return link.type() == ClaimLinkType.RETRACTS || link.type() == ClaimLinkType.SUPERSEDES;
  }

  /** A later state of a running figure replaces the earlier one without making it wrong. */
  private static boolean isOvertaken(Optional<Claim> older, Claim newer, ClaimLink link) {
    return link.type() == ClaimLinkType.SUPERSEDES
        && older
            .flatMap(Withdrawals::asOf)
            .flatMap(before -> asOf(newer).map(before::before))
            .filter(Truth.YES::equals)
            .isPresent();
  }

  private static Optional<When> asOf(Claim claim) {
    return claim.says() instanceof Casualties figures
        ? figures.total().flatMap(CasualtyCount::asOf).flatMap(Dating::when)
        : Optional.empty();
  }
}
