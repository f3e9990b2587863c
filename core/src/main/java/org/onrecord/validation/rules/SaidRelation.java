package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierView;

/**
 * A relation, and the claim that asserts it.
 *
 * @param claim the claim
 * @param relation what it says
 */
record SaidRelation(Claim claim, Relation relation) {
  private static final Function<DossierView, List<SaidRelation>> ALL = SaidRelation::find;

  /** The relations that somebody asserts, in the order of the claims. */
  static List<SaidRelation> in(DossierView dossier) {
    return dossier.derived(ALL);
  }

  private static List<SaidRelation> find(DossierView dossier) {
    Set<ClaimId> withdrawn = Withdrawals.reported(dossier).ids();
    return dossier.dossier().claims().stream()
        .filter(claim -> claim.says() instanceof Relation)
        .filter(claim -> Chain.isAsserted(claim) && !withdrawn.contains(claim.id()))
        .map(claim -> new SaidRelation(claim, (Relation) claim.says()))
        .toList();
  }

  boolean is(RelationType... types) {
    return List.of(types).contains(relation.relation());
  }

  Ref subject() {
    return relation.subject();
  }

  Optional<Ref> object() {
    return relation.object();
  }

  /** The subject, if it is an actor. */
  Optional<ActorId> actor() {
    return Optional.of(relation.subject())
        .filter(ActorId.class::isInstance)
        .map(ActorId.class::cast);
  }

  /** The object, if it is an actor. */
  Optional<ActorId> otherActor() {
    return relation.object().filter(ActorId.class::isInstance).map(ActorId.class::cast);
  }
}
