package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorHierarchy;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds groups that are recorded as separate and as sharing members. */
final class DisjointGroupsOverlap implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("counts.disjoint-groups-overlap", Severity.ERROR)
          .title("Groups that are recorded as separate share members")
          .rationale(
              "Figures for separate groups are added up. If somebody is in both, the sum counts"
                  + " them twice.")
          .source("Every Casualty, Standards for Casualty Recording: nobody is counted twice")
          .settledBy("See what the source sets apart, and mend the membership or the separation.")
          .cost("For two groups set apart it goes through the members of the smaller one.")
          .since("0.1.0")
          .build();

  /** Only described classes of people share nobody if they are distinct; two alliances may. */
  private static final Set<ActorKind> CLASSES = Set.of(ActorKind.COLLECTIVE, ActorKind.POPULATION);

  private static final Set<ClaimLinkType> SHARING =
      Set.of(ClaimLinkType.SAME_VICTIMS, ClaimLinkType.INCLUDES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    ActorGraph graph = index.actorGraph();
    for (ActorRelation relation : graph.relations()) {
      if (relation.type().equals(RelationType.DISTINCT_FROM)
          && relation.certainty().compareTo(Certainty.POSSIBLE) < 0
          && isClass(relation.subject(), index)
          && isClass(relation.object(), index)) {
        check(relation, graph, index, findings);
      }
    }
    dossier.dossier().claims().forEach(claim -> check(claim, index, findings));
  }

  private static boolean isClass(ActorId id, DossierIndex index) {
    return index.actor(id).map(Actor::kind).filter(CLASSES::contains).isPresent();
  }

  private static void check(
      ActorRelation apart, ActorGraph graph, DossierIndex index, Findings findings) {
    List<ActorId> shared = shared(apart.subject(), apart.object(), graph);
    Optional<Claim> claim = index.claim(apart.claim());
    if (shared.isEmpty() || claim.isEmpty()) {
      return;
    }
    Wording wording = new Wording(index);
    Draft draft =
        findings
            .at(claim.get(), "/says")
            .message(
                wording.name(apart.subject())
                    + " and "
                    + wording.name(apart.object())
                    + " are recorded as separate, and "
                    + wording.names(shared)
                    + (shared.size() == 1 ? " belongs" : " belong")
                    + " to both.")
            .detail("actor", shared);
    for (ActorId member : shared) {
      memberships(member, apart, graph).stream()
          .flatMap(id -> index.claim(id).stream())
          .forEach(draft::evidence);
    }
    draft.report();
  }

  private static List<ActorId> shared(ActorId one, ActorId other, ActorGraph graph) {
    List<ActorId> ofOne = graph.members(one);
    List<ActorId> ofOther = graph.members(other);
    boolean oneIsSmaller = ofOne.size() <= ofOther.size();
    ActorId larger = oneIsSmaller ? other : one;
    List<ActorId> shared = new ArrayList<>();
    for (ActorId member : oneIsSmaller ? ofOne : ofOther) {
      if (graph.above(member, ActorHierarchy.MEMBERSHIP).contains(larger)) {
        shared.add(member);
      }
    }
    return shared;
  }

  private static Set<ClaimId> memberships(ActorId member, ActorRelation apart, ActorGraph graph) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    for (ActorId group : List.of(apart.subject(), apart.object())) {
      graph.outgoing(member, RelationType.MEMBER_OF, RelationType.PART_OF).stream()
          .filter(edge -> edge.object().equals(group))
          .forEach(edge -> claims.add(edge.claim()));
      graph.incoming(member, RelationType.UMBRELLA_OVER).stream()
          .filter(edge -> edge.subject().equals(group))
          .forEach(edge -> claims.add(edge.claim()));
    }
    return claims;
  }

  /** Two claims that one and the same party links both as separate and as sharing victims. */
  private static void check(Claim claim, DossierIndex index, Findings findings) {
    for (ClaimLink link : claim.links()) {
      Optional<Claim> other =
          link.type() == ClaimLinkType.DISJOINT_FROM ? index.claim(link.claim()) : Optional.empty();
      if (other.isPresent()
          && (shares(claim, other.get(), link) || shares(other.get(), claim, link))) {
        Wording wording = new Wording(index);
        findings
            .at(claim, "/links")
            .against(link.claim())
            .message(
                "What "
                    + wording.claim(claim)
                    + " and "
                    + wording.claim(other.get())
                    + " count is linked both as separate and as sharing victims.")
            .evidence(other.get())
            .report();
      }
    }
  }

  private static boolean shares(Claim from, Claim to, ClaimLink apart) {
    return from.links().stream()
        .filter(link -> SHARING.contains(link.type()) && link.by() == apart.by())
        .anyMatch(link -> link.claim().equals(to.id()));
  }
}
