package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;

class PrecisionTooFineTest {
  private static final Coordinates EXACT = Coordinates.of(12.5, 34.25, PointPrecision.EXACT);
  private static final Coordinates NOT_STATED = Coordinates.of(12.5, 34.25);

  private static List<String> evidence(Location.Builder... places) {
    return Found.by(new PrecisionTooFine(), Dossier.builder("places", "Places").location(places))
        .stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  private static Location.Builder base(Coordinates point) {
    return Location.militaryBase("base", "Quay Base").coordinates(point);
  }

  private static Location.Builder vale(Coordinates point) {
    return Location.admin1("vale", "Vale").coordinates(point);
  }

  private static Location.Builder coast(Coordinates point) {
    return Location.of("coast", LocationKind.REGION, "Coast").coordinates(point);
  }

  @Test
  void a_place_shares_its_point_with_a_larger_one_alone() {
    assertThat(evidence(vale(EXACT))).isEmpty();
    assertThat(evidence(vale(EXACT), coast(EXACT))).isEmpty();
    assertThat(evidence(base(EXACT), Location.of("pier", LocationKind.FACILITY, "Pier"))).isEmpty();
    assertThat(evidence(base(EXACT), vale(EXACT))).containsExactly("base", "vale");
    assertThat(evidence(base(NOT_STATED), vale(EXACT))).isEmpty();
  }

  @Test
  void of_several_areas_the_largest_is_named_and_of_those_the_first() {
    assertThat(evidence(base(EXACT), vale(NOT_STATED), coast(NOT_STATED)))
        .containsExactly("base", "vale");
    assertThat(evidence(base(EXACT), coast(NOT_STATED), vale(NOT_STATED)))
        .containsExactly("base", "coast");
    assertThat(
            evidence(
                base(EXACT),
                vale(NOT_STATED),
                Location.country("isle", "Isle").coordinates(NOT_STATED)))
        .containsExactly("base", "isle");
  }
}
