package org.onrecord.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds ways through a directed graph that lead back to where they began: of every knot of nodes
 * that can all reach each other a shortest way from its first node. There can be exponentially many
 * others; this one takes linear time and no recursion.
 */
final class Cycles<N> {
  private final Graph<N> graph;
  private final Map<N, Integer> knots;

  private Cycles(Graph<N> graph) {
    this.graph = graph;
    this.knots = knots(graph);
  }

  /**
   * Returns one cycle for every knot.
   *
   * @param graph the graph
   * @return cycles in the order of their first nodes, each without its first node repeated
   */
  static <N> List<List<N>> in(Graph<N> graph) {
    Cycles<N> cycles = new Cycles<>(graph);
    Set<Integer> seen = new HashSet<>();
    ImmutableList.Builder<List<N>> found = ImmutableList.builder();
    for (N node : graph.nodes()) {
      if (seen.add(cycles.knot(node))) {
        cycles.through(node).ifPresent(found::add);
      }
    }
    return found.build();
  }

  /** Numbers strongly connected components, by the algorithm of Kosaraju and Sharir. */
  private static <N> Map<N, Integer> knots(Graph<N> graph) {
    Map<N, Integer> knots = new HashMap<>();
    List<N> finished =
        ImmutableList.copyOf(Traverser.forGraph(graph).depthFirstPostOrder(graph.nodes()));
    Traverser<N> backwards =
        Traverser.forGraph(
            node -> Sets.filter(graph.predecessors(node), before -> !knots.containsKey(before)));
    int number = 0;
    for (N node : Lists.reverse(finished)) {
      if (!knots.containsKey(node)) {
        List<N> knot = ImmutableList.copyOf(backwards.breadthFirst(node));
        for (N member : knot) {
          knots.put(member, number);
        }
        number++;
      }
    }
    return knots;
  }

  private Integer knot(N node) {
    return knots.getOrDefault(node, -1);
  }

  private Optional<List<N>> through(N start) {
    Map<N, N> cameFrom = new HashMap<>();
    Deque<N> waiting = new ArrayDeque<>();
    waiting.add(start);
    while (!waiting.isEmpty()) {
      N node = waiting.remove();
      for (N next : graph.successors(node)) {
        if (next.equals(start)) {
          return Optional.of(wayBack(cameFrom, node));
        }
        if (knot(next).equals(knot(start)) && cameFrom.putIfAbsent(next, node) == null) {
          waiting.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private List<N> wayBack(Map<N, N> cameFrom, N last) {
    Deque<N> way = new ArrayDeque<>();
    for (N node = last; node != null; node = cameFrom.get(node)) {
      way.addFirst(node);
    }
    return ImmutableList.copyOf(way);
  }
}
