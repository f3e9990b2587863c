package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorHierarchy;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;

/**
 * Sorts actors into camps: those who act together, and those whom anybody puts above or below each
 * other, as members, parts, umbrellas or leaders, are one.
 */
final class Camps {
  private final ActorGraph graph;
  private final Map<ActorId, ActorId> ties = new HashMap<>();

  Camps(DossierIndex index) {
    this.graph = index.actorGraph();
  }

  /** The camps of some parties, each with its actors in the order in which they were given. */
  List<Set<ActorId>> of(List<Set<ActorId>> parties) {
    Set<ActorId> all = new LinkedHashSet<>();
    parties.forEach(all::addAll);
    for (Set<ActorId> party : parties) {
      party.forEach(actor -> tie(actor, party.iterator().next()));
    }
    for (ActorId actor : all) {
      above(actor).filter(all::contains).forEach(other -> tie(actor, other));
    }
    Map<ActorId, Set<ActorId>> camps = new LinkedHashMap<>();
    all.forEach(
        actor -> camps.computeIfAbsent(camp(actor), none -> new LinkedHashSet<>()).add(actor));
    return new ArrayList<>(camps.values());
  }

  /** One camp for all who have somebody above them in common, and each who is above another. */
  Map<ActorId, ActorId> withCommonTop(Collection<ActorId> actors) {
    actors.forEach(actor -> above(actor).forEach(other -> tie(actor, other)));
    Map<ActorId, ActorId> camps = new LinkedHashMap<>();
    actors.forEach(actor -> camps.put(actor, camp(actor)));
    return camps;
  }

  private Stream<ActorId> above(ActorId actor) {
    return Stream.of(
            graph.allAbove(actor, ActorHierarchy.MEMBERSHIP),
            graph.allAbove(actor, ActorHierarchy.COMMAND))
        .flatMap(List::stream);
  }

  private void tie(ActorId one, ActorId other) {
    ActorId first = camp(one);
    ActorId second = camp(other);
    if (!first.equals(second)) {
      ties.put(second, first);
    }
  }

  private ActorId camp(ActorId actor) {
    ActorId top = actor;
    while (ties.containsKey(top)) {
      top = ties.get(top);
    }
    if (!top.equals(actor)) {
      ties.put(actor, top);
    }
    return top;
  }
}
