package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.NameKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class VariantsUnlinkedTest {
  private static List<List<String>> names(Dossier.Builder dossier) {
    return Found.by(new VariantsUnlinked(), dossier).stream()
        .map(finding -> finding.details().get("names"))
        .toList();
  }

  private static List<List<String>> names(Actor.Builder... actors) {
    return names(Dossier.builder("guilds", "Guilds").actor(actors));
  }

  private static Actor.Builder guild(String name, String alias) {
    return Actor.organization("guild", name).name(NameKind.ALIAS, alias);
  }

  private static Claim.Builder alsoKnownAs(String name) {
    return Claim.by("mayor")
        .states(
            Relation.builder()
                .subject(ActorId.of("guild"))
                .relation(RelationType.ALSO_KNOWN_AS)
                .title(name));
  }

  @Test
  void a_name_and_its_short_form_are_no_two_names() {
    assertThat(names(guild("Red Oar Guild", "Oar Men")))
        .containsExactly(List.of("Red Oar Guild", "Oar Men"));
    assertThat(names(guild("Red Oar Guild", "Red Oar"))).isEmpty();
    assertThat(names(guild("Red Oar Guild", "Oar Guild"))).isEmpty();
    assertThat(names(guild("Red Oar", "Red Oar Guild"))).isEmpty();
    assertThat(names(guild("Oar Guild", "Red Oar Guild"))).isEmpty();
    assertThat(names(guild("Red Oar Guild", "Guild Oar Red"))).isEmpty();
    assertThat(names(guild("Red Oar Guild", "Blue Sail"))).isEmpty();
    assertThat(names(Actor.media("press", "Red Oar").name(NameKind.ALIAS, "Oar Men"))).isEmpty();
  }

  @Test
  void a_claim_speaks_for_the_name_that_it_gives_and_for_no_other() {
    Dossier.Builder dossier =
        Dossier.builder("guilds", "Guilds")
            .actor(Actor.person("mayor", "Ada Quill"), guild("Red Oar Guild", "Oar Men"));

    assertThat(names(dossier.claim(alsoKnownAs("Blue Sail")))).hasSize(1);
    assertThat(names(dossier.claim(alsoKnownAs("Oar Men")))).isEmpty();
  }

  @Test
  void names_that_differ_in_vowels_need_six_consonants_to_be_alike() {
    assertThat(
            names(
                Actor.organization("one", "Kataba Moran"),
                Actor.organization("two", "Kitaba Miran")))
        .containsExactly(List.of("Kataba Moran", "Kitaba Miran"));
    assertThat(
            names(Actor.organization("one", "Kata Moran"), Actor.organization("two", "Kita Miran")))
        .isEmpty();
  }
}
