package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierView;

/** Which records some claim sets beside each other, be it to say how they stand or how not. */
final class Ties {
  private static final Function<DossierView, Ties> OF_IDENTITY = Ties::findOfIdentity;
  private static final Function<DossierView, Ties> OF_ANY_KIND = Ties::findOfAnyKind;

  private final Set<Set<Ref>> pairs;

  private Ties(Set<Set<Ref>> pairs) {
    this.pairs = pairs;
  }

  /** Those by which two records are known to be one, or two. */
  static Ties ofIdentity(DossierView dossier) {
    return dossier.derived(OF_IDENTITY);
  }

  /** Those by any relation. */
  static Ties ofAnyKind(DossierView dossier) {
    return dossier.derived(OF_ANY_KIND);
  }

  private static Ties findOfIdentity(DossierView dossier) {
    return of(dossier, RelationType.SAME_AS, RelationType.DISTINCT_FROM);
  }

  private static Ties findOfAnyKind(DossierView dossier) {
    return of(dossier);
  }

  private static Ties of(DossierView dossier, RelationType... types) {
    List<RelationType> wanted = Arrays.asList(types);
    Set<ClaimId> withdrawn = Withdrawals.reported(dossier).ids();
    ImmutableSet.Builder<Set<Ref>> pairs = ImmutableSet.builder();
    dossier.dossier().claims().stream()
        .filter(claim -> !withdrawn.contains(claim.id()))
        .map(claim -> claim.says())
        .filter(Relation.class::isInstance)
        .map(Relation.class::cast)
        .filter(relation -> wanted.isEmpty() || wanted.contains(relation.relation()))
        .forEach(
            relation ->
                relation.object().ifPresent(object -> pairs.add(pair(relation.subject(), object))));
    return new Ties(pairs.build());
  }

  boolean between(Ref one, Ref other) {
    return pairs.contains(pair(one, other));
  }

  private static Set<Ref> pair(Ref one, Ref other) {
    return ImmutableSet.of(one, other);
  }
}
