package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.NameKind;
import org.onrecord.model.PointPrecision;

class UnlinkedPlaceAliasesTest {
  private static List<String> evidence(Location.Builder... places) {
    return Found.by(
            new UnlinkedPlaceAliases(), Dossier.builder("places", "Places").location(places))
        .stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  private static Location.Builder town(String id, String name) {
    return Location.settlement(id, name).country("XA");
  }

  @Test
  void names_that_are_spelt_out_are_compared_and_acronyms_are_not() {
    Location.Builder port = town("port", "Port Lumen").name(NameKind.ACRONYM, "PL");

    assertThat(evidence(port, town("pool", "Pool Lumen").name(NameKind.ACRONYM, "PL"))).isEmpty();
    assertThat(evidence(port, town("pool", "Pool Lumen").name(NameKind.ALIAS, "Port-Lumen")))
        .containsExactly("port", "pool");
  }

  @Test
  void names_of_which_folding_leaves_nothing_are_not_alike() {
    assertThat(evidence(town("first", "Al"), town("second", "The"))).isEmpty();
  }

  @Test
  void parts_of_one_place_may_be_alike_though_only_one_names_the_country() {
    Location.Builder port = Location.settlement("port", "Port Lumen").partOf("vale");
    Location.Builder other = town("other", "Port-Lumen");

    assertThat(evidence(port, other)).isEmpty();
    assertThat(evidence(port, other.partOf("vale"))).containsExactly("port", "other");
  }

  @Test
  void places_that_are_alike_in_two_ways_are_one_finding() {
    Location.Builder port = town("port", "Port Lumen").coordinates(exact());

    assertThat(evidence(port, town("other", "Port-Lumen").coordinates(exact())))
        .containsExactly("port", "other");
  }

  private static Coordinates exact() {
    return Coordinates.of(12.5, 34.25, PointPrecision.EXACT);
  }
}
