package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Role;

/**
 * Dossiers of the worst shapes: one chain of parts, of anchors and of memberships through all
 * records, closed to a circle among the actors, and one actor and place that every event names.
 */
class LargeDossierTest {
  private static final int RECORDS_OF_A_KIND = 25_000;

  @Test
  void a_hundred_thousand_records_in_the_longest_chains_are_indexed() {
    int size = RECORDS_OF_A_KIND;
    DossierIndex index = DossierIndex.of(chain(size));
    ActorGraph graph = index.actorGraph();

    assertThat(index.eventTree().ancestors(EventId.of("e" + (size - 1)))).hasSize(size - 1);
    assertThat(index.eventTree().descendants(EventId.of("e0"))).hasSize(size - 1);
    assertThat(index.eventTree().cycles()).isEmpty();
    assertThat(index.eventsAt(LocationId.of("l0"))).hasSize(size);
    assertThat(index.eventsOf(ActorId.of("a0"))).hasSize(size);
    assertThat(index.actorsNamed("THE ONE NAME")).hasSize(size);
    assertThat(index.mentions(LocationId.of("l0"))).hasSize(size + 1);
    assertThat(index.timeline()).isEqualTo(index.dossier().events());
    assertThat(graph.allAbove(ActorId.of("a7"), ActorHierarchy.MEMBERSHIP)).hasSize(size - 1);
    assertThat(graph.cycles(ActorHierarchy.MEMBERSHIP))
        .singleElement()
        .satisfies(cycle -> assertThat(cycle).hasSize(size));
    assertThat(graph.reachable(ActorId.of("a7"))).hasSize(size - 1);
    assertThat(graph.asNetwork().edges()).hasSize(size);
  }

  @Test
  void a_hundred_thousand_locations_in_a_circle_are_walked_once() {
    int size = 100_000;
    Dossier.Builder dossier = Dossier.builder("circle", "Places in a circle");
    for (int i = 0; i < size; i++) {
      dossier.location(Location.settlement("l" + i, "Place").partOf("l" + (i + 1) % size));
    }
    PartOfTree<LocationId, Location> tree = DossierIndex.of(dossier.build()).locationTree();

    assertThat(tree.cycles()).singleElement().satisfies(cycle -> assertThat(cycle).hasSize(size));
    assertThat(tree.ancestors(LocationId.of("l0"))).hasSize(size - 1);
    assertThat(tree.descendants(LocationId.of("l0"))).hasSize(size - 1);
    assertThat(tree.roots()).isEmpty();
  }

  @Test
  void a_hundred_thousand_members_of_one_actor_are_found() {
    int size = 100_000;
    Dossier.Builder dossier = Dossier.builder("star", "One guild");
    for (int i = 1; i <= size; i++) {
      dossier.claim(Claim.narrated(Relation.of(actor(i), RelationType.MEMBER_OF, actor(0))));
    }
    ActorGraph graph = DossierIndex.of(dossier.build()).actorGraph(LocalDate.of(2031, 1, 1));

    assertThat(graph.members(actor(0))).hasSize(size).startsWith(actor(1)).endsWith(actor(size));
    assertThat(graph.cycles(ActorHierarchy.MEMBERSHIP)).isEmpty();
    assertThat(graph.asNetwork().inEdges(actor(0))).hasSize(size);
  }

  @Test
  void every_further_record_is_asked_equally_often_however_many_there_are() {
    long early = callsToBuildEverything(chain(1_000)) - callsToBuildEverything(chain(500));
    long late = callsToBuildEverything(chain(6_000)) - callsToBuildEverything(chain(5_500));

    assertThat(late).isEqualTo(early);
    assertThat(early).isBetween(500L * 4, 500L * 4 * 20);
  }

  private static long callsToBuildEverything(Dossier dossier) {
    CountedCalls calls = new CountedCalls();
    DossierIndex index = DossierIndex.of(calls.watch(dossier));
    EventId anEvent = EventId.of("e0");
    ActorId anActor = ActorId.of("a0");
    List<Object> everyPart =
        List.of(
            index.claimsAbout(anEvent),
            index.eventsOf(anActor),
            index.eventsAt(LocationId.of("l0")),
            index.eventTree().cycles(),
            index.locationTree().cycles(),
            index.actorsNamed("none"),
            index.locationsNamed("none"),
            index.mentions(anEvent),
            index.unresolved(),
            index.duplicates(),
            index.timeline(),
            index.actorGraph().cycles(ActorHierarchy.MEMBERSHIP),
            index.actorGraph().asNetwork(),
            index.actorGraph(LocalDate.of(2031, 1, 1)).cycles(ActorHierarchy.COMMAND));
    assertThat(everyPart).doesNotContainNull();
    return calls.total();
  }

  private static Dossier chain(int size) {
    Dossier.Builder dossier = Dossier.builder("chain", "A long chain");
    for (int i = 0; i < size; i++) {
      int next = (i + 1) % size;
      dossier
          .actor(Actor.armedGroup("a" + i, "The One Name"))
          .location(i == 0 ? place(0) : place(i).partOf("l" + (i - 1)))
          .event(i == 0 ? event(0).when("2031-01-01") : event(i).when(dayAfter(i - 1)))
          .claim(Claim.narrated(Relation.of(actor(i), RelationType.MEMBER_OF, actor(next))));
    }
    return dossier.build();
  }

  private static ActorId actor(int number) {
    return ActorId.of("a" + number);
  }

  private static Location.Builder place(int number) {
    return Location.settlement("l" + number, "Place");
  }

  private static Event.Builder event(int number) {
    Event.Builder event =
        Event.of("e" + number, EventType.RAID).participant(Role.VICTIM, "a0").at("l0");
    return number == 0 ? event : event.partOf("e" + (number - 1));
  }

  private static Dating dayAfter(int number) {
    EventId event = EventId.of("e" + number);
    return Dating.builder().anchor(Anchor.of(AnchorRelation.AFTER, event)).build();
  }
}
