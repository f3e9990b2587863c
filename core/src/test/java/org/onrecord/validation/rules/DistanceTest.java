package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Coordinates;

class DistanceTest {
  /** A degree of a great circle is the radius times pi / 180: 111,195 m. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 1, 111195",
    "0, 0, -1, 0, 111195",
    "60, 10, 60, 11, 55597",
    "0, 179.5, 0, -179.5, 111195",
    "90, 0, -90, 0, 20015115",
    "0, 0, 0, 180, 20015115",
    "51.5074, -0.1278, 48.8566, 2.3522, 343556",
    "12, 34, 12, 34, 0"
  })
  void metres_along_the_great_circle(
      double north, double east, double otherNorth, double otherEast, double metres) {
    Coordinates one = Coordinates.of(north, east);
    Coordinates other = Coordinates.of(otherNorth, otherEast);

    assertThat(Distance.between(one, other)).isCloseTo(metres, within(60.0));
    assertThat(Distance.between(other, one)).isEqualTo(Distance.between(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "90, 180, true",
    "-90, -180, true",
    "90.0001, 0, false",
    "-90.0001, 0, false",
    "0, 180.0001, false",
    "0, -180.0001, false",
    "Infinity, 0, false"
  })
  void the_earth_ends_at_the_poles_and_at_the_date_line(
      double latitude, double longitude, boolean on) {
    assertThat(Distance.isOnEarth(Coordinates.of(latitude, longitude))).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({
    "'12.5, -100', 12.50, -100",
    "'0, 0.0000001', -0.0, 1e-7",
    "'Infinity, 1', Infinity, 1"
  })
  void a_point_is_written_without_exponents(String text, double latitude, double longitude) {
    assertThat(Distance.text(Coordinates.of(latitude, longitude))).isEqualTo(text);
  }
}
