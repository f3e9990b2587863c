package org.onrecord.exchange.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.validation.Validator;

/** Fact checks and claims of schema.org become claims with voices, and sources. */
class SchemaOrgImportTest {
  private static final Imported READ = read(text());
  private static final Dossier DOSSIER = READ.dossier();

  @Test
  void everyObjectIsAccountedFor() {
    assertThat(READ.report().layout()).contains("graph");
    assertThat(READ.report().rowsRead()).isEqualTo(9);
    assertThat(READ.report().rowsKept()).isEqualTo(6);
    assertThat(READ.report().isBalanced()).isTrue();
    assertThat(READ.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::reason, DroppedRow::message)
        .containsExactly(
            Tuple.tuple(
                7L,
                DropReason.NOT_TAKEN_OVER,
                "expected a claim, a review of one, a work or an actor"),
            Tuple.tuple(
                8L,
                DropReason.NOT_TAKEN_OVER,
                "expected claimReviewed, text, name or url, but found none"),
            Tuple.tuple(
                9L, DropReason.UNREADABLE, "expected each field once, but found \"text\" twice"));
  }

  @Test
  void aReviewIsASourceTheClaimAndAVerdictOnIt() {
    Source review = sourceAt("https://check.example/fish");
    assertThat(review.title()).contains("No, the fish are well");
    assertThat(review.language()).contains("en");
    assertThat(review.published().orElseThrow().when().orElseThrow()).hasToString("2031-04-14");
    Actor check = actor(review.publisher().orElseThrow());
    assertThat(check.displayName()).isEqualTo("Lumen Check");
    assertThat(check.kind()).isEqualTo(ActorKind.MEDIA);

    Claim claim = claim(review.id().value() + "-claim");
    assertThat(claim.says()).isEqualTo(Assessment.of("All fish of the bay are dead.").build());
    Actor quill = actor(claim.voices().get(0).speakers().get(0));
    assertThat(quill.displayName()).isEqualTo("Ada Quill");
    assertThat(quill.externalIds()).containsEntry(IdScheme.WIKIDATA, "Q999999");
    assertThat(quill.extensions().get("x_schema_org")).contains("\"jobTitle\":\"mayor\"");
    Event said = DOSSIER.events().get(0);
    assertThat(claim.voices().get(0).in()).contains(said.id());
    assertThat(said.when().orElseThrow().when().orElseThrow()).hasToString("2031-04-12");
    assertThat(claim.citations())
        .extracting(each -> each.source())
        .containsExactly(
            review.id(),
            sourceAt("https://posts.example/1").id(),
            sourceAt("https://posts.example/2").id(),
            sourceAt("https://herald.example/fish").id());
    assertThat(sourceAt("https://posts.example/1").kind()).isEqualTo(SourceKind.SOCIAL_MEDIA_POST);
    assertThat(sourceAt("https://herald.example/fish").kind()).isEqualTo(SourceKind.NEWS_ARTICLE);

    Claim verdict = claim(review.id().value() + "-verdict");
    assertThat(verdict.says())
        .isEqualTo(Verdict.of(VerdictKind.DENIED, claim.id().value()).build());
    assertThat(verdict.voices()).isEmpty();
    assertThat(verdict.extensions().get("x_schema_org"))
        .isEqualTo(
            "{\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":1,\"bestRating\":\"5\","
                + "\"worstRating\":1,\"alternateName\":\"False\"}}");
  }

  @Test
  void wordsThatAreNoVerdictAreKeptAsWords() {
    Source review = sourceAt("https://check.example/tax");
    Claim rating = claim(review.id().value() + "-verdict");
    assertThat(rating.says()).isInstanceOf(Assessment.class);
    assertThat(((Assessment) rating.says()).paraphrase()).isEqualTo("Mostly true");
    assertThat(((Assessment) rating.says()).topics())
        .containsExactly(claim(review.id().value() + "-claim").id());
    assertThat(READ.report().mapped())
        .extracting(MappedCode::from, MappedCode::to)
        .containsExactly(
            Tuple.tuple("False", "DENIED"),
            Tuple.tuple("Mostly true", ""),
            Tuple.tuple("unproven", "NOT_VERIFIED"));
    Claim number = claim(sourceAt("https://check.example/rain").id().value() + "-verdict");
    assertThat(((Assessment) number.says()).paraphrase()).isEqualTo("rated 3");
  }

  @Test
  void aClaimThatNobodyIsNamedOfIsNotTheReviewers() {
    Claim rain = claim(sourceAt("https://check.example/rain").id().value() + "-claim");

    assertThat(rain.attribution()).isEqualTo(Attribution.UNSET);
    assertThat(actor(rain.voices().get(0).speakers().get(0)).kind()).isEqualTo(ActorKind.ANONYMOUS);
    assertThat(
            sourceAt("https://check.example/rain")
                .publisher()
                .map(SchemaOrgImportTest::actor)
                .orElseThrow()
                .displayName())
        .isEqualTo("Check Collective");
  }

  @Test
  void nodesOfAGraphReferToEachOther() {
    Claim moon =
        DOSSIER.claims().stream()
            .filter(each -> each.says().equals(Assessment.of("The moon is full.").build()))
            .findFirst()
            .orElseThrow();
    assertThat(moon.voices().get(0).speakers())
        .extracting(each -> actor(each).displayName())
        .containsExactly("Check Collective", "Ada Quill");
    assertThat(DOSSIER.claims())
        .anySatisfy(
            each ->
                assertThat(each.says())
                    .isEqualTo(Verdict.of(VerdictKind.NOT_VERIFIED, moon.id().value()).build()));
  }

  @Test
  void allFormsOfFileAreRead() {
    String one =
        "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"url\":\"https://a.example\",\"claimReviewed\":\"A.\"}";
    assertThat(read(one).report().rowsKept()).isEqualTo(1);
    assertThat(read("[" + one + "]").report().rowsKept()).isEqualTo(1);
    String feed =
        "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"@type\":\"DataFeedItem\",\"item\":["
            + one
            + "]}]}";
    assertThat(read(feed).report().layout()).contains("data feed");
    assertThat(read(feed).dossier().claims()).isEqualTo(read(one).dossier().claims());
    for (String other :
        List.of("", "[]", "{}", "{\"@type\":\"Recipe\",\"name\":\"Soup\"}", "<html>", "3")) {
      assertThat(read(other).report().refusal()).as(other).isPresent();
    }
  }

  @Test
  void severalReviewsOfOnePageAreAllTaken() {
    String review =
        """
        {"@context":"https://schema.org","@type":"ClaimReview","url":"https://check.example/1",
         "claimReviewed":"%s","reviewRating":{"@type":"Rating","alternateName":"%s"}}""";
    String both =
        review.formatted("The harbour is closed", "False")
            + ","
            + review.formatted("The bridge is open", "True");
    String feed =
        "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"@type\":\"DataFeedItem\",\"item\":["
            + both
            + "]}]}";

    for (String file : List.of(feed, "[" + both + "]")) {
      Dossier dossier = read(file).dossier();
      assertThat(dossier.sources()).as("the page, and where all is from").hasSize(2);
      assertThat(dossier.claims())
          .extracting(Claim::id)
          .as("two that are reviewed, and two verdicts")
          .hasSize(4)
          .doesNotHaveDuplicates();
      List<Verdict> verdicts =
          dossier.claims().stream()
              .map(Claim::says)
              .filter(Verdict.class::isInstance)
              .map(Verdict.class::cast)
              .toList();
      assertThat(verdicts).extracting(Verdict::verdict).doesNotHaveDuplicates();
      assertThat(verdicts).hasSize(2).extracting(Verdict::claims).doesNotHaveDuplicates();
    }
    assertThat(read(feed).dossier().claims()).isEqualTo(read("[" + both + "]").dossier().claims());
  }

  @Test
  void nothingThatAReviewSaysInAnUnusualPlaceIsLost() {
    Dossier words = read(review("\"reviewRating\":\"False\"")).dossier();
    assertThat(words.claims().get(1).says()).isInstanceOf(Verdict.class);
    Map.of(
            "\"reviewRating\":\"False\"", "False",
            "\"reviewRating\":[{\"alternateName\":\"False\"},{\"alternateName\":\"Wet\"}]", "Wet",
            "\"itemReviewed\":\"https://posts.example/9\"", "https://posts.example/9",
            "\"itemReviewed\":[{\"author\":\"Ada Quill\"},{\"author\":\"Bo Reed\"}]", "Bo Reed",
            "\"itemReviewed\":{\"@id\":\"https://claims.example/1\"}", "claims-example-1")
        .forEach(
            (field, kept) ->
                assertThat(OnRecordJson.write(read(review(field)).dossier()))
                    .contains(kept, "All fish are dead"));
  }

  @Test
  void reviewsOfDifferentPublishersStayApart() {
    String other = ",\"author\":{\"@type\":\"Organization\",\"name\":\"%s\"}";
    String withoutAddress =
        "[{\"@type\":\"ClaimReview\",\"claimReviewed\":\"A.\",\"reviewRating\":\"False\"%s},"
            + "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"A.\",\"reviewRating\":\"True\"%s}]";
    Dossier two =
        read(withoutAddress.formatted(other.formatted("One"), other.formatted("Two"))).dossier();
    assertThat(two.sources()).extracting(each -> each.publisher().isPresent()).contains(true, true);
    assertThat(two.claims()).extracting(Claim::id).hasSize(4).doesNotHaveDuplicates();

    String onePage =
        withoutAddress.replace("{\"@type\"", "{\"url\":\"https://a.example\",\"@type\"");
    Dossier page =
        read(onePage.formatted(other.formatted("One"), other.formatted("Two"))).dossier();
    assertThat(page.claims()).extracting(Claim::id).hasSize(3).doesNotHaveDuplicates();
    Claim second = page.claims().get(2);
    assertThat(second.voices().get(0).speakers())
        .extracting(id -> id.value().replaceAll("-[0-9a-f]+$", ""))
        .containsExactly("actor-two");
  }

  @Test
  void timesAsProgramsWriteThemAreRead() {
    for (String time :
        List.of(
            "2031-04-14T10:00:00.000Z", "2031-04-14T10:00:00.25Z", "2031-04-14T10:00:00-0400")) {
      Imported read = read(review("\"datePublished\":\"" + time + "\""));
      Source page = read.dossier().sources().get(1);
      assertThat(page.published().orElseThrow().when().orElseThrow().isReadable()).isTrue();
      assertThat(page.extensions().toString().contains(time)).isEqualTo(time.contains(".25"));
      assertThat(read.report().coerced()).hasSize(time.contains(".000") ? 0 : 1);
    }
  }

  @Test
  void whatIsSaidOfAnActorLaterIsRemarkedOn() {
    String claim = "{\"@type\":\"Claim\",\"text\":\"%s\",\"author\":{\"name\":\"Ada Quill\"%s}}";
    String less = claim.formatted("A.", ",\"jobTitle\":\"mayor\"") + claim.formatted("B.", "");
    String more = claim.formatted("B.", "") + claim.formatted("A.", ",\"jobTitle\":\"mayor\"");
    assertThat(read(less).report().remarks()).isEmpty();
    assertThat(read(more).report().remarks()).hasSize(1);
  }

  private static String review(String field) {
    return "{\"@type\":\"ClaimReview\",\"url\":\"https://a.example\",\"claimReviewed\":\"All fish are dead\","
        + field
        + "}";
  }

  @Test
  void theDossierIsSoundAndCanBeWrittenAndReadAgain() {
    assertThat(Validator.standard().validate(DOSSIER).defects()).isEmpty();
    assertThat(OnRecordJson.read(OnRecordJson.write(DOSSIER))).isEqualTo(DOSSIER);
  }

  @Test
  void theAccountBalancesWhateverIsDoneToAFile() {
    Random random = new Random(20310413);
    String whole = text();
    for (int i = 0; i < 400; i++) {
      int at = random.nextInt(whole.length());
      int to = Math.min(whole.length(), at + random.nextInt(25));
      String junk = List.of("", "null", "[]", "{}", "\"", "7").get(random.nextInt(6));
      String mangled =
          whole.substring(0, at) + junk + (random.nextInt(4) == 0 ? "" : whole.substring(to));
      Imported read = read(mangled);
      assertThat(read.report().isBalanced()).as(mangled).isTrue();
      assertThat(OnRecordJson.read(OnRecordJson.write(read.dossier()))).isEqualTo(read.dossier());
    }
  }

  private static Source sourceAt(String url) {
    return DOSSIER.sources().stream()
        .filter(each -> each.url().filter(url::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Actor actor(ActorId id) {
    return DOSSIER.actors().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Claim claim(String id) {
    return DOSSIER.claims().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Imported read(String text) {
    return SchemaOrg.importer()
        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), "reviews.json");
  }

  static String text() {
    try (InputStream in =
        Objects.requireNonNull(SchemaOrgImportTest.class.getResourceAsStream("reviews.json"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
