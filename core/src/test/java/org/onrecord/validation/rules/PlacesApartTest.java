package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;

class PlacesApartTest {
  private static final Dossier DOSSIER =
      Dossier.builder("places", "Places")
          .location(place("lumen", LocationKind.COUNTRY).build())
          .location(place("brine", LocationKind.COUNTRY).build())
          .location(place("north", LocationKind.ADMIN1).partOf(LocationId.of("lumen")).build())
          .location(place("south", LocationKind.ADMIN1).partOf(LocationId.of("lumen")).build())
          .location(place("port", LocationKind.SETTLEMENT).partOf(LocationId.of("north")).build())
          .location(place("quay", LocationKind.SETTLEMENT).partOf(LocationId.of("north")).build())
          .location(place("cove", LocationKind.SETTLEMENT).country("XB").build())
          .location(place("bay", LocationKind.SETTLEMENT).country("XA").build())
          .location(place("districts", LocationKind.ADMIN1).collective(true).build())
          .build();

  private final PlacesApart places = new PlacesApart(DossierIndex.of(DOSSIER));

  @Test
  void two_countries_and_what_lies_in_two_districts_are_apart() {
    assertThat(apart("lumen", "brine")).isTrue();
    assertThat(apart("port", "brine")).isTrue();
    assertThat(apart("north", "south")).isTrue();
    assertThat(apart("port", "south")).isTrue();
    assertThat(apart("cove", "bay")).isTrue();
  }

  @Test
  void a_place_and_what_it_lies_in_are_not_apart() {
    assertThat(apart("port", "port")).isFalse();
    assertThat(apart("port", "lumen")).isFalse();
    assertThat(apart("north", "port")).isFalse();
  }

  @Test
  void of_towns_sets_and_places_without_a_country_nothing_is_sure() {
    assertThat(apart("port", "quay")).isFalse();
    assertThat(apart("districts", "south")).isFalse();
    assertThat(apart("cove", "port")).isFalse();
    assertThat(apart("nowhere", "port")).isFalse();
  }

  private boolean apart(String one, String other) {
    return places.surely(LocationId.of(one), LocationId.of(other));
  }

  private static Location.Builder place(String id, LocationKind kind) {
    return Location.builder().id(LocationId.of(id)).kind(kind).name(Name.primary(id));
  }
}
