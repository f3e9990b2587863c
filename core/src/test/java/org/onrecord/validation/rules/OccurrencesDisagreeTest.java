package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;

class OccurrencesDisagreeTest {
  private static Count.Builder raids(String event, String number) {
    return Count.of(Counted.OCCURRENCES, number).of(EventId.of(event));
  }

  private static Claim.Builder claim(String id, Count.Builder count) {
    return Claim.by("mayor").id(id).states(count);
  }

  private static List<String> apart(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("raids", "Raids")
            .actor(Actor.person("mayor", "Ada Quill"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(
                Event.of("raids", EventType.ATTACK),
                Event.of("first-wave", EventType.ATTACK).partOf("raids"))
            .claim(claims);
    return Found.by(new OccurrencesDisagree(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void whoever_is_below_the_highest_or_above_the_lowest_is_apart_from_it() {
    Claim.Builder low = claim("low", raids("raids", "2"));
    Claim.Builder high = claim("high", raids("raids", "10"));

    assertThat(apart(low, high, claim("below", raids("raids", "1..5"))))
        .containsExactlyInAnyOrder("low", "high", "below");
    assertThat(apart(claim("above", raids("raids", "5..20")), low, high))
        .containsExactlyInAnyOrder("low", "high", "above");
    assertThat(apart(claim("both", raids("raids", "1..20")), low, high))
        .containsExactlyInAnyOrder("low", "high");
  }

  @Test
  void the_highest_and_the_lowest_are_found_wherever_they_stand() {
    Claim.Builder middle = claim("middle", raids("raids", "5..20"));
    Claim.Builder high = claim("high", raids("raids", "10"));

    assertThat(apart(middle, high, claim("low", raids("raids", "1..5"))))
        .containsExactlyInAnyOrder("high", "low");
    assertThat(apart(claim("wide", raids("raids", "1..9")), middle, high))
        .containsExactlyInAnyOrder("high", "wide");
  }

  @Test
  void a_part_is_held_against_the_lowest_figure_of_the_whole() {
    Claim.Builder part = claim("part", raids("first-wave", "9"));

    assertThat(
            apart(
                claim("open", raids("raids", "5..20")), claim("least", raids("raids", "7")), part))
        .containsExactlyInAnyOrder("least", "part");
    assertThat(apart(claim("least", raids("raids", "9")), part)).isEmpty();
  }

  @Test
  void a_part_counts_only_where_and_when_the_whole_is_counted() {
    Claim.Builder part = claim("part", raids("first-wave", "9"));
    Claim.Builder partThere = claim("part", raids("first-wave", "9").at("port"));

    assertThat(apart(claim("whole", raids("raids", "7").at("port")), part)).isEmpty();
    assertThat(apart(claim("whole", raids("raids", "7").at("port")), partThere))
        .containsExactlyInAnyOrder("whole", "part");
    assertThat(
            apart(
                claim("whole", raids("raids", "7").period("2031-04")),
                claim("part", raids("first-wave", "9").period("2031-05"))))
        .isEmpty();
    assertThat(
            apart(
                claim("whole", raids("raids", "7").period("2031-04")),
                claim("part", raids("first-wave", "9").period("2031-04"))))
        .containsExactlyInAnyOrder("whole", "part");
  }

  @Test
  void counts_of_anything_else_are_not_compared() {
    assertThat(
            apart(
                claim("low", Count.of(Counted.CROWD, "2").of(EventId.of("raids"))),
                claim("high", Count.of(Counted.CROWD, "10").of(EventId.of("raids")))))
        .isEmpty();
  }
}
