package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;

class NoneYetSomeTest {
  private static CasualtyCount.Builder count(Harm harm, String number) {
    return CasualtyCount.of(harm, number).in("fire");
  }

  private static Claim.Builder none(String id, String asOf) {
    return claim(id, count(Harm.CASUALTIES, "0").asOf(asOf));
  }

  private static Claim.Builder claim(String id, CasualtyCount.Builder count) {
    return Claim.by("mayor").id(id).states(Casualties.of(count));
  }

  private static List<String> evidence(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("fire", "Fire")
            .actor(Actor.person("mayor", "Ada Quill"))
            .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-10"))
            .claim(claims);
    return Found.by(new NoneYetSome(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  private static Claim.Builder wounded(String number, String asOf) {
    return claim("wounded", count(Harm.WOUNDED, number).asOf(asOf));
  }

  @Test
  void a_later_figure_is_held_against_the_last_day_without_casualties() {
    assertThat(evidence(none("none", "2031-04-11"), wounded("4", "2031-04-11")))
        .containsExactlyInAnyOrder("none", "wounded");
    assertThat(evidence(none("none", "2031-04-11"), wounded("4", "2031-04-12"))).isEmpty();
    assertThat(
            evidence(
                none("first", "2031-04-11"),
                none("last", "2031-04-13"),
                wounded("4", "2031-04-12")))
        .contains("last", "wounded");
    assertThat(
            evidence(
                none("last", "2031-04-13"),
                none("first", "2031-04-11"),
                wounded("4", "2031-04-12")))
        .contains("last", "wounded");
  }

  @Test
  void some_casualties_and_perhaps_no_wounded_are_no_conflict() {
    assertThat(evidence(claim("some", count(Harm.CASUALTIES, "3")), wounded("4", "2031-04-11")))
        .isEmpty();
    assertThat(evidence(none("none", "2031-04-11"), wounded("0..4", "2031-04-11"))).isEmpty();
  }

  @Test
  void a_zero_without_a_date_excuses_no_figure() {
    assertThat(evidence(claim("none", count(Harm.CASUALTIES, "0")), wounded("4", "2031-04-12")))
        .containsExactlyInAnyOrder("none", "wounded");
  }

  @Test
  void the_casualties_of_more_events_of_another_place_or_in_another_unit_are_others() {
    Claim.Builder none = claim("none", count(Harm.CASUALTIES, "0"));

    assertThat(evidence(none, claim("both", count(Harm.WOUNDED, "4").in("flood")))).isEmpty();
    assertThat(
            evidence(
                none,
                claim(
                    "families",
                    CasualtyCount.of(Harm.WOUNDED, Quantity.exactly(4).withUnit("family"))
                        .in("fire"))))
        .isEmpty();
    assertThat(evidence(none, claim("there", count(Harm.WOUNDED, "4").at("port"))))
        .containsExactlyInAnyOrder("none", "there");
  }

  @Test
  void where_it_is_said_where_or_when_there_were_none_only_that_is_compared() {
    Claim.Builder none = claim("none", count(Harm.CASUALTIES, "0").at("port"));
    Claim.Builder noneInApril = claim("none", count(Harm.CASUALTIES, "0").period("2031-04"));

    assertThat(evidence(none, claim("some", count(Harm.WOUNDED, "4").at("port"))))
        .containsExactlyInAnyOrder("none", "some");
    assertThat(evidence(none, claim("some", count(Harm.WOUNDED, "4").at("vale")))).isEmpty();
    assertThat(evidence(none, claim("some", count(Harm.WOUNDED, "4")))).isEmpty();
    assertThat(evidence(noneInApril, claim("some", count(Harm.WOUNDED, "4").period("2031-04"))))
        .containsExactlyInAnyOrder("none", "some");
    assertThat(evidence(noneInApril, claim("some", count(Harm.WOUNDED, "4").period("2031-05"))))
        .isEmpty();
  }

  @Test
  void figures_for_the_very_same_are_another_dispute() {
    assertThat(
            evidence(
                claim("none", count(Harm.CASUALTIES, "0")),
                claim("some", count(Harm.CASUALTIES, "3"))))
        .isEmpty();
  }

  @Test
  void one_claim_does_not_stand_against_itself() {
    Claim.Builder none =
        Claim.by("mayor")
            .id("none")
            .states(Casualties.of(count(Harm.CASUALTIES, "0")).part(count(Harm.WOUNDED, "4")));

    assertThat(evidence(none)).isEmpty();
  }

  @Test
  void nobody_killed_is_as_wide_as_no_casualties_unless_it_says_of_whom() {
    Claim.Builder sailors = claim("sailors", count(Harm.KILLED, "3").among("sailors"));

    assertThat(evidence(claim("none", count(Harm.KILLED, "0")), sailors))
        .containsExactlyInAnyOrder("none", "sailors");
    assertThat(evidence(claim("none", count(Harm.KILLED, "0").among("dockers")), sailors))
        .isEmpty();
  }
}
