package org.onrecord.exchange.jsonld;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Dating;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Name;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;
import org.onrecord.time.When;

/** The nodes of actors and sources, and how nodes are named. */
final class Nodes {
  static final String REASON = "the graph has no property for it";

  private static final Map<ActorKind, String> ACTOR_TYPES =
      Map.of(
          ActorKind.PERSON, "Person",
          ActorKind.ORGANIZATION, "Organization",
          ActorKind.MEDIA, "NewsMediaOrganization",
          ActorKind.GOVERNMENT_BODY, "GovernmentOrganization",
          ActorKind.POLITICAL_ORGANIZATION, "PoliticalParty");

  private static final Map<SourceKind, String> SOURCE_TYPES =
      Map.of(
          SourceKind.NEWS_ARTICLE, "NewsArticle",
          SourceKind.SOCIAL_MEDIA_POST, "SocialMediaPosting",
          SourceKind.REPORT, "Report",
          SourceKind.BOOK, "Book",
          SourceKind.DATASET, "Dataset",
          SourceKind.DOCUMENT, "CreativeWork");

  private final ExportAccount account;
  private final Consumer<JsonObject> out;

  Nodes(ExportAccount account, Consumer<JsonObject> out) {
    this.account = account;
    this.out = out;
  }

  void actor(Actor actor) {
    String known = ACTOR_TYPES.get(actor.kind());
    String type = known == null ? "Thing" : known;
    JsonObject.Builder node =
        node("actor", actor.id().value(), type, "prov:Agent").put("name", actor.displayName());
    node.put("alternateName", aliases(actor), Json::of).put("description", actor.description());
    node.put(
        "sameAs",
        Optional.ofNullable(actor.externalIds().get(IdScheme.WIKIDATA))
            .map(code -> "https://www.wikidata.org/entity/" + code));
    out.accept(node.build());
    Set<String> carried = carried("names.text", "description", "externalIds.wikidata");
    if (known != null || actor.kind().equals(ActorKind.of("thing"))) {
      carried.add("kind");
    }
    carried.add("names.kind");
    account.carried(actor, carried, REASON);
  }

  private static List<String> aliases(Actor actor) {
    return actor.names().stream()
        .map(Name::text)
        .filter(name -> !name.equals(actor.displayName()))
        .distinct()
        .toList();
  }

  void source(Source source) {
    String known = SOURCE_TYPES.get(source.kind());
    JsonObject.Builder node =
        node("source", source.id().value(), known == null ? "CreativeWork" : known, "prov:Entity")
            .put("name", source.title())
            .put("url", source.url())
            .put("inLanguage", source.language())
            .put("datePublished", day(source))
            .put(
                "onrecord:published", source.published().flatMap(Dating::when).map(When::toString));
    source.publisher().ifPresent(by -> node.put("publisher", ref("actor", by.value())));
    source.revises().ifPresent(id -> node.put("prov:wasRevisionOf", ref("source", id.value())));
    source.reposts().ifPresent(id -> node.put("prov:wasDerivedFrom", ref("source", id.value())));
    source.length().ifPresent(length -> node.put("onrecord:length", Json.of((long) length)));
    out.accept(node.put("onrecord:sha256", source.sha256()).build());
    Set<String> carried =
        carried("title", "url", "language", "published", "published.value", "publisher");
    carried.addAll(Set.of("revises", "reposts", "length", "sha256"));
    if (known != null) {
      carried.add("kind");
    }
    account.carried(source, carried, REASON);
  }

  static Optional<String> day(Source source) {
    return day(source.published());
  }

  /** Returns a date that schema.org can read: one day or moment. */
  static Optional<String> day(Optional<Dating> date) {
    return date.flatMap(Dating::when)
        .map(When::toString)
        .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d(T[\\d:]+(Z|[+-]\\d\\d:\\d\\d))?"));
  }

  static Set<String> carried(String... fields) {
    Set<String> carried = new HashSet<>(List.of(fields));
    carried.add("id");
    return carried;
  }

  static JsonObject.Builder node(String kind, String id, String type, String ofProv) {
    return JsonObject.builder()
        .put("@id", Iris.of(kind, id))
        .put("@type", List.of(type, ofProv), Json::of);
  }

  static Json actorRef(ActorId actor) {
    return ref("actor", actor.value());
  }

  static Json sourceRef(SourceId source) {
    return ref("source", source.value());
  }

  static Json ref(String kind, String id) {
    return JsonObject.builder().put("@id", Iris.of(kind, id)).build();
  }
}
