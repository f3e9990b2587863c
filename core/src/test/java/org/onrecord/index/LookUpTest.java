package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Name;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;

class LookUpTest {
  private final DossierIndex index = Harbour.index();

  @Test
  void every_kind_of_record_is_found_by_its_id() {
    assertThat(index.source(SourceId.of("herald")).flatMap(Source::title))
        .contains("The Lumen Herald");
    assertThat(index.actor(Harbour.MAYOR).map(Actor::displayName)).contains("Ada Quill");
    assertThat(index.location(LocationId.of("pier")).map(Location::displayName))
        .contains("Pier Nine");
    assertThat(index.event(Harbour.FIRE)).contains(index.dossier().events().get(1));
    assertThat(index.claim(ClaimId.of("c2"))).contains(index.dossier().claims().get(1));
    assertThat(index.record(Harbour.FIRE)).contains(index.dossier().events().get(1));
  }

  @Test
  void an_index_and_its_parts_say_what_they_are_of() {
    assertThat(index)
        .hasToString("DossierIndex{dossier=harbour-fire, actors=4, events=3, claims=4}");
    assertThat(index.locationTree()).hasToString("PartOfTree{records=4, links=2}");
    assertThat(index.actorGraph()).hasToString("ActorGraph{actors=4, relations=0, denied=0}");
    assertThat(index.actorGraph(LocalDate.of(2031, 4, 11)))
        .hasToString("ActorGraph{actors=4, relations=0, denied=0, asOf=2031-04-11}");
  }

  @Test
  void an_id_of_another_kind_finds_nothing() {
    assertThat(index.actor(ActorId.of("fire"))).isEmpty();
    assertThat(index.event(EventId.of("mayor"))).isEmpty();
    assertThat(index.record(SourceId.of("mayor"))).isEmpty();
  }

  @Test
  void claims_are_found_by_what_they_are_about() {
    assertThat(ids(index.claimsAbout(Harbour.FIRE))).containsExactly("c1", "c2", "c3");
    assertThat(ids(index.claimsAbout(Harbour.UNION))).containsExactly("c2", "c3");
    assertThat(ids(index.claimsAbout(ActorId.of("dockers")))).containsExactly("c1");
    assertThat(index.claimsAbout(Harbour.MAYOR)).isEmpty();
    assertThat(index.claimsAbout(LocationId.of("nowhere"))).isEmpty();
  }

  @Test
  void an_actor_voices_what_it_passes_on_but_only_what_it_says_first_is_by_it() {
    assertThat(ids(index.claimsVoicedBy(Harbour.MAYOR))).containsExactly("c1", "c2", "c3");
    assertThat(ids(index.claimsBy(Harbour.MAYOR))).containsExactly("c1", "c2");
    assertThat(ids(index.claimsBy(Harbour.UNION))).containsExactly("c3");
    assertThat(ids(index.claimsBy(ActorId.of("divers")))).containsExactly("c3");
  }

  @Test
  void claims_are_found_by_the_utterance_and_by_the_source_each_once() {
    assertThat(ids(index.claimsIn(Harbour.BRIEFING))).containsExactly("c2");
    assertThat(index.claimsIn(Harbour.FIRE)).isEmpty();
    assertThat(ids(index.claimsCiting(SourceId.of("herald")))).containsExactly("c1", "c2", "c4");
    assertThat(ids(index.claimsCiting(SourceId.of("courier")))).containsExactly("c3");
  }

  @Test
  void an_actor_with_two_roles_in_an_event_has_the_event_once() {
    assertThat(eventIds(index.eventsOf(Harbour.UNION))).containsExactly("strike", "fire");
    assertThat(index.eventsOf(Harbour.MAYOR)).isEmpty();
  }

  @Test
  void events_within_a_place_are_at_it_each_once_and_in_order() {
    assertThat(eventIds(index.eventsAt(LocationId.of("lumenia"))))
        .containsExactly("strike", "fire");
    assertThat(eventIds(index.eventsAt(LocationId.of("port")))).containsExactly("strike", "fire");
    assertThat(eventIds(index.eventsAt(LocationId.of("pier")))).containsExactly("strike");
    assertThat(eventIds(index.eventsAt(LocationId.of("hill")))).containsExactly("briefing");
    assertThat(index.eventsAt(LocationId.of("nowhere"))).isEmpty();
  }

  @Test
  void names_meet_whatever_their_case_spacing_and_unicode_form() {
    assertThat(actorIds(index.actorsNamed(" ada\u00a0 QUILL\n"))).containsExactly("mayor");
    assertThat(actorIds(index.actorsNamed("ＤＵ"))).containsExactly("union", "divers");
    assertThat(actorIds(index.actorsNamed("The iron mayor"))).containsExactly("mayor");
    assertThat(index.actorsNamed("iron mayor")).isEmpty();
    assertThat(index.actorsNamed("")).isEmpty();
    assertThat(index.locationsNamed("PORT LUMEN"))
        .extracting(Location::id)
        .containsExactly(LocationId.of("port"));
  }

  @Test
  void letters_with_more_than_one_lower_case_form_meet() {
    NameTable<String> names =
        new NameTable<>(List.of("Weißstraße", "ΟΔΟΣ"), text -> List.of(Name.primary(text)));

    assertThat(names.get("WEISSSTRASSE")).containsExactly("Weißstraße");
    assertThat(names.get("οδος")).containsExactly("ΟΔΟΣ");
    assertThat(names.get("οδοσ")).containsExactly("ΟΔΟΣ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bu`ra al-Lumen",
        "Bu\u00b4ra al-Lumen",
        "Bu\u02bera al-Lumen",
        "Bu\u02bfra al-Lumen",
        "Bu\u2018ra al-Lumen",
        "Bu\u2019ra al-Lumen",
        "Bu'ra al\u2010Lumen",
        "BU\uff07RA AL\u2011LUMEN",
        "Bu'ra al\u2013Lumen",
        "\u200fBu'ra al-Lu\u00admen\u200e"
      })
  void names_meet_whatever_the_typesetter_made_of_them(String spelling) {
    NameTable<String> typed =
        new NameTable<>(List.of("Bu'ra al-Lumen"), text -> List.of(Name.primary(text)));
    NameTable<String> typeset =
        new NameTable<>(List.of(spelling), text -> List.of(Name.primary(text)));

    assertThat(typed.get(spelling)).containsExactly("Bu'ra al-Lumen");
    assertThat(typeset.get("Bu'ra al-Lumen")).containsExactly(spelling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bura al-Lumen", "Bu'ra alLumen", "Bu'ra Lumen", "B\u00fc'ra al-Lumen"})
  void letters_signs_and_articles_count(String other) {
    NameTable<String> names =
        new NameTable<>(List.of("Bu'ra al-Lumen"), text -> List.of(Name.primary(text)));

    assertThat(names.get(other)).isEmpty();
  }

  @Test
  void aliases_are_all_names_but_the_primary_one() {
    assertThat(index.aliases(Harbour.MAYOR))
        .extracting(Name::text)
        .containsExactly("the Iron Mayor");
    assertThat(index.aliases(ActorId.of("dockers"))).isEmpty();
    assertThat(index.aliases(ActorId.of("nobody"))).isEmpty();
  }

  @Test
  void answers_cannot_be_changed() {
    Claim claim = index.dossier().claims().get(0);
    List<List<Claim>> answers =
        List.of(index.claimsAbout(Harbour.FIRE), index.claimsBy(Harbour.MAYOR));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> answer.add(claim)));
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(claim -> claim.id().value()).toList();
  }

  private static List<String> eventIds(List<Event> events) {
    return events.stream().map(event -> event.id().value()).toList();
  }

  private static List<String> actorIds(List<Actor> actors) {
    return actors.stream().map(actor -> actor.id().value()).toList();
  }
}
