package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;

class PartOfTreeTest {
  private static final EventId CAMPAIGN = EventId.of("campaign");

  private final DossierIndex index =
      DossierIndex.of(
          Dossier.builder("raids", "Raids on the river")
              .event(
                  event("second-raid").partOf("campaign"),
                  event("campaign").partOf("war"),
                  event("first-raid").partOf("campaign"),
                  event("ambush").partOf("second-raid"),
                  event("parade"))
              .build());

  private final PartOfTree<EventId, Event> tree = index.eventTree();

  @Test
  void children_are_the_direct_parts_in_the_order_of_the_dossier() {
    assertThat(ids(index.children(CAMPAIGN))).containsExactly("second-raid", "first-raid");
    assertThat(index.children(EventId.of("parade"))).isEmpty();
    assertThat(index.children(EventId.of("picnic"))).isEmpty();
  }

  @Test
  void descendants_follow_their_wholes() {
    assertThat(ids(tree.descendants(CAMPAIGN)))
        .containsExactly("second-raid", "ambush", "first-raid");
  }

  @Test
  void ancestors_go_from_near_to_far_up_to_the_last_on_record() {
    assertThat(ids(tree.ancestors(EventId.of("ambush"))))
        .containsExactly("second-raid", "campaign");
    assertThat(tree.ancestors(CAMPAIGN)).isEmpty();
    assertThat(tree.ancestors(EventId.of("picnic"))).isEmpty();
  }

  @Test
  void a_whole_that_is_not_on_record_still_has_parts() {
    EventId war = EventId.of("war");

    assertThat(ids(index.children(war))).containsExactly("campaign");
    assertThat(ids(tree.descendants(war)))
        .containsExactly("campaign", "second-raid", "ambush", "first-raid");
    assertThat(tree.ancestors(war)).isEmpty();
  }

  @Test
  void roots_are_part_of_nothing_on_record() {
    assertThat(ids(tree.roots())).containsExactly("campaign", "parade");
    assertThat(tree.cycles()).isEmpty();
  }

  @Test
  void a_circle_is_walked_once_and_reported() {
    PartOfTree<LocationId, Location> places =
        DossierIndex.of(
                Dossier.builder("maze", "Places within each other")
                    .location(
                        place("yard").partOf("house"),
                        place("house").partOf("street"),
                        place("cellar").partOf("house"),
                        place("street").partOf("yard"),
                        place("mirror").partOf("mirror"),
                        place("field"))
                    .build())
            .locationTree();
    LocationId house = LocationId.of("house");

    assertThat(places.ancestors(house))
        .extracting(Location::displayName)
        .containsExactly("street", "yard");
    assertThat(places.descendants(house))
        .extracting(Location::displayName)
        .containsExactly("yard", "street", "cellar");
    assertThat(places.descendants(LocationId.of("mirror"))).isEmpty();
    assertThat(places.roots()).extracting(Location::displayName).containsExactly("field");
    assertThat(places.cycles())
        .extracting(cycle -> cycle.stream().map(Location::displayName).toList())
        .containsExactly(List.of("yard", "house", "street"), List.of("mirror"));
  }

  private static Event.Builder event(String id) {
    return Event.of(id, EventType.RAID);
  }

  private static Location.Builder place(String id) {
    return Location.settlement(id, id);
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(event -> event.id().value()).toList();
  }
}
