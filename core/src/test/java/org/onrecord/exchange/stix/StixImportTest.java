package org.onrecord.exchange.stix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Shared;
import org.onrecord.exchange.Tables;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

/** STIX bundles become records, and every object is accounted for. */
class StixImportTest {
  private static final String WATCH = "identity--a0000000-0000-4000-8000-000000000001";
  private static final String MASTERS = "identity--a0000000-0000-4000-8000-000000000002";
  private static final String FRONT = "threat-actor--b0000000-0000-4000-8000-000000000001";
  private static final String PORT = "location--c0000000-0000-4000-8000-000000000001";
  private static final String CAMPAIGN = "campaign--d0000000-0000-4000-8000-000000000001";
  private static final String BY_WHOM = "relationship--f0000000-0000-4000-8000-000000000001";

  private static final Imported BUNDLE = read(text());
  private static final Dossier DOSSIER = BUNDLE.dossier();

  @Test
  void everyObjectIsKeptOrDroppedForAReason() {
    assertThat(BUNDLE.report().rowsRead()).isEqualTo(19);
    assertThat(BUNDLE.report().rowsKept()).isEqualTo(13);
    assertThat(BUNDLE.report().isBalanced()).isTrue();
    assertThat(BUNDLE.report().layout()).contains("bundle");
    assertThat(BUNDLE.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::line, DroppedRow::reason, DroppedRow::message)
        .containsExactly(
            row(
                12L,
                52L,
                DropReason.NOT_TAKEN_OVER,
                "an end of the relationship has no counterpart in the model"),
            row(13L, 57L, DropReason.NOT_TAKEN_OVER, "the model has no counterpart of malware"),
            row(
                16L,
                68L,
                DropReason.NOT_TAKEN_OVER,
                "nothing that it is about has a counterpart in the model"),
            row(17L, 71L, DropReason.ID_MISSING, "expected an id, but found none"),
            row(18L, 72L, DropReason.NOT_TAKEN_OVER, "expected a type, but found none"),
            row(19L, 73L, DropReason.UNREADABLE, "expected an object, but found \"identity\""));
  }

  private static Tuple row(Object... cells) {
    return Tuple.tuple(cells);
  }

  @Test
  void identitiesAndThreatActorsAreActors() {
    assertThat(actor(WATCH).kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(actor(WATCH).extensions())
        .containsExactly(extension("{\"sectors\":[\"non-profit\"]}"));
    assertThat(actor(MASTERS).kind()).isEqualTo(ActorKind.COLLECTIVE);
    assertThat(actor(MASTERS).provenance())
        .contains(
            Provenance.builder()
                .dataset("STIX")
                .row(MASTERS)
                .revision("2031-05-01T08:00:00.250Z")
                .deleted(true)
                .extractionConfidence(0.7)
                .coder(WATCH)
                .build());
    assertThat(actor(MASTERS).extensions())
        .containsExactly(
            extension("{\"created\":\"2031-04-12T08:00:00.000Z\",\"identity_class\":\"group\"}"));
    assertThat(actor(FRONT).kind()).isEqualTo(ActorKind.of("threat_actor"));
    assertThat(actor(FRONT).names())
        .containsExactly(
            Name.primary("Quarry Front"),
            Name.of(NameKind.ALIAS, "QF"),
            Name.of(NameKind.ALIAS, "The Quarrymen"));
    assertThat(actor(FRONT).description()).contains("Blasts things.");
    assertThat(actor(FRONT).extensions())
        .containsExactly(extension("{\"threat_actor_types\":[\"activist\"],\"confidence\":101}"));
  }

  @Test
  void locationsKeepTheirPointAndRadius() {
    Location port = DOSSIER.locations().get(0);
    assertThat(port.id()).isEqualTo(LocationId.of(PORT));
    assertThat(port.kind()).isEqualTo(LocationKind.SETTLEMENT);
    assertThat(port.displayName()).isEqualTo("Port Lumen");
    assertThat(port.country()).contains("LU");
    assertThat(port.coordinates()).contains(Coordinates.of(1.25, -2.5));
    assertThat(port.radius()).contains(500.0);
    assertThat(port.extensions()).containsExactly(extension("{\"city\":\"Port Lumen\"}"));
    Location half = DOSSIER.locations().get(1);
    assertThat(half.coordinates()).isEmpty();
    assertThat(half.extensions())
        .containsExactly(extension("{\"region\":\"western-europe\",\"latitude\":3}"));
  }

  @Test
  void reportsAreSourcesAndCampaignsEvents() {
    Source report = DOSSIER.sources().get(1);
    assertThat(report.title()).contains("Blasts at the harbour");
    assertThat(report.publisher()).contains(ActorId.of(WATCH));
    assertThat(report.language()).contains("en");
    assertThat(report.url()).contains("https://watch.example/blasts");
    assertThat(report.published().orElseThrow().when().orElseThrow())
        .hasToString("2031-04-12T00:00:00Z");
    assertThat(report.extensions().get("x_stix")).contains("malware--9999", "external_references");
    Event campaign = DOSSIER.events().get(0);
    assertThat(campaign.type()).isEqualTo(EventType.ATTACK_CAMPAIGN);
    assertThat(campaign.when().orElseThrow().when().orElseThrow()).hasToString("2031-03-01/..");
    assertThat(campaign.extensions().get("x_stix"))
        .isEqualTo("{\"first_seen\":\"2031-03-01T00:00:00Z\",\"objective\":\"noise\"}");
  }

  @Test
  void relationshipsAreClaimsOfThoseWhoMadeThem() {
    Claim byWhom = claim(BY_WHOM);
    assertThat(byWhom.says()).isEqualTo(Responsibility.of(CAMPAIGN, FRONT).build());
    assertThat(byWhom.voices())
        .containsExactly(
            Voice.by(WATCH).act(SpeechAct.STATES).certainty(Certainty.PROBABLE).build());
    assertThat(byWhom.provenance().orElseThrow().extractionConfidence()).contains(0.85);
    assertThat(byWhom.citations().get(0).row()).contains(BY_WHOM);
    assertThat(byWhom.extensions())
        .containsExactly(extension("{\"description\":\"By their tools.\"}"));

    Claim where = claim("relationship--f0000000-0000-4000-8000-000000000002");
    assertThat(where.voices()).isEmpty();
    assertThat(where.says())
        .isEqualTo(
            Relation.of(ActorId.of(FRONT), RelationType.LOCATED_IN, LocationId.of(PORT))
                .during("2030-01-01/..")
                .build());
    assertThat(BUNDLE.report().coerced())
        .extracting(each -> each.column() + " " + each.rows())
        .containsExactly("first_seen 1", "start_time 1");
  }

  @Test
  void opinionsOnClaimsAreVerdictsAlsoIfTheClaimsStandAfterThem() {
    Claim verdict = claim("opinion--10000000-0000-4000-8000-000000000001");
    assertThat(verdict.says()).isEqualTo(Verdict.of(VerdictKind.DENIED, BY_WHOM).build());
    assertThat(verdict.voices())
        .containsExactly(
            Voice.by(MASTERS).act(SpeechAct.ASSESSES).certainty(Certainty.PROBABLE).build());
    assertThat(verdict.extensions())
        .containsExactly(extension("{\"explanation\":\"They were elsewhere.\"}"));

    Claim neutral = claim("opinion--10000000-0000-4000-8000-000000000002");
    assertThat(neutral.says()).isInstanceOf(Assessment.class);
    assertThat(((Assessment) neutral.says()).topics())
        .extracting(Ref::value)
        .containsExactly(BY_WHOM);
    assertThat(neutral.extensions().get("x_stix")).contains("\"opinion\":\"neutral\"", "malware--");

    Claim note = claim("note--20000000-0000-4000-8000-000000000001");
    assertThat(((Assessment) note.says()).paraphrase())
        .isEqualTo("The campaign seems to have ended.");
  }

  @Test
  void codesThatBecomeOthersAreCounted() {
    assertThat(BUNDLE.report().mapped())
        .extracting(MappedCode::column, MappedCode::from, MappedCode::to, MappedCode::rows)
        .containsExactly(
            row("identity_class", "organization", "organization", 1L),
            row("identity_class", "group", "collective", 1L),
            row("relationship_type", "located-at", "located_in", 1L),
            row("relationship_type", "related-to", "related_to", 1L),
            row("confidence", "85", "PROBABLE", 1L));
    assertThat(BUNDLE.report().remarks())
        .extracting(each -> each.text())
        .containsExactly("an object refers to one that is not in the file");
  }

  @Test
  void whatIsImportedCanBeWrittenAndReadAgain() {
    assertThat(OnRecordJson.read(OnRecordJson.write(DOSSIER))).isEqualTo(DOSSIER);
  }

  @Test
  void onlyWhatTheBundleLacksAndWordsOfItsOwnAreDefects() {
    assertThat(Validator.standard().validate(DOSSIER).defects())
        .extracting(Finding::rule)
        .extracting(Objects::toString)
        .containsExactlyInAnyOrder(
            "references.unknown", "codes.unknown", "codes.unknown", "codes.unknown");
  }

  @Test
  void theVersionsOfAnObjectAreRevisionsOfOneRecord() {
    String one =
        "{\"type\":\"identity\",\"id\":\"identity--1\",\"name\":\"A\",\"modified\":\"2031-01-0";
    Imported versions = read("[" + one + "1T00:00:00Z\"}," + one + "2T00:00:00Z\"}]");

    assertThat(versions.dossier().actors())
        .extracting(each -> each.provenance().orElseThrow().revision().orElseThrow())
        .containsExactly("2031-01-01T00:00:00Z", "2031-01-02T00:00:00Z");
    assertThat(versions.report().remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.text()).contains("several versions"));
    assertThat(Validator.standard().validate(versions.dossier()).defects())
        .extracting(finding -> finding.rule().toString())
        .doesNotContain("references.duplicate-id");
  }

  @Test
  void otherFilesAreRefusedAndEmptyBundlesAreNot() {
    for (String other :
        List.of(
            "",
            "[]",
            "{}",
            "{\"type\":\"FeatureCollection\",\"objects\":[{}]}",
            "{\"objects\":[{\"type\":\"identity\"}]}",
            "7",
            "<bundle/>")) {
      assertThat(read(other).report().refusal()).as(other).isPresent();
    }
    assertThat(
            read("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[]}").report().isComplete())
        .isTrue();
    assertThat(read("{\"type\":\"bundle\",\"id\":\"bundle--1\"}").report().layout())
        .contains("bundle without objects");
    assertThat(
            read("{\"objects\":[" + "{\"type\":\"identity\",\"id\":\"identity--1\"}]}")
                .report()
                .refusal())
        .isEmpty();
  }

  @Test
  void theAccountBalancesWhateverIsDoneToAFile() {
    Random random = new Random(20310412);
    String whole = text();
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(whole.length());
      int to = Math.min(whole.length(), at + random.nextInt(30));
      String junk =
          random.nextBoolean()
              ? ""
              : List.of("null", "[]", "{}", "\"", "-1e9", "\uD83D\uDE00").get(random.nextInt(6));
      String mangled =
          whole.substring(0, at) + junk + (random.nextInt(4) == 0 ? "" : whole.substring(to));
      Imported imported = read(mangled);
      assertThat(imported.report().isBalanced()).as(mangled).isTrue();
      Dossier dossier = imported.dossier();
      int records =
          dossier.actors().size()
              + dossier.locations().size()
              + dossier.events().size()
              + dossier.claims().size()
              + Math.max(0, dossier.sources().size() - 1);
      assertThat((long) records).as(mangled).isEqualTo(imported.report().rowsKept());
      assertThat(OnRecordJson.read(OnRecordJson.write(dossier))).isEqualTo(dossier);
    }
  }

  @Test
  void aCreatedThatIsNoTextStaysToo() {
    String identity =
        "{\"type\":\"identity\",\"id\":\"identity--1\",\"name\":\"A\",\"created\":20310412}";
    Dossier dossier =
        Stix.importer()
            .read(new ByteArrayInputStream(identity.getBytes(UTF_8)), "a.json")
            .dossier();
    assertThat(dossier.actors().get(0).extensions())
        .containsExactly(extension("{\"created\":20310412}"));
  }

  @TestFactory
  Stream<DynamicTest> realBundlesBalance() throws IOException {
    Path folder = Shared.file("stix");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream()
          .map(
              file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> balances(file)));
    }
  }

  private static void balances(Path file) throws IOException {
    Imported imported = Stix.importer().read(file);

    assertThat(imported.report().refusal()).isEmpty();
    assertThat(imported.report().isBalanced()).isTrue();
    assertThat(imported.report().rowsRead()).isEqualTo(objects(file));
    assertThat(imported.report().droppedByReason().keySet()).isSubsetOf(DropReason.NOT_TAKEN_OVER);
    assertThat(imported.report().dropped())
        .allSatisfy(row -> assertThat(Files.readString(file)).contains(row.raw()));
    assertThat(OnRecordJson.read(OnRecordJson.write(imported.dossier())))
        .isEqualTo(imported.dossier());
  }

  /** Counts objects by their types alone: those of the bundle, or else the one there is. */
  private static long objects(Path file) throws IOException {
    long types = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        int depth = parser.getParsingContext().getNestingDepth();
        boolean type =
            parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("type");
        types += type && depth == 3 ? 1 : 0;
      }
    }
    return types == 0 ? 1 : types;
  }

  private static Map.Entry<String, String> extension(String json) {
    return Map.entry("x_stix", json);
  }

  private static Actor actor(String id) {
    return DOSSIER.actors().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Claim claim(String id) {
    return DOSSIER.claims().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Dossier bundle() {
    return DOSSIER;
  }

  private static Imported read(String text) {
    return Stix.importer().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "bundle.json");
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(StixImportTest.class.getResourceAsStream("bundle.json"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void theSummaryCountsTheKindsThatAreNotTakenOver() {
    String malware = "{\"type\":\"malware\",\"id\":\"malware--%s\"}";
    String bundle =
        "{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":["
            + malware.formatted(1)
            + ","
            + malware.formatted(2)
            + ",{\"type\":\"tool\",\"id\":\"tool--1\"}]}";

    assertThat(Tables.read(Stix.importer(), bundle.getBytes(UTF_8), "b.json").report().summary())
        .contains(
            """
              because the row is of a kind that is not taken over: 3 (rows 1, 2, 3)
                the model has no counterpart of malware: 2
            """);
  }
}
