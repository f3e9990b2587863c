package org.onrecord.exchange.jsonld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.SourceId;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;

/** Reviews of claims: a source, what it reviews, and what it comes to. */
final class Reviews {
  /** What is reviewed first on a page, which may review several claims, and by whom. */
  private record First(String words, List<ActorId> authors) {}

  private final Agents agents;
  private final Works works;
  private final ReviewedClaims claims;
  private final Output output;
  private final CodeColumn<VerdictKind> ratings;
  private final Map<SourceId, First> firstOnPage = new HashMap<>();

  Reviews(Agents agents, Works works, ReviewedClaims claims, Output output) {
    this.agents = agents;
    this.works = works;
    this.claims = claims;
    this.output = output;
    this.ratings = new CodeColumn<>("alternateName", Ratings::verdict, output.ledger());
  }

  /** Takes a review; returns whether it says what it reviews. */
  boolean take(Thing review) {
    Thing item = review.thing("itemReviewed").orElseGet(() -> Thing.of(JsonObject.EMPTY));
    Optional<String> text = review.text("claimReviewed").or(() -> item.text("text", "name"));
    if (text.isEmpty() && !item.isReference()) {
      return false;
    }
    Optional<String> url = review.text("url");
    SourceId source = written(review).orElseGet(() -> page(review, url, text));
    List<ActorId> authors = agents.of("author", review);
    First first = firstOnPage.computeIfAbsent(source, page -> new First(text.orElse(""), authors));
    String further = first.words().equals(text.orElse("")) ? "" : Ids.hashed("", text.orElse(""));
    ClaimId id = id(review, source, further);
    ClaimId claim = ClaimId.of(source.value() + "-claim" + further);
    boolean isNewClaim = !item.isReference() && output.isNew(claim);
    takeReviewed(review, item, isNewClaim);
    ReviewRating rating = ReviewRating.of(review);
    Optional<String> left = source(source, url, review, rating);
    if (isNewClaim) {
      claims.add(claim, text.orElseThrow(), item, Optional.of(source));
    }
    Claim.Builder verdict =
        verdict(rating, item.isReference() ? references(review) : List.of(claim))
            .id(id)
            .citation(Citation.builder().source(source).build())
            .provenance(output.provenance().row(id.value()).build());
    left.ifPresent(json -> verdict.extension(SchemaOrg.EXTENSION, json));
    by(authors, first, review, verdict);
    output.add(verdict.build());
    return true;
  }

  /** Returns the source that an export said the review is from. */
  private static Optional<SourceId> written(Thing review) {
    return Stream.of("prov:wasQuotedFrom", "prov:wasDerivedFrom")
        .flatMap(name -> review.list(name).stream())
        .filter(JsonObject.class::isInstance)
        .flatMap(each -> ((JsonObject) each).text("@id").stream())
        .map(iri -> SourceId.of(Iris.id("source", iri)))
        .findFirst();
  }

  /** Names the page of a review; without an address, by all that it says, since many review one. */
  private static SourceId page(Thing review, Optional<String> url, Optional<String> text) {
    return SourceId.of(
        url.or(review::iri)
            .map(address -> Ids.named("review", address))
            .orElseGet(
                () -> Ids.named("review", text.orElse("")) + Ids.hashed("", review.toJson())));
  }

  /** Names a verdict; one more on the same claim of the same page, by all that it says. */
  private ClaimId id(Thing review, SourceId source, String further) {
    Optional<ClaimId> named = review.iri().map(node -> ClaimId.of(Iris.id("claim", node)));
    ClaimId usual = ClaimId.of(source.value() + "-verdict" + further);
    return named.orElseGet(
        () ->
            output.isNew(usual)
                ? usual
                : ClaimId.of(usual.value() + Ids.hashed("", review.toJson())));
  }

  /** Takes what is reviewed, unless some of it has no place in the claim that comes of it. */
  private static void takeReviewed(Thing review, Thing item, boolean isNewClaim) {
    List<Json> items = review.list("itemReviewed");
    boolean allTaken =
        item.isReference()
            ? references(review).size() == items.size()
            : isNewClaim && items.size() == 1 && items.get(0) instanceof JsonObject;
    if (allTaken) {
      review.fields().take("itemReviewed");
    }
    if (item.isReference()) {
      review.fields().leave("claimReviewed");
    }
  }

  private static List<ClaimId> references(Thing review) {
    return review.list("itemReviewed").stream()
        .filter(JsonObject.class::isInstance)
        .map(each -> Thing.of((JsonObject) each))
        .filter(Thing::isReference)
        .flatMap(each -> each.iri().stream())
        .map(iri -> ClaimId.of(Iris.id("claim", iri)))
        .toList();
  }

  /**
   * Makes a source of the page of a review, once.
   *
   * @return what stays with the verdict: the rating, and all else if the page was there before
   */
  private Optional<String> source(
      SourceId source, Optional<String> url, Thing review, ReviewRating rating) {
    review.fields().take("reviewRating");
    if (output.isNew(source)) {
      output.add(works.source(source, url, review, "author"));
    } else if (!WrittenVoices.are(review)) {
      rating.whole().ifPresent(any -> review.fields().leave("reviewRating"));
      return review.fields().leftover();
    }
    return rating
        .whole()
        .map(any -> JsonObject.builder().put("reviewRating", any).build().toJson());
  }

  /** Says whose verdict it is, unless it is that of whoever published the page. */
  private static void by(List<ActorId> authors, First first, Thing review, Claim.Builder verdict) {
    if (WrittenVoices.are(review)) {
      WrittenVoices.put(review, WrittenVoices.of(review), verdict);
    } else if (!authors.isEmpty() && !authors.equals(first.authors())) {
      verdict.voice(Voice.builder().act(SpeechAct.ASSESSES).addAllSpeakers(authors).build());
    }
  }

  private Claim.Builder verdict(ReviewRating rating, List<ClaimId> reviewed) {
    Optional<VerdictKind> kind = rating.words().flatMap(ratings::of);
    return kind.isPresent()
        ? Claim.builder().says(Verdict.builder().verdict(kind.get()).addAllClaims(reviewed).build())
        : Claim.builder()
            .says(
                Assessment.builder()
                    .paraphrase(rating.words().orElseGet(rating::number))
                    .addAllTopics(reviewed)
                    .build());
  }
}
