package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;

class CountriesTest {
  private static final String LAND = "LM";

  /** Places each of which is part of the next, the last of them in a country. */
  private static Countries chain(int length) {
    Dossier.Builder dossier = Dossier.builder("places", "Places");
    for (int i = 0; i < length - 1; i++) {
      dossier.location(Location.settlement("p" + i, "Place " + i).partOf("p" + (i + 1)));
    }
    dossier.location(Location.settlement("p" + (length - 1), "Last").country(LAND));
    return new Countries(DossierIndex.of(dossier.build()));
  }

  private static Countries of(Location.Builder... places) {
    return new Countries(
        DossierIndex.of(Dossier.builder("places", "Places").location(places).build()));
  }

  @Test
  void a_country_is_looked_for_thirty_two_places_deep() {
    assertThat(chain(32).of(LocationId.of("p0"))).isPresent();
    assertThat(chain(33).of(LocationId.of("p0"))).isEmpty();
    assertThat(chain(33).of(LocationId.of("p1"))).isPresent();
  }

  @Test
  void a_country_without_a_code_is_told_by_its_id_and_the_nearest_counts() {
    Countries countries =
        of(
            Location.settlement("pier", "Pier").partOf("inner"),
            Location.of("inner", LocationKind.COUNTRY, "Inner").partOf("outer"),
            Location.of("outer", LocationKind.COUNTRY, "Outer"));

    assertThat(countries.of(LocationId.of("pier"))).contains(new Countries.Country(false, "inner"));
    assertThat(countries.of(LocationId.of("outer")))
        .contains(new Countries.Country(false, "outer"));
  }

  @Test
  void a_code_counts_before_a_country_on_the_way_to_it() {
    Countries countries =
        of(
            Location.of("inner", LocationKind.COUNTRY, "Inner").partOf("outer"),
            Location.settlement("outer", "Outer").country(LAND));

    assertThat(countries.of(LocationId.of("inner"))).contains(new Countries.Country(true, LAND));
  }
}
