package org.onrecord.index;

import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Polarity;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.time.Truth;

/**
 * An edge of the {@linkplain ActorGraph actor graph}: how one actor is said to stand to another.
 *
 * @param claim the claim that says so
 * @param subject the actor that stands so
 * @param object the actor to which it stands so
 * @param relation what is said, with its quantifier, title, dating and phase
 * @param certainty the weakest certainty in the chain of voices, or the publisher's own where there
 *     are no voices
 * @param polarity denied if any voice of the chain, or the publisher, negates the claim
 * @param holds whether it holds on the date of the graph; yes in a graph of all times
 */
public record ActorRelation(
    ClaimId claim,
    ActorId subject,
    ActorId object,
    Relation relation,
    Certainty certainty,
    Polarity polarity,
    Truth holds) {
  /** {@return the type of the relation} */
  public RelationType type() {
    return relation.relation();
  }

  ActorRelation withHolds(Truth truth) {
    return new ActorRelation(claim, subject, object, relation, certainty, polarity, truth);
  }
}
