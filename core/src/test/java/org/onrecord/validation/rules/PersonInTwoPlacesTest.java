package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.Role;
import org.onrecord.model.Weapon;
import org.onrecord.validation.Finding;

class PersonInTwoPlacesTest {
  private static Dossier.Builder dossier() {
    return Dossier.builder("visits", "Visits")
        .actor(Actor.person("mayor", "Ada Quill"), Actor.population("dockers", "Dock workers"))
        .location(
            Location.settlement("port", "Port Lumen").country("XA"),
            Location.settlement("vale", "Vale Cross").country("XB"));
  }

  private static Event.Builder meeting(String id, String place, String when) {
    return Event.of(id, EventType.MEETING).when(when).at(place).participant(Role.ATTENDEE, "mayor");
  }

  private static int found(Dossier.Builder dossier) {
    return Found.by(new PersonInTwoPlaces(), dossier).size();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-04-11, 2031-04-11, true",
    "2031-04-11?, 2031-04-11~, true",
    "2031-04-11T08:00:00Z, 2031-04-11, true",
    "2031-04-11T08:00:00Z, 2031-04-11T18:00:00Z, false",
    "2031-04-11, 2031-04-12, false",
    "2031-04-11, 2031-04, false",
    "2031-04-11, 2031-04-10/2031-04-12, true",
    "2031-04-11, 2031-04-11/2031-04-12, false",
    "2031-04-11, 2031-04-10/2031-04-11, false",
    "2031-04-09/2031-04-11, 2031-04-11/2031-04-13, false",
    "2031-04-09/2031-04-11, 2031-04-10/2031-04-13, true",
    "2031-04-11, 2031-04-01/2031-05-01, true",
    "2031-04-11, 2031-04-01/2031-05-02, false",
    "2031-04-11, 2031-04-10/.., false",
    "2031-04-11, '[2031-04-11,2031-04-12]', false"
  })
  void a_day_is_shared_if_nobody_can_have_come_or_gone(String one, String other, boolean shared) {
    Dossier.Builder dossier =
        dossier().event(meeting("m1", "port", one), meeting("m2", "vale", other));

    assertThat(found(dossier)).isEqualTo(shared ? 1 : 0);
  }

  @Test
  void a_stay_that_overlaps_for_days_is_one_finding() {
    assertThat(
            found(
                dossier()
                    .event(
                        meeting("m1", "port", "2031-04-01/2031-04-20"),
                        meeting("m2", "vale", "2031-04-05/2031-04-15"))))
        .isEqualTo(1);
  }

  @Test
  void all_events_of_the_day_are_evidence() {
    assertThat(
            evidence(
                dossier()
                    .event(
                        meeting("m1", "port", "2031-04-11"),
                        meeting("m2", "vale", "2031-04-11"),
                        meeting("m3", "port", "2031-04-11"))))
        .containsExactly("m1", "m2", "m3");
  }

  @Test
  void clashes_of_one_stay_on_several_days_are_told_apart() {
    assertThat(
            Found.by(
                new PersonInTwoPlaces(),
                dossier()
                    .event(
                        meeting("m1", "port", "2031-04-09/2031-04-13"),
                        meeting("m2", "vale", "2031-04-10"),
                        meeting("m3", "vale", "2031-04-12"))))
        .extracting(Finding::fingerprint)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void claims_that_give_the_date_the_place_or_one_of_the_people_are_evidence() {
    assertThat(
            evidence(
                dossier()
                    .event(meeting("m1", "port", "2031-04-11"), meeting("m2", "vale", "2031-04-11"))
                    .claim(
                        told("when", Details.builder().when("2031-04-11"), "m1"),
                        told("where", Details.builder().at("port"), "m1"),
                        told("who", Details.builder().participant(Role.ATTENDEE, "mayor"), "m1"),
                        told("other", Details.builder().participant(Role.HOST, "dockers"), "m1"),
                        told("weapons", Details.builder().weapon(Weapon.ROCKET), "m1"))))
        .containsExactly("m1", "when", "where", "who", "m2");
  }

  @Test
  void what_dates_the_event_that_another_is_dated_by_is_evidence() {
    Dating dayOfFair =
        Dating.builder()
            .from(Dating.of("2031-04-11"))
            .anchor(Anchor.of(AnchorRelation.SAME_DAY, EventId.of("fair")))
            .build();

    assertThat(
            evidence(
                dossier()
                    .event(
                        meeting("m1", "port", "2031-04-11"),
                        meeting("m2", "vale", "2031-04-11").when(dayOfFair),
                        Event.of("fair", EventType.OTHER))
                    .claim(
                        told("when", Details.builder().when("2031-04-11"), "fair"),
                        told("where", Details.builder().at("port"), "fair"))))
        .containsExactly("m1", "m2", "when");
  }

  private static Claim.Builder told(String id, Details.Builder details, String event) {
    return Claim.narrated(Occurrence.of(event).details(details)).id(id);
  }

  private static List<String> evidence(Dossier.Builder dossier) {
    return Found.by(new PersonInTwoPlaces(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void a_crowd_a_target_a_departure_and_a_journey_put_nobody_anywhere() {
    Event.Builder here = meeting("m1", "port", "2031-04-11").participant(Role.HOST, "dockers");
    Event.Builder there = Event.of("m2", EventType.MEETING).when("2031-04-11");

    assertThat(found(dossier().event(here, there.at("vale").participant(Role.HOST, "dockers"))))
        .isZero();
    assertThat(
            found(
                dossier()
                    .event(
                        here,
                        Event.of("m2", EventType.ATTACK)
                            .when("2031-04-11")
                            .where(PlaceRole.TARGET, "vale")
                            .participant(Role.ATTENDEE, "mayor"))))
        .isZero();
    assertThat(
            found(
                dossier()
                    .event(
                        here,
                        Event.of("m2", EventType.DEPARTURE)
                            .when("2031-04-11")
                            .where(PlaceRole.ORIGIN, "vale")
                            .participant(Role.VISITOR, "mayor"))))
        .isZero();
    assertThat(found(dossier().event(here, meeting("m2", "vale", "2031-04-11").at("port"))))
        .isZero();
  }

  @Test
  void a_speaker_is_where_a_press_conference_is() {
    Event.Builder there =
        Event.of("m2", EventType.BRIEFING)
            .when("2031-04-11")
            .at("vale")
            .participant(Role.SPEAKER, "mayor");
    Event.Builder here = meeting("m1", "port", "2031-04-11");

    assertThat(found(dossier().event(here, there.channel(Channel.BROADCAST)))).isZero();
    assertThat(found(dossier().event(here, there.channel(Channel.PRESS_CONFERENCE)))).isOne();
  }

  @Test
  void who_is_everywhere_is_no_person() {
    Dossier.Builder dossier = dossier().event(meeting("m0", "vale", "2031-04-11"));
    for (int i = 1; i < 20; i++) {
      dossier.event(meeting("m" + i, "port", "2031-04-11"));
    }

    assertThat(found(dossier)).isOne();
    assertThat(found(dossier.event(meeting("m20", "port", "2031-04-11")))).isZero();
  }
}
