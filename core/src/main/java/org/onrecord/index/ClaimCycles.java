package org.onrecord.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;

/** Finds chains of links between claims that lead back to their beginning. */
final class ClaimCycles {
  private ClaimCycles() {}

  static List<List<Claim>> in(List<Claim> claims, Set<ClaimLinkType> types) {
    Map<ClaimId, Claim> records = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> claim.links().stream().anyMatch(link -> types.contains(link.type())))
        .forEach(claim -> records.putIfAbsent(claim.id(), claim));
    ImmutableGraph.Builder<ClaimId> links =
        GraphBuilder.directed()
            .allowsSelfLoops(true)
            .incidentEdgeOrder(ElementOrder.stable())
            .<ClaimId>immutable();
    records.keySet().forEach(links::addNode);
    for (Claim claim : records.values()) {
      for (ClaimLink link : claim.links()) {
        if (types.contains(link.type())) {
          links.putEdge(claim.id(), link.claim());
        }
      }
    }
    return Cycles.in(links.build()).stream()
        .map(
            ids ->
                (List<Claim>)
                    ImmutableList.copyOf(
                        Iterables.transform(ids, id -> Objects.requireNonNull(records.get(id)))))
        .toList();
  }
}
