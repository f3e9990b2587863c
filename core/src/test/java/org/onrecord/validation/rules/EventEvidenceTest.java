package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Role;
import org.onrecord.validation.Finding;

class EventEvidenceTest {
  private static Dossier.Builder dossier(Event.Builder fire, Claim.Builder... claims) {
    return Dossier.builder("fire", "Fire")
        .actor(
            Actor.person("mayor", "Ada Quill"),
            Actor.organization("council", "Harbour Council"),
            Actor.population("dockers", "Dock workers"))
        .location(Location.settlement("port", "Port Lumen"))
        .event(fire)
        .claim(claims);
  }

  private static Event.Builder fire() {
    return Event.of("fire", EventType.EXPLOSION);
  }

  private static List<String> unsupported(Dossier.Builder dossier) {
    return RuleRun.of("events.working-value-unsupported").over(dossier.build()).stream()
        .map(Finding::pointer)
        .toList();
  }

  private static Claim.Builder killed(CasualtyCount.Builder count) {
    return Claim.by("mayor").states(Casualties.of(count.in("fire")));
  }

  private static CasualtyCount.Builder three() {
    return CasualtyCount.of(Harm.KILLED, "3");
  }

  @Test
  void casualties_tell_when_where_and_whom_an_event_struck() {
    Event.Builder fire = fire().when("2031-04-11").at("port").participant(Role.VICTIM, "dockers");

    assertThat(unsupported(dossier(fire, killed(three()))))
        .containsExactly("/events/0/participants/0", "/events/0/when", "/events/0/where/0");
    assertThat(
            unsupported(
                dossier(fire, killed(three().period("2031-04-11").at("port").among("dockers")))))
        .isEmpty();
  }

  @Test
  void so_do_the_parts_of_casualties() {
    Event.Builder fire = fire().participant(Role.VICTIM, "dockers");

    assertThat(unsupported(dossier(fire, killed(three().part(three().among("dockers"))))))
        .isEmpty();
    assertThat(unsupported(dossier(fire, killed(three().part(three()))))).hasSize(1);
  }

  @Test
  void so_do_several_figures_of_one_claim() {
    Event.Builder fire = fire().participant(Role.VICTIM, "dockers");
    Casualties.Builder figures =
        Casualties.builder().part(three().in("fire").among("dockers").build());

    assertThat(unsupported(dossier(fire, Claim.by("mayor").states(figures)))).isEmpty();
  }

  @Test
  void who_speaks_to_whom_and_for_whom_in_an_event_has_part_in_it() {
    Event.Builder speech =
        Event.of("fire", EventType.SPEECH)
            .participant(Role.SPEAKER, "mayor")
            .participant(Role.ADDRESSEE, "dockers")
            .participant(Role.IN_NAME_OF, "council");
    Event.Builder other = Event.of("other", EventType.MEETING);

    assertThat(
            unsupported(
                dossier(
                        speech,
                        Claim.by("mayor")
                            .to("dockers")
                            .inNameOf("council")
                            .in("fire")
                            .states(Occurrence.of("other")))
                    .event(other)))
        .isEmpty();
    assertThat(
            unsupported(
                dossier(speech, Claim.by("mayor").in("fire").states(Occurrence.of("other")))
                    .event(other)))
        .containsExactly("/events/0/participants/1", "/events/0/participants/2");
  }

  @Test
  void a_part_without_a_date_gives_the_whole_none() {
    Event.Builder part = Event.of("part", EventType.EXPLOSION).partOf("fire");
    Claim.Builder told = Claim.by("mayor").states(Occurrence.of("part"));

    assertThat(
            unsupported(
                dossier(fire().when("2031-04-11"), told)
                    .event(part.when(Dating.unresolved("recently")))))
        .contains("/events/0/when");
    assertThat(unsupported(dossier(fire().when("2031-04-11"), told).event(part.when("2031-04-11"))))
        .doesNotContain("/events/0/when");
  }
}
