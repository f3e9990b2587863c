package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/**
 * A relation, and the claim that asserts it.
 *
 * @param claim the claim
 * @param relation what it says
 */
record SaidRelation(Claim claim, Relation relation) {
  /** The relations that somebody asserts, in the order of the claims. */
  static List<SaidRelation> in(DossierIndex index) {
    Set<ClaimId> withdrawn = Withdrawals.reported(index).ids();
    return index.dossier().claims().stream()
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
