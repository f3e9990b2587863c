package org.onrecord.exchange.stix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;

/** Dossiers as STIX bundles that validators take. */
class StixExportTest {
  private static final Instant MOMENT = Instant.parse("2031-05-01T10:00:00Z");

  private static final Dossier DOSSIER =
      Dossier.builder("harbour-fire", "Fire at the harbour")
          .source(
              Source.newsArticle("herald", "Fire at the harbour")
                  .publisher("paper")
                  .published("2031-04-12")
                  .url("https://herald.example/fire"))
          .source(Source.newsArticle("undated", "Undated"))
          .actor(Actor.person("mayor", "Ada Quill"), Actor.media("paper", "The Herald"))
          .actor(Actor.armedGroup("front", "Quarry Front"))
          .location(Location.country("lumen", "Lumen").country("LU"))
          .location(
              Location.settlement("port", "Port Lumen")
                  .partOf("lumen")
                  .coordinates(1.25, -2.5)
                  .radius(500.0))
          .location(Location.settlement("nowhere", "Nowhere"))
          .event(
              Event.of("fire", EventType.EXPLOSION)
                  .title("Harbour fire")
                  .when("2031-04-11")
                  .at("port"))
          .claim(
              Claim.by("mayor")
                  .probably()
                  .states(Responsibility.of("fire", "front"))
                  .citing("herald", 0, 9)
                  .id("who"))
          .claim(
              Claim.by("front")
                  .denies(Responsibility.of("fire", "front"))
                  .citing("herald", 9, 19)
                  .id("not-us"))
          .claim(
              Claim.narrated(Relation.of("front", RelationType.MEMBER_OF, "paper"))
                  .citing("herald", 19, 29)
                  .grade(Credibility.DOUBTFUL)
                  .id("member"))
          .claim(
              Claim.by("mayor")
                  .states(Casualties.killed(">=3").in("fire"))
                  .through(SpeechAct.RELAYS, "paper")
                  .citing("herald", 29, 39)
                  .id("toll"))
          .claim(
              Claim.by("paper")
                  .states(Verdict.of(VerdictKind.CONFIRMED, "who"))
                  .citing("herald", 39, 49)
                  .id("check"))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ExportReport report = Stix.exporter(MOMENT).write(DOSSIER, out);
  private final JsonNode bundle = tree(out);

  @Test
  void everyObjectHasWhatStixRequires() {
    assertThat(bundle.get("type").asText()).isEqualTo("bundle");
    assertThat(bundle.get("id").asText()).matches("bundle--[0-9a-f-]{36}");
    assertThat(bundle.has("spec_version")).isFalse();
    assertThat(objects()).hasSize((int) report.written());
    assertThat(objects()).allSatisfy(StixExportTest::isSound);
    assertThat(
            objects().stream()
                .map(each -> each.get("id").asText().replaceAll("^.*--", ""))
                .toList())
        .doesNotHaveDuplicates();
    List<String> ids = objects().stream().map(each -> each.get("id").asText()).toList();
    for (String ref : List.of("created_by_ref", "source_ref", "target_ref")) {
      assertThat(ids).containsAll(bundle.findValuesAsText(ref));
    }
    bundle.findValues("object_refs").forEach(refs -> assertThat(ids).containsAll(texts(refs)));
  }

  /** Requirements of the specification, section by section. */
  private static void isSound(JsonNode object) {
    String type = object.get("type").asText();
    assertThat(object.get("id").asText())
        .matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(object.get("spec_version").asText()).isEqualTo("2.1");
    assertThat(object.get("created").asText()).isEqualTo("2031-05-01T10:00:00.000Z");
    assertThat(object.get("modified").asText())
        .isGreaterThanOrEqualTo(object.get("created").asText());
    List<String> required =
        switch (type) {
          case "identity", "incident" -> List.of("name");
          case "location" -> List.of("country");
          case "report" -> List.of("name", "published", "object_refs");
          case "note" -> List.of("content", "object_refs");
          case "opinion" -> List.of("opinion", "object_refs");
          case "relationship" -> List.of("relationship_type", "source_ref", "target_ref");
          default -> List.of("a type that is known here");
        };
    assertThat(required).allMatch(object::has);
    assertThat(object.path("created_by_ref").asText("identity--")).startsWith("identity--");
    assertThat(object.path("confidence").asInt(0)).isBetween(0, 100);
  }

  @Test
  void thingsBecomeWhatFitsThem() {
    assertThat(objects())
        .extracting(each -> each.get("type").asText())
        .containsExactly(
            "identity",
            "identity",
            "identity",
            "location",
            "location",
            "incident",
            "relationship",
            "relationship",
            "relationship",
            "note",
            "note",
            "opinion",
            "report");
    assertThat(named("Quarry Front").get("identity_class").asText()).isEqualTo("organization");
    JsonNode port = named("Port Lumen");
    assertThat(port.get("country").asText()).isEqualTo("LU");
    assertThat(port.get("city").asText()).isEqualTo("Port Lumen");
    assertThat(port.get("precision").asInt()).isEqualTo(500);
    assertThat(port.at("/external_references/0/external_id").asText()).isEqualTo("port");
    assertThat(named("Harbour fire").get("description").asText())
        .isEqualTo("explosion; 2031-04-11; actual");
    JsonNode where = objects().get(6);
    assertThat(where.get("relationship_type").asText()).isEqualTo("located-at");
    assertThat(where.get("target_ref")).isEqualTo(port.get("id"));
    JsonNode herald = named("Fire at the harbour");
    assertThat(herald.get("published").asText()).isEqualTo("2031-04-12T00:00:00Z");
    assertThat(herald.get("created_by_ref")).isEqualTo(named("The Herald").get("id"));
    assertThat(herald.get("object_refs")).hasSize(5);
    assertThat(herald.at("/external_references/1/url").asText())
        .isEqualTo("https://herald.example/fire");
  }

  @Test
  void claimsSayWhoMadeThemAndADenialIsNoRelationship() {
    JsonNode who = objects().get(7);
    assertThat(who.get("relationship_type").asText()).isEqualTo("attributed-to");
    assertThat(who.get("created_by_ref")).isEqualTo(named("Ada Quill").get("id"));
    assertThat(who.get("confidence").asInt()).isEqualTo(70);
    JsonNode notUs = objects().get(9);
    assertThat(notUs.get("type").asText()).isEqualTo("note");
    assertThat(notUs.get("content").asText())
        .isEqualTo(
            "Denied: {\"type\":\"responsibility\",\"event\":\"fire\",\"actors\":[\"front\"]}");
    assertThat(objects().get(8).get("relationship_type").asText()).isEqualTo("member-of");
    assertThat(objects().get(8).get("confidence").asInt()).isEqualTo(30);
    JsonNode check = objects().get(11);
    assertThat(check.get("opinion").asText()).isEqualTo("strongly-agree");
    assertThat(check.get("object_refs")).containsExactly(who.get("id"));
  }

  @Test
  void whatIsLostIsTold() {
    assertThat(report.lost())
        .extracting(LostField::kind, LostField::field, lost -> lost.first().value())
        .contains(
            Tuple.tuple(Ref.Kind.ACTOR, "kind", "paper"),
            Tuple.tuple(Ref.Kind.LOCATION, "record", "nowhere"),
            Tuple.tuple(Ref.Kind.LOCATION, "partOf", "port"),
            Tuple.tuple(Ref.Kind.EVENT, "when", "fire"),
            Tuple.tuple(Ref.Kind.EVENT, "type", "fire"),
            Tuple.tuple(Ref.Kind.CLAIM, "voices.speakers", "toll"),
            Tuple.tuple(Ref.Kind.CLAIM, "grade", "member"),
            Tuple.tuple(Ref.Kind.SOURCE, "record", "undated"))
        .doesNotContain(Tuple.tuple(Ref.Kind.CLAIM, "says.event", "who"));
  }

  @Test
  void theSameDossierGivesTheSameBundleAndAnotherOneOtherIds() {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    Stix.exporter(MOMENT).write(DOSSIER, again);
    assertThat(again.toString(UTF_8)).isEqualTo(out.toString(UTF_8));

    ByteArrayOutputStream other = new ByteArrayOutputStream();
    Stix.exporter(MOMENT).write(Dossier.builder().from(DOSSIER).id("another").build(), other);
    assertThat(tree(other).at("/objects/0/id")).isNotEqualTo(bundle.at("/objects/0/id"));
  }

  /**
   * Computed with another program: version 5 of "onrecord.org" among the domain names, and so on.
   */
  @Test
  void idsAreOfVersionFive() {
    assertThat(new StixIds("harbour-fire").of("identity", "x"))
        .isEqualTo("identity--941d3a44-52d2-52b3-bc7b-cb104eb093a7");
  }

  @Test
  void whatWasImportedComesBack() {
    Dossier before = StixImportTest.bundle();
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    ExportReport account = Stix.exporter(MOMENT).write(before, written);

    Dossier after =
        Stix.importer().read(new ByteArrayInputStream(written.toByteArray()), "again").dossier();
    assertThat(after.actors()).isEqualTo(before.actors());
    assertThat(after.locations()).isEqualTo(before.locations());
    assertThat(after.events()).isEqualTo(before.events());
    assertThat(after.claims()).isEqualTo(before.claims());
    assertThat(after.sources()).isEqualTo(before.sources());
    assertThat(account.lost())
        .extracting(LostField::field, lost -> lost.first().value())
        .containsExactly(Tuple.tuple("record", "stix"));
  }

  private JsonNode named(String name) {
    return objects().stream()
        .filter(each -> each.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> objects() {
    return StreamSupport.stream(bundle.get("objects").spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  static JsonNode tree(ByteArrayOutputStream out) {
    try {
      return new ObjectMapper().readTree(out.toString(UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
