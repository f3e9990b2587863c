package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CyclesTest {
  @Test
  void every_knot_gives_one_cycle_in_the_order_of_the_nodes() {
    MutableGraph<Integer> graph = graph(8);
    graph.putEdge(1, 2);
    graph.putEdge(2, 3);
    graph.putEdge(3, 1);
    graph.putEdge(3, 2);
    graph.putEdge(3, 4);
    graph.putEdge(5, 5);
    graph.putEdge(7, 6);
    graph.putEdge(6, 7);
    graph.putEdge(6, 5);

    assertThat(Cycles.in(graph)).containsExactly(List.of(1, 2, 3), List.of(5), List.of(6, 7));
  }

  @RepeatedTest(300)
  void every_node_that_can_reach_itself_is_tied_to_exactly_one_cycle(RepetitionInfo repetition) {
    Graph<Integer> graph = random(new Random(repetition.getCurrentRepetition()));
    List<List<Integer>> cycles = Cycles.in(graph);

    assertThat(cycles).allSatisfy(cycle -> assertLeadsBack(graph, cycle));
    assertThat(graph.nodes())
        .allSatisfy(
            node ->
                assertThat(cycles.stream().filter(cycle -> tied(graph, node, cycle.get(0))))
                    .hasSize(reachesItself(graph, node) ? 1 : 0));
  }

  private static void assertLeadsBack(Graph<Integer> graph, List<Integer> cycle) {
    assertThat(cycle).doesNotHaveDuplicates();
    for (int i = 0; i < cycle.size(); i++) {
      int next = cycle.get((i + 1) % cycle.size());
      assertThat(graph.hasEdgeConnecting(cycle.get(i), next)).isTrue();
    }
  }

  private static boolean tied(Graph<Integer> graph, int one, int other) {
    return Graphs.reachableNodes(graph, one).contains(other)
        && Graphs.reachableNodes(graph, other).contains(one);
  }

  private static boolean reachesItself(Graph<Integer> graph, int node) {
    Set<Integer> reached = new HashSet<>();
    graph.successors(node).forEach(next -> reached.addAll(Graphs.reachableNodes(graph, next)));
    return reached.contains(node);
  }

  private static Graph<Integer> random(Random random) {
    int size = 1 + random.nextInt(9);
    MutableGraph<Integer> graph = graph(size);
    int edges = random.nextInt(2 * size + 1);
    for (int i = 0; i < edges; i++) {
      graph.putEdge(random.nextInt(size), random.nextInt(size));
    }
    return graph;
  }

  private static MutableGraph<Integer> graph(int size) {
    MutableGraph<Integer> graph = GraphBuilder.directed().allowsSelfLoops(true).build();
    for (int node = 0; node < size; node++) {
      graph.addNode(node);
    }
    return graph;
  }
}
