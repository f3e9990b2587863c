package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class NameSharedTest {
  private static List<String> evidence(List<Actor.Builder> actors, Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("guilds", "Guilds")
            .actor(actors.toArray(Actor.Builder[]::new))
            .claim(claims);
    return Found.by(new NameShared(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  private static Actor.Builder guild(String id, String name) {
    return Actor.organization(id, name);
  }

  @Test
  void whoever_is_known_to_be_the_first_is_no_rival_of_it() {
    List<Actor.Builder> three =
        List.of(guild("one", "Red Oar"), guild("two", "Red Oar"), guild("three", "Red Oar"));
    Claim.Builder same = Claim.narrated(Relation.of("one", RelationType.SAME_AS, "two"));

    assertThat(evidence(three)).containsExactly("one", "two", "three");
    assertThat(evidence(three, same)).containsExactly("one", "three");
  }

  @Test
  void one_letter_is_no_name_to_look_for() {
    assertThat(evidence(List.of(guild("one", "X"), guild("two", "X Guild")))).isEmpty();
    assertThat(evidence(List.of(guild("one", "Xi"), guild("two", "Xi Guild"))))
        .containsExactly("one", "two");
  }

  @Test
  void runs_of_words_are_looked_for_in_names_of_up_to_twelve() {
    String twelve = "a b c d e f g h i j Red Oar";

    assertThat(evidence(List.of(guild("one", "Red Oar"), guild("two", twelve))))
        .containsExactly("one", "two");
    assertThat(evidence(List.of(guild("one", "Red Oar"), guild("two", "z " + twelve)))).isEmpty();
  }
}
