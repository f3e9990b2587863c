package org.onrecord.validation.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Details;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.validation.DossierView;

/**
 * Finds claims at odds: one says what another denies, or a link or a verdict says that they are.
 */
final class Contradictions {
  private static final Function<DossierView, List<Contradiction>> ALL = Contradictions::find;

  private final DossierIndex index;
  private final Withdrawals withdrawn;
  private final List<Contradiction> found = new ArrayList<>();
  private final SetMultimap<ClaimId, Integer> onOneSide = HashMultimap.create();
  private final SetMultimap<ClaimId, Integer> onTheOther = HashMultimap.create();

  private Contradictions(DossierView dossier) {
    this.index = dossier.index();
    this.withdrawn = Withdrawals.reported(dossier);
  }

  /** Each once, in the order of the first claim that denies, or draws a link, within each sort. */
  static List<Contradiction> in(DossierView dossier) {
    return dossier.derived(ALL);
  }

  private static List<Contradiction> find(DossierView dossier) {
    Contradictions all = new Contradictions(dossier);
    all.addDenials();
    dossier.dossier().claims().forEach(all::addDrawn);
    return List.copyOf(all.found);
  }

  private void addDenials() {
    ListMultimap<Proposition, Claim> affirmed = ArrayListMultimap.create();
    SetMultimap<Proposition, Claim> denied = LinkedHashMultimap.create();
    for (Claim claim : index.dossier().claims()) {
      if (isCommitted(claim) && !(claim.says() instanceof Stance) && !withdrawn.has(claim)) {
        if (Chain.isDenied(claim)) {
          denied.put(claim.says(), claim);
        } else {
          affirmed.put(claim.says(), claim);
        }
      }
    }
    for (Proposition says : denied.keySet()) {
      List<Claim> saying =
          says instanceof Occurrence occurrence
              ? affirming(occurrence)
              : affirmed.get(says).stream().toList();
      add(saying, List.copyOf(denied.get(says)), true);
    }
  }

  /** What a denial of an occurrence denies: its details if it has any, else the event itself. */
  private List<Claim> affirming(Occurrence denied) {
    return index.claimsAbout(denied.event()).stream()
        .filter(claim -> isCommitted(claim) && !Chain.isDenied(claim) && !withdrawn.has(claim))
        .filter(claim -> claim.says() instanceof Occurrence said && implies(said, denied))
        .toList();
  }

  private static boolean implies(Occurrence said, Occurrence denied) {
    boolean sameMood =
        said.happens() == denied.happens()
            || (Happening.isReal(said.happens()) && Happening.isReal(denied.happens()));
    return said.event().equals(denied.event())
        && sameMood
        && said.onlyIf().equals(denied.onlyIf())
        && denied
            .details()
            .map(wanted -> said.details().filter(given -> has(given, wanted)).isPresent())
            .orElse(true);
  }

  private static boolean has(Details given, Details wanted) {
    return given.where().containsAll(wanted.where())
        && given.participants().containsAll(wanted.participants())
        && given.weapons().containsAll(wanted.weapons())
        && (wanted.when().isEmpty() || wanted.when().equals(given.when()))
        && (wanted.lasted().isEmpty() || wanted.lasted().equals(given.lasted()))
        && (wanted.phase().isEmpty() || wanted.phase().equals(given.phase()));
  }

  /**
   * What links and verdicts say, unless it was seen already or concerns what was taken back. Two
   * readings that an editor makes of one passage are no two tellings.
   */
  private void addDrawn(Claim claim) {
    List<ClaimId> against = new ArrayList<>();
    claim.links().stream()
        .filter(link -> link.type() == ClaimLinkType.CONTRADICTS)
        .filter(link -> link.by() != LinkBy.EDITOR || !isReadInto(claim, link.claim()))
        .map(ClaimLink::claim)
        .forEach(against::add);
    if (claim.says() instanceof Verdict verdict
        && verdict.verdict() == VerdictKind.DENIED
        && !Chain.isDenied(claim)) {
      against.addAll(verdict.claims());
    }
    against.stream()
        .distinct()
        .flatMap(other -> index.claim(other).stream())
        .filter(other -> !other.id().equals(claim.id()) && !isTold(claim, other))
        .filter(other -> !withdrawn.has(other) && !withdrawn.has(claim))
        .forEach(other -> add(List.of(other), List.of(claim), false));
  }

  private boolean isReadInto(Claim claim, ClaimId other) {
    return index.claim(other).filter(known -> Passage.isShared(claim, known)).isPresent();
  }

  private boolean isTold(Claim claim, Claim other) {
    return !Collections.disjoint(onOneSide.get(claim.id()), onTheOther.get(other.id()))
        || !Collections.disjoint(onOneSide.get(other.id()), onTheOther.get(claim.id()));
  }

  private void add(List<Claim> one, List<Claim> other, boolean isDenial) {
    if (one.isEmpty()) {
      return;
    }
    one.forEach(claim -> onOneSide.put(claim.id(), found.size()));
    other.forEach(claim -> onTheOther.put(claim.id(), found.size()));
    found.add(new Contradiction(one, other, isDenial));
  }

  private static boolean isCommitted(Claim claim) {
    Certainty certainty = Chain.certainty(claim);
    return certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE;
  }
}
