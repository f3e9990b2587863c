package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/** Which records some claim sets beside each other, be it to say how they stand or how not. */
final class Ties {
  private final Set<Set<Ref>> pairs;

  private Ties(Set<Set<Ref>> pairs) {
    this.pairs = pairs;
  }

  /** Those by which two records are known to be one, or two. */
  static Ties ofIdentity(DossierIndex index) {
    return of(index, RelationType.SAME_AS, RelationType.DISTINCT_FROM);
  }

  /** Those by any relation. */
  static Ties ofAnyKind(DossierIndex index) {
    return of(index);
  }

  private static Ties of(DossierIndex index, RelationType... types) {
    List<RelationType> wanted = Arrays.asList(types);
    Set<ClaimId> withdrawn = Withdrawals.reported(index).ids();
    ImmutableSet.Builder<Set<Ref>> pairs = ImmutableSet.builder();
    index.dossier().claims().stream()
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
