package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;

class BrokenDossierTest {
  private static final EventId FLOOD = EventId.of("flood");
  private static final ActorId GHOST = ActorId.of("ghost");

  private final Dossier dossier =
      Dossier.builder("flood", "A flood told badly")
          .actor(Actor.person("warden", "Tam Reed"), Actor.person("warden", "Tam Reed the Younger"))
          .event(
              Event.of("flood", EventType.OTHER).partOf("spring").title("first"),
              Event.of("flood", EventType.OTHER).partOf("autumn").participant(Role.VICTIM, "ghost"),
              Event.of("spring", EventType.OTHER),
              Event.of("autumn", EventType.OTHER))
          .claim(
              Claim.by("ghost").states(Occurrence.of("flood")).id("c1"),
              Claim.by("warden").states(Responsibility.of("drought", "ghost")).id("c1"))
          .build();

  private final DossierIndex index = DossierIndex.of(dossier);

  @Test
  void of_several_records_with_one_id_the_first_is_found_and_all_are_told() {
    assertThat(index.event(FLOOD).flatMap(Event::title)).contains("first");
    assertThat(index.duplicates())
        .isEqualTo(
            Map.of(
                ActorId.of("warden"),
                dossier.actors(),
                FLOOD,
                dossier.events().subList(0, 2),
                ClaimId.of("c1"),
                dossier.claims()));
    assertThat(Harbour.index().duplicates()).isEmpty();
  }

  @Test
  void lists_hold_all_records_with_one_id_but_a_tree_only_the_first() {
    assertThat(index.timeline()).hasSize(4);
    assertThat(index.eventsOf(GHOST)).containsExactly(dossier.events().get(1));
    assertThat(index.actorsNamed("tam reed the younger")).containsExactly(dossier.actors().get(1));
    assertThat(index.children(EventId.of("spring"))).containsExactly(dossier.events().get(0));
    assertThat(index.children(EventId.of("autumn"))).isEmpty();
  }

  @Test
  void what_refers_to_nothing_is_found_under_the_unknown_id() {
    assertThat(index.actor(GHOST)).isEmpty();
    assertThat(index.claimsBy(GHOST)).containsExactly(dossier.claims().get(0));
    assertThat(index.claimsAbout(GHOST)).containsExactly(dossier.claims().get(1));
  }

  @Test
  void unknown_references_are_told_with_the_records_that_make_them() {
    assertThat(index.unresolved())
        .isEqualTo(
            Map.of(
                GHOST,
                List.of(dossier.events().get(1), dossier.claims().get(0), dossier.claims().get(1)),
                EventId.of("drought"),
                List.of(dossier.claims().get(1))));
    assertThat(Harbour.index().unresolved()).isEmpty();
  }

  @Test
  void an_empty_dossier_has_an_index() {
    DossierIndex empty = DossierIndex.of(Dossier.builder("empty", "Nothing").build());

    assertThat(empty.timeline()).isEmpty();
    assertThat(empty.duplicates()).isEmpty();
    assertThat(empty.unresolved()).isEmpty();
    assertThat(empty.eventTree().roots()).isEmpty();
    assertThat(empty.actorGraph().actors()).isEmpty();
  }
}
