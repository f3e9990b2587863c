package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Proposition;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;

class FigureWordsTest {
  private static DossierIndex index(List<? extends Proposition.Builder> says) {
    Dossier.Builder dossier =
        Dossier.builder("fire", "Fire")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.population("dockers", "dockers"),
                Actor.organization("union", "Dock Union"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-11").title("Harbour fire"));
    says.forEach(each -> dossier.claim(Claim.by("mayor").states(each)));
    return DossierIndex.of(dossier.build());
  }

  private static LineUp lineUp(DossierIndex index) {
    List<LineUp> lineUps = Tally.of(index).lineUps();
    assertThat(lineUps).hasSize(1);
    return lineUps.get(0);
  }

  private static String subject(Proposition.Builder says) {
    DossierIndex index = index(List.of(says));
    return new FigureWords(index).subject(lineUp(index));
  }

  private static String figures(String... killed) {
    DossierIndex index =
        index(List.of(killed).stream().map(each -> Casualties.killed(each).in("fire")).toList());
    return new FigureWords(index).figures(lineUp(index).figures());
  }

  @Test
  void what_is_counted_is_not_named_twice() {
    Count.Builder crowd = Count.of(Counted.CROWD, "40").of(ActorId.of("dockers"));

    assertThat(subject(crowd)).isEqualTo("crowd, dockers");
    assertThat(subject(crowd.noun("marchers"))).isEqualTo("marchers, dockers");
    assertThat(subject(crowd.noun("dockers"))).isEqualTo("dockers");
    assertThat(subject(Casualties.killed("3").among("dockers").in("fire")))
        .isEqualTo("killed, dockers, “Harbour fire”");
  }

  @Test
  void figures_are_told_from_the_lowest_and_of_more_than_six_only_two() {
    assertThat(figures("9", "2..5", "4"))
        .isEqualTo("2..5 (Ada Quill), 4 (Ada Quill) and 9 (Ada Quill)");
    assertThat(figures("6", "5", "4", "3", "2", "1"))
        .isEqualTo(
            "1 (Ada Quill), 2 (Ada Quill), 3 (Ada Quill), 4 (Ada Quill), 5 (Ada Quill) and 6 (Ada"
                + " Quill)");
    assertThat(figures("7", "6", "5", "4", "3", "2", "1"))
        .isEqualTo("1 (Ada Quill), 5 others and 7 (Ada Quill)");
  }
}
