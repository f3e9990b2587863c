package org.onrecord.exchange.jsonld;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonPiece;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.Output;

/** Turns objects of schema.org into records, each by its type. */
final class Things implements ObjectConverter {
  private final Output output;
  private final Agents agents;
  private final Works works;
  private final ReviewedClaims claims;
  private final Reviews reviews;

  Things(Output output) {
    this.output = output;
    this.agents = new Agents(output);
    this.works = new Works(agents, output);
    this.claims = new ReviewedClaims(agents, works, output);
    this.reviews = new Reviews(agents, works, claims, output);
  }

  @Override
  public void convert(JsonPiece piece) {
    Thing thing = Thing.of(piece.object());
    List<Thing> items =
        thing.is("DataFeedItem") ? items(thing).map(Thing::of).toList() : List.of(thing);
    List<Thing> known = items.stream().filter(Things::isKnown).toList();
    if (known.isEmpty()) {
      output.drop(
          DropReason.NOT_TAKEN_OVER, "expected a claim, a review of one, a work or an actor");
    } else if (!takeAll(known)) {
      output.drop(
          DropReason.NOT_TAKEN_OVER, "expected claimReviewed, text, name or url, but found none");
    }
  }

  /** Takes each, and returns whether there was anything in any. */
  private boolean takeAll(List<Thing> things) {
    boolean any = false;
    for (Thing thing : things) {
      any |= take(thing);
    }
    return any;
  }

  private static Stream<JsonObject> items(Thing feedItem) {
    return feedItem.list("item").stream().filter(JsonObject.class::isInstance).map(Things::object);
  }

  private static JsonObject object(Json value) {
    return (JsonObject) value;
  }

  private static boolean isKnown(Thing thing) {
    return thing.is("ClaimReview", "Claim") || Agents.isAgent(thing) || Works.isWork(thing);
  }

  private boolean take(Thing thing) {
    if (thing.is("ClaimReview")) {
      return reviews.take(thing);
    }
    if (thing.is("Claim")) {
      return claims.take(thing);
    }
    return Agents.isAgent(thing) ? agents.take(thing) : works.take(thing);
  }
}
