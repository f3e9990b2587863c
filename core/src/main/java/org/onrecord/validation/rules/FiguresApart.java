package org.onrecord.validation.rules;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.tally.Conflict;
import org.onrecord.tally.Figure;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;

/** Puts figures that stand against each other into findings. */
final class FiguresApart {
  static final Comparator<Figure> ORDER = Comparator.comparingInt(Figure::position);

  private FiguresApart() {}

  /** Conflicts as disputes: those who stand against each other, directly or by way of others. */
  static List<List<Figure>> disputes(List<Conflict> conflicts) {
    MutableGraph<Figure> against = GraphBuilder.undirected().build();
    conflicts.forEach(conflict -> against.putEdge(conflict.first(), conflict.second()));
    return disputes(against);
  }

  private static List<List<Figure>> disputes(Graph<Figure> against) {
    List<List<Figure>> disputes = new ArrayList<>();
    Set<Figure> seen = new HashSet<>();
    for (Figure figure : against.nodes()) {
      if (!seen.contains(figure)) {
        Set<Figure> dispute = Graphs.reachableNodes(against, figure);
        seen.addAll(dispute);
        disputes.add(inOrder(dispute));
      }
    }
    return disputes;
  }

  static List<Figure> inOrder(Collection<Figure> figures) {
    return figures.stream().sorted(ORDER).toList();
  }

  /**
   * Begins a finding at the first figure; the second, which tells it apart, and all others follow.
   */
  static Draft at(List<Figure> figures, Findings findings) {
    Figure first = figures.get(0);
    Draft draft = findings.at(first.claim(), first.pointer());
    figures.forEach(figure -> draft.evidence(figure.claim(), figure.pointer()));
    if (figures.size() > 1) {
      draft.against(figures.get(1).claim().id());
    }
    return draft.detail(
        "quantity",
        figures.stream()
            .map(figure -> figure.quantity().notation())
            .limit(Finding.MOST_EVIDENCE)
            .toList());
  }
}
