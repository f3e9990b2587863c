package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Location;

class SpotTest {
  private static Spot at(double latitude, double longitude) {
    return Spot.of(Location.settlement("p", "Place").coordinates(latitude, longitude).build())
        .orElseThrow();
  }

  @Test
  void points_meet_that_differ_by_less_than_about_a_metre() {
    assertThat(at(33.123451, 44.2)).isEqualTo(at(33.12345, 44.2));
    assertThat(at(33.12346, 44.2)).isNotEqualTo(at(33.12345, 44.2));
    assertThat(at(33.1, 44.20001)).isNotEqualTo(at(33.1, 44.2));
  }
}
