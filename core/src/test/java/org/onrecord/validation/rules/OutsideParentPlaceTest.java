package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.validation.Finding;

class OutsideParentPlaceTest {
  private static final RuleRun RULE = RuleRun.of("locations.outside-parent");

  private static Location.Builder harbour() {
    return Location.settlement("harbour", "Harbour").coordinates(33, 44);
  }

  private static List<String> pointers(Location.Builder... places) {
    return RULE.over(Dossier.builder("places", "Places").location(places).build()).stream()
        .map(Finding::pointer)
        .toList();
  }

  @Test
  void a_place_at_the_very_edge_is_within() {
    assertThat(
            pointers(
                harbour().radius(0),
                Location.settlement("pier", "Pier").coordinates(33, 44).partOf("harbour")))
        .isEmpty();
  }

  @Test
  void the_nearest_whole_with_a_reach_counts_however_far_up() {
    assertThat(
            pointers(
                harbour().radius(5_000),
                Location.settlement("quay", "Quay").partOf("harbour"),
                Location.settlement("pier", "Pier").coordinates(35, 44).partOf("quay"),
                Location.settlement("hut", "Hut").coordinates(33, 44).partOf("pier")))
        .containsExactly("/locations/2/coordinates");
  }

  @Test
  void places_that_are_part_of_each_other_are_another_rules_matter() {
    assertThat(
            pointers(
                harbour().radius(5_000).partOf("pier"),
                Location.settlement("pier", "Pier").coordinates(35, 44).partOf("harbour")))
        .isEmpty();
  }
}
