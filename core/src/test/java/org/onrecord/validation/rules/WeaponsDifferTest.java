package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Weapon;
import org.onrecord.validation.Finding;

class WeaponsDifferTest {
  private static Claim.Builder told(String event, Weapon... weapons) {
    return Claim.by("mayor")
        .states(
            Occurrence.of(event)
                .details(Details.builder().addAllWeapons(List.of(weapons)).build()));
  }

  private static List<String> found(EventStatus ofPart, Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("raid", "Raid")
            .actor(Actor.person("mayor", "Ada Quill"))
            .event(
                Event.of("raid", EventType.ATTACK),
                Event.of("part", EventType.ATTACK).partOf("raid").status(ofPart))
            .claim(claims);
    return Found.by(new WeaponsDiffer(), dossier).stream().map(Finding::pointer).toList();
  }

  private static List<String> found(Claim.Builder... claims) {
    return found(EventStatus.ACTUAL, claims);
  }

  @Test
  void an_account_between_two_others_does_not_reconcile_them() {
    assertThat(
            found(
                told("raid", Weapon.ROCKET, Weapon.DRONE),
                told("raid", Weapon.ROCKET),
                told("raid", Weapon.ROCKET, Weapon.MORTAR)))
        .containsExactly("/events/0");
  }

  @Test
  void an_account_that_only_says_more_differs_from_none() {
    assertThat(found(told("raid", Weapon.ROCKET, Weapon.DRONE), told("raid", Weapon.ROCKET)))
        .isEmpty();
  }

  @Test
  void a_katyusha_is_a_rocket() {
    assertThat(found(told("raid", Weapon.ROCKET), told("raid", Weapon.KATYUSHA_ROCKET))).isEmpty();
    assertThat(found(told("raid", Weapon.KATYUSHA_ROCKET), told("part", Weapon.ROCKET))).isEmpty();
    assertThat(found(told("raid", Weapon.ROCKET), told("part", Weapon.KATYUSHA_ROCKET))).isEmpty();
    assertThat(found(told("raid", Weapon.ROCKET), told("raid", Weapon.MORTAR))).hasSize(1);
    assertThat(found(told("raid", Weapon.MORTAR), told("raid", Weapon.KATYUSHA_ROCKET))).hasSize(1);
  }

  @Test
  void a_part_counts_if_it_happened_or_is_claimed() {
    Claim.Builder[] claims = {told("raid", Weapon.ROCKET), told("part", Weapon.DRONE)};

    assertThat(found(EventStatus.ACTUAL, claims)).hasSize(1);
    assertThat(found(EventStatus.CLAIMED, claims)).hasSize(1);
    assertThat(found(EventStatus.HYPOTHETICAL, claims)).isEmpty();
  }
}
