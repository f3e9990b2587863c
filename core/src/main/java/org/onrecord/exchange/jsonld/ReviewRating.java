package org.onrecord.exchange.jsonld;

import java.util.Optional;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;

/**
 * What a review comes to: a rating, or a word in place of one. Of several the first counts; all are
 * kept.
 */
final class ReviewRating {
  private final Optional<Json> whole;
  private final Json first;

  private ReviewRating(Optional<Json> whole, Json first) {
    this.whole = whole;
    this.first = first;
  }

  static ReviewRating of(Thing review) {
    Json first = review.list("reviewRating").stream().findFirst().orElse(JsonObject.EMPTY);
    return new ReviewRating(
        review.get("reviewRating").filter(value -> !value.toCell().matches("|\\{\\}|\\[\\]")),
        first);
  }

  /** Returns the rating as it was written; empty if there is nothing in it. */
  Optional<Json> whole() {
    return whole;
  }

  /** Returns its words. */
  Optional<String> words() {
    return (first instanceof JsonObject object
            ? Thing.of(object).list("alternateName").stream().findFirst()
            : Optional.of(first))
        .filter(Json.Text.class::isInstance)
        .map(text -> text.toCell().strip())
        .filter(text -> !text.isEmpty());
  }

  /** Returns what is said of a rating without words. */
  String number() {
    return Optional.of(first)
        .filter(JsonObject.class::isInstance)
        .map(object -> Thing.of((JsonObject) object))
        .flatMap(rating -> rating.get("ratingValue"))
        .or(() -> Optional.of(first).filter(Json.Numeral.class::isInstance))
        .map(value -> "rated " + value.toCell())
        .orElse("reviewed without a rating");
  }
}
