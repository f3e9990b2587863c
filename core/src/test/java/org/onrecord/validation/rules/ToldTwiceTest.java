package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.Role;

class ToldTwiceTest {
  private static Event.Builder march(String id) {
    return Event.of(id, EventType.PROTEST)
        .when("2031-04-11")
        .at("port")
        .participant(Role.INITIATOR, "guild");
  }

  private static List<String> evidence(Event.Builder... events) {
    Dossier.Builder dossier =
        Dossier.builder("marches", "Marches")
            .actor(Actor.organization("guild", "North Guild"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(events);
    return Found.by(new ToldTwice(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void records_that_agree_in_all_are_perhaps_of_one_event() {
    assertThat(evidence(march("one"), march("two"))).containsExactly("one", "two");
    assertThat(evidence(march("one"), march("two").when("2031-04-12"))).isEmpty();
  }

  @Test
  void two_records_with_one_id_are_another_fault() {
    assertThat(evidence(march("one"), march("one").title("March"))).isEmpty();
  }

  @Test
  void only_a_link_between_the_two_says_how_they_stand() {
    assertThat(evidence(march("one"), march("two").link(EventLinkType.PRECEDES, "three")))
        .containsExactly("one", "two");
    assertThat(evidence(march("one"), march("two").link(EventLinkType.DISTINCT_FROM, "one")))
        .isEmpty();
    assertThat(evidence(march("one").link(EventLinkType.SAME_AS, "two"), march("two"))).isEmpty();
  }

  @Test
  void two_ids_in_one_system_outside_tell_them_apart() {
    Event.Builder seven = march("one").externalId(IdScheme.UCDP, "7");

    assertThat(evidence(seven, march("two").externalId(IdScheme.UCDP, "8"))).isEmpty();
    assertThat(evidence(seven, march("two").externalId(IdScheme.UCDP, "7")))
        .containsExactly("one", "two");
    assertThat(evidence(seven, march("two").externalId(IdScheme.ACLED, "XA8")))
        .containsExactly("one", "two");
  }
}
