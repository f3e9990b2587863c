package org.onrecord.validation.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorHierarchy;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Quantifier;
import org.onrecord.model.RelationType;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;

/** Finds relations said of all of a set and not so of one of it, or of most of it only. */
final class QuantifiedRelations {
  private final DossierIndex index;
  private final Findings findings;
  private final ActorGraph graph;

  QuantifiedRelations(DossierIndex index, Findings findings) {
    this.index = index;
    this.findings = findings;
    this.graph = index.actorGraph();
  }

  private record Key(RelationType type, ActorId subject, ActorId object) {
    static Key of(ActorRelation relation) {
      return new Key(relation.type(), relation.subject(), relation.object());
    }
  }

  void check() {
    ListMultimap<Key, ActorRelation> ofAll =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ListMultimap<Key, ActorRelation> ofFewer =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (ActorRelation relation : graph.relations()) {
      Optional<Quantifier> quantifier = relation.relation().quantifier();
      if (quantifier.equals(Optional.of(Quantifier.ALL))) {
        ofAll.put(Key.of(relation), relation);
      } else if (quantifier.filter(each -> each != Quantifier.SOME).isPresent()) {
        ofFewer.put(Key.of(relation), relation);
      }
    }
    Map<Key, Set<ClaimId>> against = new LinkedHashMap<>();
    ofAll.keySet().forEach(key -> ofFewer.get(key).forEach(each -> add(against, key, each)));
    graph.denied().forEach(denied -> addSets(denied, ofAll, against));
    against.forEach((key, claims) -> report(ofAll.get(key), claims));
  }

  private static void add(Map<Key, Set<ClaimId>> against, Key key, ActorRelation relation) {
    against.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(relation.claim());
  }

  /** What is denied of a member stands against what is said of all of the sets that it is in. */
  private void addSets(
      ActorRelation denied,
      ListMultimap<Key, ActorRelation> ofAll,
      Map<Key, Set<ClaimId>> against) {
    for (ActorId set : graph.above(denied.subject(), ActorHierarchy.MEMBERSHIP)) {
      addIfSaid(new Key(denied.type(), set, denied.object()), denied, ofAll, against);
    }
    for (ActorId set : graph.above(denied.object(), ActorHierarchy.MEMBERSHIP)) {
      addIfSaid(new Key(denied.type(), denied.subject(), set), denied, ofAll, against);
    }
  }

  private static void addIfSaid(
      Key key,
      ActorRelation denied,
      ListMultimap<Key, ActorRelation> ofAll,
      Map<Key, Set<ClaimId>> against) {
    if (ofAll.containsKey(key)) {
      add(against, key, denied);
    }
  }

  private void report(List<ActorRelation> ofAll, Set<ClaimId> against) {
    Wording wording = new Wording(index);
    ActorRelation first = ofAll.get(0);
    List<Claim> others = against.stream().flatMap(id -> index.claim(id).stream()).toList();
    Optional<Claim> claim = index.claim(first.claim());
    if (claim.isEmpty() || others.isEmpty()) {
      return;
    }
    Draft draft =
        findings
            .at(claim.get(), "/says/quantifier")
            .against(others.get(0).id())
            .message(
                "It is said of all that "
                    + wording.name(first.subject())
                    + " "
                    + first.type().code().replace('_', ' ')
                    + " "
                    + wording.name(first.object())
                    + " ("
                    + wording.speaker(claim.get())
                    + "), and elsewhere not of all: "
                    + Wording.list(others.stream().map(wording::claim).toList())
                    + ".");
    ofAll.stream().flatMap(each -> index.claim(each.claim()).stream()).forEach(draft::evidence);
    draft.evidence(others).report();
  }
}
