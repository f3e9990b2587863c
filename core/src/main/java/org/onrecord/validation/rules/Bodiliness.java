package org.onrecord.validation.rules;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Details;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;

/** What in a claim shows whether something is a mere name or a body. */
enum Bodiliness {
  MERE_NAME("be a mere name"),
  NAME_IN_USE("be a name in use"),
  CALLED_A_BODY("be a body"),
  UNDER_ORDERS("take orders"),
  MEMBERS("have members, parts or leaders"),
  ACTS("decide, attack or act in some other way");

  private static final Set<RelationType> OBEYING =
      Set.of(RelationType.TAKES_ORDERS_FROM, RelationType.FOLLOWS);
  private static final Set<RelationType> BELONGING =
      Set.of(
          RelationType.MEMBER_OF,
          RelationType.PART_OF,
          RelationType.LEADS,
          RelationType.DEPUTY_LEADER_OF,
          RelationType.HOLDS_OFFICE);

  private final String words;

  Bodiliness(String words) {
    this.words = words;
  }

  /** What it is said to do or be. */
  String words() {
    return words;
  }

  /** Whether it goes beyond what a mere name can be; another word for it alone does not. */
  boolean tellsOfBody() {
    return this == UNDER_ORDERS || this == MEMBERS || this == ACTS;
  }

  /** The claims that show anything, by what they show. */
  static Map<Bodiliness, Collection<Claim>> signs(ActorId actor, List<Claim> claims) {
    SetMultimap<Bodiliness, Claim> signs =
        MultimapBuilder.enumKeys(Bodiliness.class).linkedHashSetValues().build();
    for (Claim claim : claims) {
      sign(actor, claim).ifPresent(sign -> signs.put(sign, claim));
    }
    return signs.asMap();
  }

  /** Whether it says that its subject is a mere name. */
  static boolean isMereName(Relation relation) {
    return relation.relation().equals(RelationType.DESCRIBED_AS)
        && relation.kind().filter(ActorKind.BRAND::equals).isPresent();
  }

  private static Optional<Bodiliness> sign(ActorId actor, Claim claim) {
    if (claim.says() instanceof Relation relation) {
      return relation.subject().equals(actor) ? asSubject(relation) : asObject(relation);
    } else if (claim.says() instanceof Responsibility) {
      return Optional.of(ACTS);
    }
    return claim.says() instanceof Occurrence occurrence
        ? occurrence.details().flatMap(details -> part(actor, details))
        : Optional.empty();
  }

  private static Optional<Bodiliness> asSubject(Relation relation) {
    if (isMereName(relation)) {
      return Optional.of(MERE_NAME);
    } else if (OBEYING.contains(relation.relation())) {
      return Optional.of(UNDER_ORDERS);
    }
    return relation.relation().equals(RelationType.DESCRIBED_AS)
        ? Optional.of(CALLED_A_BODY)
        : Optional.empty();
  }

  private static Optional<Bodiliness> asObject(Relation relation) {
    return BELONGING.contains(relation.relation()) ? Optional.of(MEMBERS) : Optional.empty();
  }

  private static Optional<Bodiliness> part(ActorId actor, Details details) {
    return details.participants().stream()
        .filter(participant -> participant.actor().filter(actor::equals).isPresent())
        .map(Participant::role)
        .flatMap(role -> part(role).stream())
        .findFirst();
  }

  private static Optional<Bodiliness> part(Role role) {
    if (role.equals(Role.INITIATOR)) {
      return Optional.of(ACTS);
    }
    return role.equals(Role.IN_NAME_OF) ? Optional.of(NAME_IN_USE) : Optional.empty();
  }
}
