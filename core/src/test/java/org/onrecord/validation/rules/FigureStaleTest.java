package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Source;

class FigureStaleTest {
  private static Claim.Builder killed(String id, String number, String source) {
    return claim(id, CasualtyCount.of(Harm.KILLED, number), source);
  }

  private static Claim.Builder claim(String id, CasualtyCount.Builder count, String source) {
    return Claim.by("mayor")
        .id(id)
        .states(Casualties.of(count.among("dockers").in("fire")))
        .citing(source, 0, 9);
  }

  private static List<String> evidence(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("fire", "Fire")
            .source(
                Source.newsArticle("herald", "The Lumen Herald").published("2031-04-11"),
                Source.newsArticle("courier", "The Courier").published("2031-04-12"),
                Source.newsArticle("gazette", "The Gazette").published("2031-04-13"))
            .actor(Actor.person("mayor", "Ada Quill"), Actor.population("dockers", "Dock workers"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-10"))
            .claim(claims);
    return Found.by(new FigureStale(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void the_first_to_give_the_highest_figure_overtakes_what_is_told_later() {
    Claim.Builder early =
        claim("early", CasualtyCount.of(Harm.KILLED, "10").asOf("2031-04-10"), "herald");
    Claim.Builder again =
        claim("again", CasualtyCount.of(Harm.KILLED, "10").asOf("2031-04-10"), "gazette");
    Claim.Builder open = killed("open", ">=5", "courier");

    assertThat(evidence(early, again, open)).containsExactlyInAnyOrder("early", "open");
    assertThat(evidence(again, open)).isEmpty();
  }

  @Test
  void a_figure_is_stale_beside_a_newer_and_higher_one() {
    assertThat(evidence(killed("one", "5", "herald"))).isEmpty();
    assertThat(evidence(killed("one", "5", "herald"), killed("two", "7", "courier")))
        .containsExactlyInAnyOrder("one", "two");
    assertThat(evidence(killed("one", "5", "herald"), killed("two", "5", "courier"))).isEmpty();
  }
}
