package org.onrecord.exchange.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;

/** Claims as a graph: who is behind them, where they stand, and what is lost. */
class SchemaOrgExportTest {
  private static final Dossier DOSSIER =
      Dossier.builder("harbour-fire", "Fire at the harbour")
          .source(
              Source.newsArticle("herald", "Fire at the harbour")
                  .publisher("paper")
                  .published("2031-04-12"))
          .actor(Actor.person("mayor", "Ada Quill"), Actor.media("paper", "The Herald"))
          .actor(Actor.media("agency", "Lumen Wire"))
          .event(Event.of("fire", EventType.EXPLOSION))
          .claim(
              Claim.by("mayor")
                  .possibly()
                  .states(Casualties.killed(">=3").in("fire"))
                  .through(SpeechAct.RELAYS, "agency")
                  .quoting("herald", 120, 180)
                  .id("toll"))
          .claim(
              Claim.narrated(Verdict.of(VerdictKind.EXAGGERATED, "toll"))
                  .citing("herald", 0, 9)
                  .id("check"))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ExportReport report = SchemaOrg.exporter().write(DOSSIER, out);
  private final JsonNode file = tree(out.toString(UTF_8));

  @Test
  void theContextNamesTheVocabularies() {
    JsonNode context = file.get("@context");
    assertThat(context.get("@vocab").asText()).isEqualTo("https://schema.org/");
    assertThat(context.get("prov").asText()).isEqualTo("http://www.w3.org/ns/prov#");
    assertThat(context.get("oa").asText()).isEqualTo("http://www.w3.org/ns/oa#");
    assertThat(context.get("claim").asText()).isEqualTo("urn:onrecord:harbour-fire:claim:");
    assertThat(context.at("/onrecord:says/@type").asText()).isEqualTo("@json");
  }

  @Test
  void theChainOfVoicesIsAQualifiedAttribution() {
    JsonNode toll = node("claim:toll");
    assertThat(toll.get("@type"))
        .extracting(JsonNode::asText)
        .containsExactly("Claim", "prov:Entity");
    assertThat(toll.at("/author/0/@id").asText()).isEqualTo("actor:mayor");
    assertThat(toll.at("/prov:wasAttributedTo").toString())
        .isEqualTo("[{\"@id\":\"actor:mayor\"}]");
    assertThat(toll.at("/prov:qualifiedAttribution").toString())
        .isEqualTo(
            "[{\"@type\":\"prov:Attribution\",\"prov:agent\":[{\"@id\":\"actor:agency\"}],"
                + "\"onrecord:position\":1,\"onrecord:act\":\"relays\",\"onrecord:certainty\":\"certain\","
                + "\"onrecord:polarity\":\"affirmed\"},"
                + "{\"@type\":\"prov:Attribution\",\"prov:agent\":[{\"@id\":\"actor:mayor\"}],"
                + "\"onrecord:position\":2,\"onrecord:act\":\"states\",\"onrecord:certainty\":\"possible\","
                + "\"onrecord:polarity\":\"affirmed\"}]");
    assertThat(toll.at("/prov:wasQuotedFrom/0/@id").asText()).isEqualTo("source:herald");
    assertThat(toll.has("prov:wasDerivedFrom")).isFalse();
    assertThat(toll.at("/onrecord:says/total/quantity").asText()).isEqualTo(">=3");
  }

  @Test
  void anchorsAreAnnotationsThatCountCodePoints() {
    assertThat(node("anchor:toll/1").toString())
        .isEqualTo(
            "{\"@id\":\"anchor:toll/1\",\"@type\":\"oa:Annotation\",\"oa:motivatedBy\":{\"@id\":\"oa:identifying\"},"
                + "\"oa:hasBody\":{\"@id\":\"claim:toll\"},\"oa:hasTarget\":{\"@type\":\"oa:SpecificResource\","
                + "\"oa:hasSource\":{\"@id\":\"source:herald\"},\"oa:hasSelector\":{\"@type\":\"oa:TextPositionSelector\","
                + "\"oa:start\":120,\"oa:end\":180},\"onrecord:fidelity\":\"verbatim\"}}");
  }

  @Test
  void verdictsAreReviewsByThePublisher() {
    JsonNode check = node("claim:check");
    assertThat(check.get("@type"))
        .extracting(JsonNode::asText)
        .containsExactly("ClaimReview", "prov:Entity");
    assertThat(check.at("/itemReviewed/0/@id").asText()).isEqualTo("claim:toll");
    assertThat(check.at("/author/0/@id").asText()).isEqualTo("actor:paper");
    assertThat(check.at("/reviewRating/alternateName").asText()).isEqualTo("Exaggerated");
    assertThat(check.get("datePublished").asText()).isEqualTo("2031-04-12");
  }

  @Test
  void everyReferenceIsToANodeOfTheGraphButForEvents() {
    List<String> ids = nodes().stream().map(each -> each.get("@id").asText()).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) report.written());
    List<String> named = file.get("@graph").findValuesAsText("@id");
    assertThat(named).allMatch(id -> ids.contains(id) || id.startsWith("oa:"));
  }

  @Test
  void whatIsLostIsTold() {
    assertThat(report.lost())
        .extracting(LostField::field, lost -> lost.first().value())
        .containsExactly(Tuple.tuple("record", "fire"));
  }

  @Test
  void whatWasImportedComesBack() {
    Dossier before = SchemaOrgImportTest.read(SchemaOrgImportTest.text()).dossier();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    SchemaOrg.exporter().write(before, written);

    Dossier after = SchemaOrgImportTest.read(written.toString(UTF_8)).dossier();

    assertThat(after.actors())
        .extracting(Actor::id, Actor::kind, Actor::names, Actor::externalIds)
        .containsAll(
            before.actors().stream()
                .filter(each -> !each.id().equals(ActorId.of("unnamed-claimant")))
                .map(each -> Tuple.tuple(each.id(), each.kind(), each.names(), each.externalIds()))
                .toList());
    assertThat(after.sources())
        .extracting(Source::id, Source::url, Source::title, Source::published, Source::publisher)
        .containsAll(
            before.sources().stream()
                .map(
                    each ->
                        Tuple.tuple(
                            each.id(),
                            each.url(),
                            each.title(),
                            each.published(),
                            each.publisher()))
                .toList());
    assertThat(sayings(after)).containsAll(sayings(before));
  }

  @Test
  void aDenialDoesNotComeBackAsItsOpposite() {
    Dossier denials =
        Dossier.builder("denials", "Denials")
            .source(Source.newsArticle("herald", "Fire"))
            .actor(Actor.person("mayor", "Ada Quill"), Actor.media("agency", "Lumen Wire"))
            .claim(
                Claim.by("mayor")
                    .denies(Assessment.of("The fish are dead."))
                    .through(SpeechAct.RELAYS, "agency")
                    .citing("herald", 0, 9)
                    .id("fish"))
            .claim(
                Claim.by("mayor")
                    .denies(Verdict.of(VerdictKind.CONFIRMED, "fish"))
                    .citing("herald", 9, 19)
                    .id("check"))
            .claim(
                Claim.by("mayor")
                    .possibly()
                    .states(Verdict.of(VerdictKind.DENIED, "fish"))
                    .citing("herald", 19, 29)
                    .id("other"))
            .claim(Claim.narrated(Assessment.of("It rains.")).citing("herald", 29, 39).id("rain"))
            .build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    SchemaOrg.exporter().write(denials, written);
    String graph = written.toString(UTF_8);

    assertThat(graph.lines().filter(line -> line.contains("\"claim:fish\",\"@type\":[\"Claim\"")))
        .singleElement()
        .asString()
        .doesNotContain("\"author\"");
    assertThat(graph).doesNotContain("\"True\"");
    assertThat(SchemaOrgImportTest.read(graph).dossier().claims())
        .extracting(Claim::id, Claim::voices, Claim::publisher, Claim::attribution)
        .containsExactlyElementsOf(
            denials.claims().stream()
                .filter(each -> !each.id().value().equals("check"))
                .map(
                    each ->
                        Tuple.tuple(each.id(), each.voices(), each.publisher(), each.attribution()))
                .toList());
  }

  private static List<List<Object>> sayings(Dossier dossier) {
    return dossier.claims().stream()
        .filter(each -> !each.id().value().endsWith("-verdict") || each.says() instanceof Verdict)
        .map(
            each ->
                List.<Object>of(
                    each.id(),
                    each.says(),
                    each.voices().stream().map(Voice::speakers).toList(),
                    each.voices().stream().map(Voice::in).toList(),
                    each.citations().stream().map(Citation::source).toList()))
        .toList();
  }

  private JsonNode node(String id) {
    return nodes().stream()
        .filter(each -> each.get("@id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> nodes() {
    return StreamSupport.stream(file.get("@graph").spliterator(), false).toList();
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
