package org.onrecord.index;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.SuccessorsFunction;
import com.google.common.graph.Traverser;
import java.util.List;
import java.util.Objects;
import org.onrecord.model.ActorId;

/** One hierarchy of actors, every edge turned so that it leads up. */
final class HierarchyGraph {
  private final ImmutableGraph<ActorId> upward;
  private final Table<ActorId, ActorId, ActorRelation> saying;

  private HierarchyGraph(
      ImmutableGraph<ActorId> upward, Table<ActorId, ActorId, ActorRelation> saying) {
    this.upward = upward;
    this.saying = saying;
  }

  static HierarchyGraph of(
      Iterable<ActorId> actors, List<ActorRelation> relations, ActorHierarchy hierarchy) {
    ImmutableGraph.Builder<ActorId> upward =
        GraphBuilder.directed()
            .allowsSelfLoops(true)
            .incidentEdgeOrder(ElementOrder.stable())
            .<ActorId>immutable();
    Table<ActorId, ActorId, ActorRelation> saying = HashBasedTable.create();
    actors.forEach(upward::addNode);
    for (ActorRelation relation : relations) {
      boolean leadsUp = hierarchy.isUpward(relation.type());
      if (leadsUp || hierarchy.isDownward(relation.type())) {
        ActorId lower = leadsUp ? relation.subject() : relation.object();
        ActorId upper = leadsUp ? relation.object() : relation.subject();
        upward.putEdge(lower, upper);
        if (!saying.contains(lower, upper)) {
          saying.put(lower, upper, relation);
        }
      }
    }
    return new HierarchyGraph(upward.build(), saying);
  }

  List<ActorId> above(ActorId actor) {
    return next(actor, upward);
  }

  List<ActorId> below(ActorId actor) {
    return next(actor, upward::predecessors);
  }

  List<ActorId> allAbove(ActorId actor) {
    return all(actor, upward);
  }

  List<ActorId> allBelow(ActorId actor) {
    return all(actor, upward::predecessors);
  }

  List<List<ActorRelation>> cycles() {
    return Cycles.in(upward).stream().map(this::relationsAlong).toList();
  }

  private List<ActorId> next(ActorId actor, SuccessorsFunction<ActorId> step) {
    return upward.nodes().contains(actor)
        ? ImmutableList.copyOf(step.successors(actor))
        : List.of();
  }

  private List<ActorId> all(ActorId actor, SuccessorsFunction<ActorId> step) {
    return upward.nodes().contains(actor)
        ? ImmutableList.copyOf(Traverser.forGraph(step).breadthFirst(actor)).stream()
            .skip(1)
            .toList()
        : List.of();
  }

  private List<ActorRelation> relationsAlong(List<ActorId> cycle) {
    ImmutableList.Builder<ActorRelation> along = ImmutableList.builder();
    for (int i = 0; i < cycle.size(); i++) {
      ActorId upper = cycle.get((i + 1) % cycle.size());
      along.add(Objects.requireNonNull(saying.get(cycle.get(i), upper)));
    }
    return along.build();
  }
}
