package org.onrecord.index;

import com.google.common.base.MoreObjects;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import com.google.common.graph.Traverser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Polarity;
import org.onrecord.model.RelationType;

/**
 * How actors are said to stand to each other, at some date or at any time. The nodes are the actors
 * on record and those that only relations name; an edge is a claim of a {@link
 * org.onrecord.model.Relation} between two actors, from its subject to its object.
 *
 * <pre>{@code
 * ActorGraph graph = index.actorGraph(LocalDate.of(2031, 4, 12));
 * graph.members(ActorId.of("alliance"));      // [north-guild, south-guild]
 * graph.leadersOf(ActorId.of("alliance"));    // two, if claims disagree
 * }</pre>
 *
 * <p>The graph takes no side. It has every relation that somebody asserts, however weakly, and
 * contradicting ones side by side; claims that others retract or supersede are among them. Where a
 * voice in the chain or the publisher negates the claim, it is no edge but stands in {@link
 * #denied()}.
 *
 * <p>Queries answer in JDK types and in the order of the claims. {@link #asNetwork()} is the one
 * door to Guava, for algorithms that are not here.
 */
public final class ActorGraph {
  private final ImmutableSet<ActorId> actors;
  private final Optional<LocalDate> asOf;
  private final List<ActorRelation> relations;
  private final List<ActorRelation> denied;
  private final ImmutableListMultimap<ActorId, ActorRelation> outgoing;
  private final ImmutableListMultimap<ActorId, ActorRelation> incoming;
  private final Supplier<HierarchyGraph> membership = lazily(ActorHierarchy.MEMBERSHIP);
  private final Supplier<HierarchyGraph> command = lazily(ActorHierarchy.COMMAND);
  private final Supplier<ImmutableNetwork<ActorId, ActorRelation>> network =
      Suppliers.memoize(this::network);

  ActorGraph(List<Actor> actors, List<ActorRelation> all, Optional<LocalDate> asOf) {
    this.asOf = asOf;
    this.relations = all.stream().filter(edge -> edge.polarity() == Polarity.AFFIRMED).toList();
    this.denied = all.stream().filter(edge -> edge.polarity() == Polarity.DENIED).toList();
    this.actors =
        Stream.concat(
                actors.stream().map(Actor::id),
                relations.stream().flatMap(edge -> Stream.of(edge.subject(), edge.object())))
            .collect(ImmutableSet.toImmutableSet());
    this.outgoing = Multimaps.index(relations, ActorRelation::subject);
    this.incoming = Multimaps.index(relations, ActorRelation::object);
  }

  /** {@return the date of the graph; empty if it is of all times} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** {@return all actors: those on record in their order, then those that only relations name} */
  public Set<ActorId> actors() {
    return actors;
  }

  /** {@return the edges, in the order of their claims} */
  public List<ActorRelation> relations() {
    return relations;
  }

  /** {@return the relations that are negated and so no edges, in the order of their claims} */
  public List<ActorRelation> denied() {
    return denied;
  }

  /**
   * Returns the relations of which an actor is the subject.
   *
   * @param actor the subject
   * @param types the types to look for; none for all
   * @return the relations, in the order of their claims
   */
  public List<ActorRelation> outgoing(ActorId actor, RelationType... types) {
    return only(types, outgoing.get(actor));
  }

  /**
   * Returns the relations of which an actor is the object.
   *
   * @param actor the object
   * @param types the types to look for; none for all
   * @return the relations, in the order of their claims
   */
  public List<ActorRelation> incoming(ActorId actor, RelationType... types) {
    return only(types, incoming.get(actor));
  }

  /**
   * Returns the members and parts of an actor, as relations in either direction name them. Ask
   * {@link #incoming} and {@link #outgoing} for the claims.
   *
   * @param actor the whole
   * @return those directly below it by membership, each once
   */
  public List<ActorId> members(ActorId actor) {
    return below(actor, ActorHierarchy.MEMBERSHIP);
  }

  /**
   * Returns those who are said to lead an actor: the subjects of {@code leads}.
   *
   * @param actor the actor that is led
   * @return the leaders, each once; several if the claims differ or tell of different times
   */
  public List<ActorId> leadersOf(ActorId actor) {
    return incoming(actor, RelationType.LEADS).stream()
        .map(ActorRelation::subject)
        .distinct()
        .toList();
  }

  /**
   * Returns those directly above an actor.
   *
   * @param actor the actor
   * @param hierarchy by which order
   * @return the actors, each once
   */
  public List<ActorId> above(ActorId actor, ActorHierarchy hierarchy) {
    return hierarchy(hierarchy).above(actor);
  }

  /**
   * Returns those directly below an actor.
   *
   * @param actor the actor
   * @param hierarchy by which order
   * @return the actors, each once
   */
  public List<ActorId> below(ActorId actor, ActorHierarchy hierarchy) {
    return hierarchy(hierarchy).below(actor);
  }

  /**
   * Returns those above an actor, those above them, and so on.
   *
   * @param actor the actor
   * @param hierarchy by which order
   * @return the actors, each once, the nearest first; never the actor itself
   */
  public List<ActorId> allAbove(ActorId actor, ActorHierarchy hierarchy) {
    return hierarchy(hierarchy).allAbove(actor);
  }

  /**
   * Returns those below an actor, those below them, and so on.
   *
   * @param actor the actor
   * @param hierarchy by which order
   * @return the actors, each once, the nearest first; never the actor itself
   */
  public List<ActorId> allBelow(ActorId actor, ActorHierarchy hierarchy) {
    return hierarchy(hierarchy).allBelow(actor);
  }

  /**
   * Returns the actors that relations lead to, from subject to object, over any number of steps.
   *
   * @param actor where to begin
   * @param types the types to follow; none for all
   * @return the actors, each once, the nearest first; never the actor itself
   */
  public List<ActorId> reachable(ActorId actor, RelationType... types) {
    Traverser<ActorId> traverser =
        Traverser.forGraph(from -> Lists.transform(outgoing(from, types), ActorRelation::object));
    return ImmutableList.copyOf(traverser.breadthFirst(actor)).stream().skip(1).toList();
  }

  /**
   * Returns how actors come to be above themselves. Where several ways lead back over the same
   * actors, a shortest is given; so the list is short and found in linear time.
   *
   * @param hierarchy by which order
   * @return circles, each as relations that lead up step by step, the last back to the lower end of
   *     the first; of several relations for one step the first claimed
   */
  public List<List<ActorRelation>> cycles(ActorHierarchy hierarchy) {
    return hierarchy(hierarchy).cycles();
  }

  /**
   * Returns the graph for algorithms of Guava. Edges may be parallel and lead back to their own
   * node. Unlike the lists here, the sets of edges at one node are in no particular order.
   *
   * @return the same nodes and edges, immutable
   */
  public ImmutableNetwork<ActorId, ActorRelation> asNetwork() {
    return network.get();
  }

  /** {@return how large the graph is and of what date, for a message} */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .omitNullValues()
        .add("actors", actors.size())
        .add("relations", relations.size())
        .add("denied", denied.size())
        .add("asOf", asOf.orElse(null))
        .toString();
  }

  private HierarchyGraph hierarchy(ActorHierarchy hierarchy) {
    return switch (hierarchy) {
      case MEMBERSHIP -> membership.get();
      case COMMAND -> command.get();
    };
  }

  private Supplier<HierarchyGraph> lazily(ActorHierarchy hierarchy) {
    return Suppliers.memoize(() -> HierarchyGraph.of(actors, relations, hierarchy));
  }

  private ImmutableNetwork<ActorId, ActorRelation> network() {
    ImmutableNetwork.Builder<ActorId, ActorRelation> builder =
        NetworkBuilder.directed()
            .allowsParallelEdges(true)
            .allowsSelfLoops(true)
            .<ActorId, ActorRelation>immutable();
    actors.forEach(builder::addNode);
    relations.forEach(edge -> builder.addEdge(edge.subject(), edge.object(), edge));
    return builder.build();
  }

  private static List<ActorRelation> only(RelationType[] types, List<ActorRelation> relations) {
    Set<RelationType> wanted = Set.copyOf(Arrays.asList(types));
    return wanted.isEmpty()
        ? relations
        : relations.stream().filter(edge -> wanted.contains(edge.type())).toList();
  }
}
