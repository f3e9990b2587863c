package org.onrecord.exchange.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.exchange.Shared;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.NameKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Ref;
import org.onrecord.model.Role;
import org.onrecord.model.Source;

/** Events as features: where they are put, what they say, and what is lost. */
class GeoJsonTest {
  private static final Dossier DOSSIER =
      Dossier.builder("harbour-fire", "Fire at the harbour")
          .source(Source.newsArticle("herald", "Fire at the harbour"))
          .actor(Actor.person("mayor", "Ada Quill").name(NameKind.ALIAS, "The Quill"))
          .actor(Actor.media("paper", "The Herald"))
          .location(
              Location.settlement("port", "Port Lumen")
                  .country("LU")
                  .coordinates(Coordinates.of(1.25, -2.5, PointPrecision.NEAR_PLACE))
                  .radius(500.0)
                  .partOf("coast"))
          .location(Location.of("coast", LocationKind.COAST, "The coast"))
          .location(Location.settlement("nowhere", "Nowhere").coordinates(12, 4239))
          .event(
              Event.of("fire", EventType.EXPLOSION)
                  .title("Fire at the \"harbour\"")
                  .when(Dating.resolved("2031-04-11/2031-04-12", "overnight"))
                  .at("port")
                  .participant(
                      Participant.builder().actor(ActorId.of("mayor")).role(Role.VISITOR).build())
                  .participant(
                      Participant.builder().described("a crowd").role(Role.ATTENDEE).build()))
          .event(
              Event.of("voyage", EventType.DEPARTURE)
                  .when("2031-04")
                  .where(
                      EventPlace.of("port", PlaceRole.ORIGIN),
                      EventPlace.of("coast", PlaceRole.DESTINATION))
                  .where(EventPlace.of("nowhere", PlaceRole.DESTINATION)))
          .event(Event.of("rumour", EventType.OTHER))
          .claim(Claim.narrated(Occurrence.of("fire").at("port")).citing("herald", 0, 10))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ExportReport report = GeoJson.exporter().write(DOSSIER, out);
  private final JsonNode features = tree(out.toString(UTF_8)).get("features");

  @Test
  void aFeatureIsAPointWithLongitudeFirst() {
    JsonNode fire = features.get(0);

    assertThat(tree(out.toString(UTF_8)).get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(tree(out.toString(UTF_8)).has("crs")).isFalse();
    assertThat(fire.toString())
        .isEqualTo(
            "{\"type\":\"Feature\",\"id\":\"fire\","
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-2.5,1.25]},"
                + "\"properties\":{\"event\":\"fire\",\"type\":\"explosion\",\"status\":\"actual\","
                + "\"title\":\"Fire at the \\\"harbour\\\"\",\"when\":\"2031-04-11/2031-04-12\","
                + "\"whenReported\":\"overnight\",\"firstDay\":\"2031-04-11\",\"lastDay\":\"2031-04-12\","
                + "\"participants\":[{\"role\":\"visitor\",\"actor\":\"mayor\",\"name\":\"Ada Quill\"},"
                + "{\"role\":\"attendee\",\"described\":\"a crowd\"}],\"claims\":1,"
                + "\"place\":\"port\",\"placeRole\":\"site\",\"placeName\":\"Port Lumen\","
                + "\"placeKind\":\"settlement\",\"country\":\"LU\",\"precision\":\"near_place\","
                + "\"radiusMetres\":500}}");
  }

  @Test
  void eachPlaceIsAFeatureAndThoseWithoutAPointHaveNoGeometry() {
    assertThat(report.written()).isEqualTo(5);
    assertThat(features)
        .extracting(each -> each.get("id").asText())
        .containsExactly("fire", "voyage@port", "voyage@coast", "voyage@nowhere", "rumour");
    assertThat(features)
        .extracting(each -> each.get("geometry").isNull())
        .containsExactly(false, false, true, true, true);
    assertThat(features.get(1).at("/properties/lastDay").asText()).isEqualTo("2031-04-30");
    assertThat(features.get(4).at("/properties").toString())
        .isEqualTo("{\"event\":\"rumour\",\"type\":\"other\",\"status\":\"actual\",\"claims\":0}");
  }

  @Test
  void whatIsLostIsTold() {
    assertThat(report.format()).isEqualTo("GeoJSON");
    assertThat(report.dossier()).isEqualTo("harbour-fire");
    assertThat(report.records())
        .isEqualTo(
            Map.of(
                Ref.Kind.SOURCE,
                1L,
                Ref.Kind.ACTOR,
                2L,
                Ref.Kind.LOCATION,
                3L,
                Ref.Kind.EVENT,
                3L,
                Ref.Kind.CLAIM,
                1L));
    assertThat(report.lost())
        .extracting(
            LostField::kind, LostField::field, LostField::count, lost -> lost.first().value())
        .containsExactly(
            Tuple.tuple(Ref.Kind.EVENT, "when.basis", 1L, "fire"),
            Tuple.tuple(Ref.Kind.SOURCE, "record", 1L, "herald"),
            Tuple.tuple(Ref.Kind.ACTOR, "kind", 1L, "mayor"),
            Tuple.tuple(Ref.Kind.ACTOR, "names", 1L, "mayor"),
            Tuple.tuple(Ref.Kind.ACTOR, "record", 1L, "paper"),
            Tuple.tuple(Ref.Kind.LOCATION, "partOf", 1L, "port"),
            Tuple.tuple(Ref.Kind.LOCATION, "coordinates", 1L, "nowhere"),
            Tuple.tuple(Ref.Kind.CLAIM, "record", 1L, "c1"));
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void theSameDossierGivesTheSameFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.geojson");
    GeoJson.exporter().write(DOSSIER, file);

    assertThat(file).hasBinaryContent(out.toByteArray());
    assertThat(out.toString(UTF_8))
        .startsWith("{\n\"type\": \"FeatureCollection\",\n\"features\": [\n{")
        .endsWith("}\n]\n}\n");
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    GeoJson.exporter().write(Dossier.builder("none", "None").build(), none);
    assertThat(tree(none.toString(UTF_8)).get("features")).isEmpty();
  }

  @Test
  void everyPointOfARealFileIsWritten() {
    Dossier dossier = UcdpGed.importer().read(Shared.file("ucdp/conflict_data_irq.csv")).dossier();
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    ExportReport account = GeoJson.exporter().write(dossier, written);

    JsonNode all = tree(written.toString(UTF_8)).get("features");
    assertThat(account.written()).isEqualTo(dossier.events().size()).isEqualTo(all.size());
    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(each.at("/geometry/coordinates/0").asDouble()).isBetween(38.0, 49.0);
              assertThat(each.at("/geometry/coordinates/1").asDouble()).isBetween(29.0, 38.0);
              assertThat(each.at("/properties/firstDay").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            });
  }

  @Test
  void aPlaceInTwoRolesGivesTwoFeaturesWithIdsOfTheirOwn() {
    Dossier dossier =
        Dossier.builder("tour", "There and back")
            .location(Location.settlement("port", "Port Lumen"))
            .event(
                Event.of("tour", EventType.VISIT)
                    .where(PlaceRole.ORIGIN, "port")
                    .where(PlaceRole.DESTINATION, "port"))
            .build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    GeoJson.exporter().write(dossier, written);

    assertThat(tree(written.toString(UTF_8)).get("features"))
        .extracting(each -> each.get("id").asText())
        .containsExactly("tour@port@origin", "tour@port@destination");
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
