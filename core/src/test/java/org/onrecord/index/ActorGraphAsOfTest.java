package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Phase;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

class ActorGraphAsOfTest {
  private static final ActorId GUILD = ActorId.of("guild");
  private static final ActorId VERA = ActorId.of("vera");
  private static final LocalDate DAY = LocalDate.of(2031, 5, 15);

  @ParameterizedTest
  @CsvSource({
    "2031-05-15, , YES",
    "2031, , YES",
    "2031-05-01/.., , YES",
    "2031-05-01/, , UNKNOWN",
    "2031-05-15?, , UNKNOWN",
    "2031-05-XX, , UNKNOWN",
    "2030, , NO",
    "2031-05-16/.., , NO",
    "someday, , UNKNOWN",
    "2031, FORMERLY, YES",
    "2030, FORMERLY, NO",
    "2031, STILL, YES",
    "2030, STILL, UNKNOWN",
    "2032, STILL, UNKNOWN",
    "2030, BEGAN, UNKNOWN",
    "2031-05-15, BEGAN, UNKNOWN",
    "2031-05-16, BEGAN, NO",
    "2031-05-16, ENDED, UNKNOWN",
    "2031-05-15, ENDED, UNKNOWN",
    "2031-05-14, ENDED, NO"
  })
  void a_relation_holds_on_a_day_as_its_dating_and_phase_say(
      String during, Phase phase, Truth expected) {
    Dossier dossier =
        dossier(leads().during(Dating.of(When.read(during))).phase(Optional.ofNullable(phase)));
    ActorGraph graph = DossierIndex.of(dossier).actorGraph(DAY);

    if (expected == Truth.NO) {
      assertThat(graph.relations()).isEmpty();
      assertThat(graph.leadersOf(GUILD)).isEmpty();
    } else {
      assertThat(graph.relations()).extracting(ActorRelation::holds).containsExactly(expected);
      assertThat(graph.leadersOf(GUILD)).containsExactly(VERA);
    }
  }

  @Test
  void a_relation_without_a_date_may_hold_on_any_day() {
    ActorGraph graph = DossierIndex.of(dossier(leads().phase(Phase.ENDED))).actorGraph(DAY);

    assertThat(graph.relations()).extracting(ActorRelation::holds).containsExactly(Truth.UNKNOWN);
  }

  @Test
  void the_graph_of_a_day_knows_its_day_and_keeps_all_actors_on_record() {
    ActorGraph graph = DossierIndex.of(dossier(leads().during(Dating.of("2030")))).actorGraph(DAY);

    assertThat(graph.asOf()).contains(DAY);
    assertThat(graph.actors()).containsExactly(GUILD);
  }

  @Test
  void a_denied_relation_is_denied_for_its_time_only() {
    Claim.Builder denial = Claim.by("vera").denies(leads().during(Dating.of("2030")));
    DossierIndex index = DossierIndex.of(Dossier.builder("guild", "A guild").claim(denial).build());

    assertThat(index.actorGraph(LocalDate.of(2030, 1, 1)).denied()).hasSize(1);
    assertThat(index.actorGraph(DAY).denied()).isEmpty();
  }

  @Test
  void a_year_that_dates_cannot_be_written_for_is_refused() {
    DossierIndex index = Harbour.index();

    assertThatIllegalArgumentException().isThrownBy(() -> index.actorGraph(LocalDate.MAX));
  }

  private static Relation.Builder leads() {
    return Relation.of(VERA, RelationType.LEADS, GUILD);
  }

  private static Dossier dossier(Relation.Builder relation) {
    return Dossier.builder("guild", "A guild")
        .actor(Actor.armedGroup("guild", "North Guild"))
        .claim(Claim.narrated(relation))
        .build();
  }
}
