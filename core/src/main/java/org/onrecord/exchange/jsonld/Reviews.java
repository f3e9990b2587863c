package org.onrecord.exchange.jsonld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Assessment;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.SourceId;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;

/** Reviews of claims: a source, what it reviews, and what it comes to. */
final class Reviews {
  private final Works works;
  private final ReviewedClaims claims;
  private final Output output;
  private final CodeColumn<VerdictKind> ratings;

  /** Which claim is the first that is reviewed on a page, which may review several. */
  private final Map<SourceId, String> firstOnPage = new HashMap<>();

  Reviews(Works works, ReviewedClaims claims, Output output) {
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
    Optional<String> iri = review.iri();
    String id = url.or(() -> iri).or(() -> text).orElseGet(review::toJson);
    SourceId source = written(review).orElseGet(() -> SourceId.of(Ids.named("review", id)));
    ClaimId verdict =
        ClaimId.of(
            iri.map(node -> Iris.id("claim", node))
                .orElseGet(() -> source.value() + "-verdict" + further(source, text)));
    take(review, item, text, url, source, verdict);
    return true;
  }

  /** Returns what tells a claim from the first one that is reviewed on the same page. */
  private String further(SourceId source, Optional<String> text) {
    String words = text.orElse("");
    String first = firstOnPage.computeIfAbsent(source, page -> words);
    return first.equals(words) ? "" : Ids.hashed("", words);
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

  private void take(
      Thing review,
      Thing item,
      Optional<String> text,
      Optional<String> url,
      SourceId source,
      ClaimId verdict) {
    JsonObject rating = rating(review);
    review.fields().take("reviewRating");
    review.fields().take("itemReviewed");
    List<ClaimId> reviewed =
        item.isReference()
            ? references(review)
            : List.of(ClaimId.of(source.value() + "-claim" + further(source, text)));
    if (output.isNew(source)) {
      output.add(works.source(source, url, review, "author"));
    }
    if (!item.isReference() && output.isNew(reviewed.get(0))) {
      claims.add(reviewed.get(0), text.orElseThrow(), item, Optional.of(source));
    }
    output.add(verdict(verdict, reviewed, source, rating));
  }

  private static List<ClaimId> references(Thing review) {
    return review.list("itemReviewed").stream()
        .filter(JsonObject.class::isInstance)
        .flatMap(each -> ((JsonObject) each).text("@id").stream())
        .map(iri -> ClaimId.of(Iris.id("claim", iri)))
        .toList();
  }

  private static JsonObject rating(Thing review) {
    return review.list("reviewRating").stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .findFirst()
        .orElse(JsonObject.EMPTY);
  }

  private Claim verdict(ClaimId id, List<ClaimId> reviewed, SourceId source, JsonObject rating) {
    Optional<String> words = Thing.of(rating).text("alternateName").filter(text -> !text.isBlank());
    Optional<VerdictKind> kind = words.flatMap(ratings::of);
    Claim.Builder claim =
        Claim.builder()
            .id(id)
            .citation(Citation.builder().source(source).build())
            .provenance(output.provenance().row(id.value()).build());
    if (kind.isPresent()) {
      claim.says(Verdict.builder().verdict(kind.get()).addAllClaims(reviewed).build());
    } else {
      claim.says(
          Assessment.builder()
              .paraphrase(words.orElseGet(() -> number(rating)))
              .addAllTopics(reviewed)
              .build());
    }
    if (!rating.names().isEmpty()) {
      claim.extension(
          SchemaOrg.EXTENSION, JsonObject.builder().put("reviewRating", rating).build().toJson());
    }
    return claim.build();
  }

  private static String number(JsonObject rating) {
    return rating
        .get("ratingValue")
        .map(value -> "rated " + value.toCell())
        .orElse("reviewed without a rating");
  }
}
