package org.onrecord.exchange.jsonld;

import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonShape;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.ObjectFormat;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;

/** The forms of files with claims of schema.org. */
final class SchemaOrgFormat implements ObjectFormat {
  private static final String CONTEXT = "@context";
  private static final String GRAPH = "@graph";
  private static final String FEED = "dataFeedElement";

  @Override
  public String dataset() {
    return "schema.org claims";
  }

  @Override
  public String prefix() {
    return "schema-org";
  }

  @Override
  public Set<String> arrays() {
    return Set.of(GRAPH, FEED);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    boolean named = isSchemaOrg(shape.envelope()) || shape.array().equals(FEED);
    boolean known =
        shape.first().filter(first -> isSchemaOrg(first) || hasKnownType(first)).isPresent();
    return named || known ? Optional.of(form(shape.array())) : Optional.empty();
  }

  private static String form(String array) {
    return switch (array) {
      case GRAPH -> "graph";
      case FEED -> "data feed";
      default -> "objects";
    };
  }

  private static boolean isSchemaOrg(JsonObject object) {
    return object.get(CONTEXT).filter(value -> value.toJson().contains("schema.org")).isPresent();
  }

  private static boolean hasKnownType(JsonObject first) {
    return Thing.of(first).is("Claim", "ClaimReview");
  }

  @Override
  public String expected() {
    return "JSON-LD in the context of schema.org, or its Claim or ClaimReview";
  }

  @Override
  public Optional<Actor> publisher() {
    return Optional.empty();
  }

  @Override
  public ObjectConverter begin(JsonShape shape, Output output) {
    return new Things(output);
  }
}
