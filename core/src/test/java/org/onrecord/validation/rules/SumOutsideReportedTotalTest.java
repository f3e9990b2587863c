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
import org.onrecord.model.EventId;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;

class SumOutsideReportedTotalTest {
  private static final EventId FIRST = EventId.of("first");

  private static Claim.Builder killed(CasualtyCount.Builder count) {
    return Claim.by("mayor").states(Casualties.of(count));
  }

  private static CasualtyCount.Builder dead(String number, String victims, String event) {
    return CasualtyCount.of(Harm.KILLED, number).among(victims).in(event);
  }

  private static List<Finding> found(Event.Builder second, Claim.Builder... claims) {
    return Found.by(
        new SumOutsideReportedTotal(),
        Dossier.builder("storms", "Storms")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.population("dockers", "Dock workers"),
                Actor.population("sailors", "Sailors"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(
                Event.of("storms", EventType.EXPLOSION),
                Event.of("first", EventType.EXPLOSION).partOf("storms"),
                second.partOf("storms"))
            .claim(killed(dead("10", "dockers", "storms")))
            .claim(claims));
  }

  private static Event.Builder second() {
    return Event.of("second", EventType.EXPLOSION);
  }

  private static Claim.Builder seven() {
    return killed(dead("7", "dockers", "second"));
  }

  @Test
  void only_one_of_two_records_of_the_same_event_is_counted() {
    Claim.Builder eight = killed(dead("8", "dockers", "first"));

    assertThat(found(second(), eight, seven()))
        .singleElement()
        .extracting(Finding::nature, finding -> finding.details().get("sum"))
        .containsExactly(Nature.DISAGREEMENT, List.of("15"));
    assertThat(found(second().link(EventLinkType.DISTINCT_FROM, FIRST.value()), eight, seven()))
        .hasSize(1);
    assertThat(found(second().link(EventLinkType.SAME_AS, FIRST.value()), eight, seven()))
        .isEmpty();
  }

  @Test
  void only_figures_for_all_of_an_event_and_for_the_same_victims_are_added() {
    assertThat(found(second(), killed(dead("8", "dockers", "first").at("port")), seven()))
        .isEmpty();
    assertThat(found(second(), killed(dead("8", "sailors", "first")), seven())).isEmpty();
    assertThat(found(second(), killed(dead("8", "dockers", "first")).negated(), seven())).isEmpty();
  }
}
