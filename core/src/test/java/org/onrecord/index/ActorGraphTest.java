package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.index.ActorHierarchy.COMMAND;
import static org.onrecord.index.ActorHierarchy.MEMBERSHIP;

import com.google.common.graph.Network;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Commitment;
import org.onrecord.model.Dossier;
import org.onrecord.model.EventId;
import org.onrecord.model.Polarity;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;
import org.onrecord.time.Truth;

class ActorGraphTest {
  private static final ActorId ALLIANCE = ActorId.of("alliance");
  private static final ActorId NORTH = ActorId.of("north");
  private static final ActorId SOUTH = ActorId.of("south");
  private static final ActorId CREW = ActorId.of("crew");
  private static final ActorId VERA = ActorId.of("vera");
  private static final ActorId OTTO = ActorId.of("otto");

  private final ActorGraph graph =
      graph(
          said(NORTH, RelationType.MEMBER_OF, ALLIANCE),
          said(ALLIANCE, RelationType.UMBRELLA_OVER, SOUTH),
          said(ALLIANCE, RelationType.UMBRELLA_OVER, NORTH),
          said(CREW, RelationType.PART_OF, NORTH),
          said(VERA, RelationType.LEADS, ALLIANCE),
          said(OTTO, RelationType.LEADS, ALLIANCE),
          said(SOUTH, RelationType.TAKES_ORDERS_FROM, OTTO),
          said(NORTH, RelationType.OPPOSES, SOUTH),
          Claim.by("vera").denies(Relation.of(CREW, RelationType.MEMBER_OF, SOUTH)),
          said(NORTH, RelationType.OPPOSES, EventId.of("truce")));

  @Test
  void nodes_are_the_actors_on_record_then_those_only_named() {
    assertThat(graph.actors()).containsExactly(ALLIANCE, NORTH, SOUTH, CREW, VERA, OTTO);
    assertThat(graph.asOf()).isEmpty();
  }

  @Test
  void edges_are_the_relations_between_two_actors_that_nobody_in_the_chain_negates() {
    assertThat(graph.relations())
        .extracting(edge -> edge.claim().value())
        .containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
    assertThat(graph.denied())
        .extracting(ActorRelation::subject, ActorRelation::object, ActorRelation::polarity)
        .containsExactly(tuple(CREW, SOUTH, Polarity.DENIED));
  }

  @Test
  void relations_are_found_by_subject_and_by_object_and_by_type() {
    assertThat(graph.outgoing(NORTH))
        .extracting(ActorRelation::type)
        .containsExactly(RelationType.MEMBER_OF, RelationType.OPPOSES);
    assertThat(graph.outgoing(NORTH, RelationType.OPPOSES, RelationType.FIGHTS))
        .extracting(ActorRelation::object)
        .containsExactly(SOUTH);
    assertThat(graph.incoming(ALLIANCE, RelationType.MEMBER_OF))
        .extracting(ActorRelation::subject)
        .containsExactly(NORTH);
    assertThat(graph.outgoing(ActorId.of("stranger"))).isEmpty();
  }

  @Test
  void members_are_told_from_either_side_each_once() {
    assertThat(graph.members(ALLIANCE)).containsExactly(NORTH, SOUTH);
    assertThat(graph.members(CREW)).isEmpty();
    assertThat(graph.members(ActorId.of("stranger"))).isEmpty();
  }

  @Test
  void claims_that_differ_give_several_leaders() {
    assertThat(graph.leadersOf(ALLIANCE)).containsExactly(VERA, OTTO);
    assertThat(graph.leadersOf(SOUTH)).isEmpty();
  }

  @Test
  void a_hierarchy_is_climbed_in_both_directions() {
    assertThat(graph.above(NORTH, MEMBERSHIP)).containsExactly(ALLIANCE);
    assertThat(graph.allAbove(CREW, MEMBERSHIP)).containsExactly(NORTH, ALLIANCE);
    assertThat(graph.allBelow(ALLIANCE, MEMBERSHIP)).containsExactly(NORTH, SOUTH, CREW);
    assertThat(graph.below(OTTO, COMMAND)).containsExactly(ALLIANCE, SOUTH);
    assertThat(graph.allAbove(ActorId.of("stranger"), COMMAND)).isEmpty();
  }

  @Test
  void what_relations_lead_to_is_reachable() {
    assertThat(graph.reachable(CREW)).containsExactly(NORTH, ALLIANCE, SOUTH, OTTO);
    assertThat(graph.reachable(CREW, RelationType.PART_OF)).containsExactly(NORTH);
    assertThat(graph.reachable(ActorId.of("stranger"))).isEmpty();
  }

  @Test
  void a_sound_hierarchy_has_no_cycles() {
    assertThat(graph.cycles(MEMBERSHIP)).isEmpty();
    assertThat(graph.cycles(COMMAND)).isEmpty();
  }

  @Test
  void a_cycle_is_told_as_the_claims_that_make_it_whichever_way_they_point() {
    ActorGraph knotted =
        graph(
            said(NORTH, RelationType.MEMBER_OF, ALLIANCE),
            said(NORTH, RelationType.UMBRELLA_OVER, CREW),
            said(ALLIANCE, RelationType.PART_OF, SOUTH),
            said(SOUTH, RelationType.PART_OF, CREW),
            said(VERA, RelationType.LEADS, VERA));

    assertThat(knotted.cycles(MEMBERSHIP))
        .extracting(ActorGraphTest::claims)
        .containsExactly(List.of("c3", "c4", "c2", "c1"));
    assertThat(knotted.cycles(COMMAND))
        .extracting(ActorGraphTest::claims)
        .containsExactly(List.of("c5"));
    assertThat(knotted.allAbove(NORTH, MEMBERSHIP)).containsExactly(ALLIANCE, SOUTH, CREW);
  }

  @Test
  void of_ways_back_over_the_same_actors_a_shortest_is_told() {
    ActorGraph knotted =
        graph(
            said(ALLIANCE, RelationType.MEMBER_OF, NORTH),
            said(NORTH, RelationType.MEMBER_OF, SOUTH),
            said(SOUTH, RelationType.MEMBER_OF, ALLIANCE),
            said(NORTH, RelationType.MEMBER_OF, ALLIANCE));

    assertThat(knotted.cycles(MEMBERSHIP))
        .extracting(ActorGraphTest::claims)
        .containsExactly(List.of("c1", "c4"));
  }

  @Test
  void an_edge_carries_the_weakest_certainty_of_its_chain() {
    ActorGraph hedged =
        graph(
            Claim.builder()
                .voice(Voice.of(SpeechAct.RELAYS, "vera"))
                .voice(
                    Voice.builder()
                        .act(SpeechAct.STATES)
                        .speaker(OTTO)
                        .certainty(Certainty.POSSIBLE)
                        .build())
                .says(member(NORTH).build()),
            said(SOUTH, RelationType.MEMBER_OF, ALLIANCE)
                .publisher(Commitment.of(Certainty.PROBABLE)),
            Claim.by("vera").states(member(CREW)));

    assertThat(hedged.relations())
        .extracting(ActorRelation::certainty)
        .containsExactly(Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.CERTAIN);
    assertThat(hedged.relations()).extracting(ActorRelation::holds).containsOnly(Truth.YES);
  }

  @Test
  void a_claim_that_an_outer_voice_or_the_publisher_negates_is_no_edge() {
    Commitment refuses = Commitment.builder().polarity(Polarity.DENIED).build();
    ActorGraph negated =
        graph(
            Claim.by("vera").states(member(NORTH)).through(SpeechAct.DENIES, "otto"),
            Claim.by("vera").states(member(SOUTH)).publisher(refuses));

    assertThat(negated.relations()).isEmpty();
    assertThat(negated.members(ALLIANCE)).isEmpty();
    assertThat(negated.denied()).extracting(ActorRelation::subject).containsExactly(NORTH, SOUTH);
  }

  @Test
  void the_network_has_the_same_nodes_and_edges_parallel_ones_too() {
    Network<ActorId, ActorRelation> network = graph.asNetwork();

    assertThat(network.nodes()).isEqualTo(graph.actors());
    assertThat(network.edges()).containsExactlyElementsOf(graph.relations());
    assertThat(network.edgesConnecting(ALLIANCE, SOUTH)).hasSize(1);
    assertThat(graph.asNetwork()).isSameAs(network);
  }

  @Test
  void one_claim_recorded_twice_is_one_edge_of_the_network() {
    Claim claim = said(NORTH, RelationType.MEMBER_OF, ALLIANCE).id("twin").build();
    ActorGraph twins =
        DossierIndex.of(Dossier.builder("twins", "Twins").claim(claim).claim(claim).build())
            .actorGraph();

    assertThat(twins.relations()).hasSize(2);
    assertThat(twins.asNetwork().edges()).hasSize(1);
  }

  private static Relation.Builder member(ActorId subject) {
    return Relation.of(subject, RelationType.MEMBER_OF, ALLIANCE);
  }

  private static Claim.Builder said(ActorId subject, RelationType type, Ref object) {
    return Claim.narrated(Relation.of(subject, type, object));
  }

  private static List<String> claims(List<? extends ActorRelation> relations) {
    return relations.stream().map(relation -> relation.claim().value()).toList();
  }

  private static ActorGraph graph(Claim.Builder... claims) {
    return DossierIndex.of(
            Dossier.builder("guilds", "Guilds of the river")
                .actor(
                    Actor.coalition("alliance", "River Alliance"),
                    Actor.armedGroup("north", "North Guild"),
                    Actor.armedGroup("south", "South Guild"),
                    Actor.armedGroup("crew", "Ferry Crew"),
                    Actor.person("vera", "Vera Holm"))
                .claim(claims)
                .build())
        .actorGraph();
  }
}
