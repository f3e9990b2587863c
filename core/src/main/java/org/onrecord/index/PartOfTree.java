package org.onrecord.index;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Records of one kind and what they are part of: events within campaigns, places within countries.
 * Sound data makes a forest of it. Of several records with one id only the first counts. A parent
 * that is not on record has children here, and is left out where records are listed. Records that
 * are part of each other in a circle are descendants and ancestors of each other, though never of
 * themselves.
 *
 * @param <I> the type of the ids
 * @param <R> the type of the records
 */
public final class PartOfTree<I extends Ref, R extends DossierRecord> {
  private final Map<I, R> records;
  private final ImmutableGraph<I> upward;

  private PartOfTree(Map<I, R> records, ImmutableGraph<I> upward) {
    this.records = records;
    this.upward = upward;
  }

  static <I extends Ref, R extends DossierRecord> PartOfTree<I, R> of(
      List<R> all, Function<R, I> id, Function<R, Optional<I>> partOf) {
    Map<I, R> records = new LinkedHashMap<>();
    all.forEach(record -> records.putIfAbsent(id.apply(record), record));
    ImmutableGraph.Builder<I> upward =
        GraphBuilder.directed()
            .allowsSelfLoops(true)
            .incidentEdgeOrder(ElementOrder.stable())
            .<I>immutable();
    records.keySet().forEach(upward::addNode);
    records.forEach(
        (child, record) -> partOf.apply(record).ifPresent(whole -> upward.putEdge(child, whole)));
    return new PartOfTree<>(records, upward.build());
  }

  /** {@return the records that are part of nothing on record, in the order of the dossier} */
  public List<R> roots() {
    return records.keySet().stream()
        .filter(id -> upward.successors(id).stream().noneMatch(records::containsKey))
        .map(this::recordOf)
        .toList();
  }

  /**
   * Returns what a record is directly made of.
   *
   * @param id the id of the whole, on record or not
   * @return its parts in the order of the dossier
   */
  public List<R> children(I id) {
    return upward.nodes().contains(id)
        ? upward.predecessors(id).stream().map(this::recordOf).toList()
        : List.of();
  }

  /**
   * Returns what a record is made of, parts of parts included. Asking this of every record of a
   * long chain takes quadratic time, for so long are the answers.
   *
   * @param id the id of the whole, on record or not
   * @return its parts, each followed by its own parts; the record itself is not among them
   */
  public List<R> descendants(I id) {
    return upward.nodes().contains(id)
        ? others(id, Traverser.<I>forGraph(upward::predecessors).depthFirstPreOrder(id))
        : List.of();
  }

  /**
   * Returns what a record is a part of, what that is a part of, and so on.
   *
   * @param id the id of the part
   * @return the nearest first, up to the first that is not on record; the record itself is not
   *     among them
   */
  public List<R> ancestors(I id) {
    return upward.nodes().contains(id)
        ? others(id, Traverser.forGraph(upward).breadthFirst(id))
        : List.of();
  }

  /**
   * Returns every chain of parts that leads back to its beginning.
   *
   * @return circles, each from its first record in the order of the dossier, every record followed
   *     by the one it is a part of and the last a part of the first; empty for sound data
   */
  public List<List<R>> cycles() {
    return Cycles.in(upward).stream()
        .map(ids -> (List<R>) ImmutableList.copyOf(Iterables.transform(ids, this::recordOf)))
        .toList();
  }

  /** {@return how many records and links there are, for a message} */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .add("records", records.size())
        .add("links", upward.edges().size())
        .toString();
  }

  private List<R> others(I id, Iterable<I> ids) {
    ImmutableList.Builder<R> others = ImmutableList.builder();
    for (I other : ids) {
      R record = records.get(other);
      if (record != null && !other.equals(id)) {
        others.add(record);
      }
    }
    return others.build();
  }

  private R recordOf(I id) {
    return Objects.requireNonNull(records.get(id));
  }
}
