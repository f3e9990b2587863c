package org.onrecord.exchange.jsonld;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.RecordObjects;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Fidelity;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Name;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Verdict;
import org.onrecord.model.Voice;
import org.onrecord.time.When;

/** The nodes of one graph. */
final class Nodes {
  private static final String REASON = "the graph has no property for it";

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

  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<EventId, Event> events = new HashMap<>();
  private final ExportAccount account;
  private final Consumer<JsonObject> out;
  private final RecordObjects json = new RecordObjects();

  Nodes(Dossier dossier, ExportAccount account, Consumer<JsonObject> out) {
    this.account = account;
    this.out = out;
    dossier.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    dossier.events().forEach(event -> events.putIfAbsent(event.id(), event));
    dossier.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
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

  /** Returns when a claim was made, if the dossier tells of the utterance. */
  private Optional<String> said(Claim claim) {
    return claim.voices().isEmpty()
        ? Optional.empty()
        : claim
            .voices()
            .get(claim.voices().size() - 1)
            .in()
            .map(events::get)
            .flatMap(event -> day(event.when()));
  }

  private static Optional<String> day(Source source) {
    return day(source.published());
  }

  /** Returns a date that schema.org can read: one day or moment. */
  private static Optional<String> day(Optional<Dating> date) {
    return date.flatMap(Dating::when)
        .map(When::toString)
        .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d(T[\\d:]+(Z|[+-]\\d\\d:\\d\\d))?"));
  }

  void claim(Claim claim) {
    JsonObject.Builder node = node("claim", claim.id().value(), "Claim", "prov:Entity");
    node.put("text", text(claim)).put("author", authors(claim), Nodes::actorRef);
    node.put("appearance", citedSources(claim), Nodes::sourceRef);
    node.put("datePublished", said(claim));
    behind(claim, node);
    json.of(claim).get("says").ifPresent(says -> node.put("onrecord:says", says));
    out.accept(node.build());
    anchors(claim);
    account.carried(claim, ofClaims("says.*"), REASON);
  }

  void review(Claim claim, Verdict verdict) {
    JsonObject.Builder node = node("claim", claim.id().value(), "ClaimReview", "prov:Entity");
    List<ActorId> authors = authors(claim);
    node.put("itemReviewed", verdict.claims(), id -> ref("claim", id.value()));
    node.put(
        "claimReviewed",
        verdict.claims().stream().findFirst().map(claims::get).flatMap(Nodes::text));
    node.put("author", authors.isEmpty() ? publishers(claim) : authors, Nodes::actorRef);
    Optional<Source> source = citedSources(claim).stream().findFirst().map(sources::get);
    node.put("url", source.flatMap(Source::url)).put("datePublished", source.flatMap(Nodes::day));
    node.put("name", source.flatMap(Source::title))
        .put("inLanguage", source.flatMap(Source::language));
    node.put("reviewRating", rating(claim, verdict));
    behind(claim, node);
    out.accept(node.build());
    anchors(claim);
    account.carried(
        claim,
        ofClaims(
            "says.type", "says.verdict", "says.claims", SchemaOrg.EXTENSION + ".reviewRating.*"),
        REASON);
  }

  /** Returns the rating that was imported, or else one in a word. */
  private static Json rating(Claim claim, Verdict verdict) {
    String kept = claim.extensions().get(SchemaOrg.EXTENSION);
    Optional<JsonObject> imported =
        kept == null ? Optional.empty() : RecordObjects.parse(kept).object("reviewRating");
    return imported.orElseGet(
        () ->
            JsonObject.builder()
                .put("@type", "Rating")
                .put("alternateName", Ratings.word(verdict.verdict()))
                .build());
  }

  private static Optional<String> text(Claim claim) {
    return claim.says() instanceof Assessment assessment
        ? Optional.of(assessment.paraphrase())
        : Optional.empty();
  }

  private static List<ActorId> authors(Claim claim) {
    return claim.voices().isEmpty()
        ? List.of()
        : claim.voices().get(claim.voices().size() - 1).speakers();
  }

  private List<ActorId> publishers(Claim claim) {
    return citedSources(claim).stream()
        .map(sources::get)
        .filter(source -> source != null)
        .flatMap(source -> source.publisher().stream())
        .distinct()
        .toList();
  }

  private static List<SourceId> citedSources(Claim claim) {
    return claim.citations().stream().map(Citation::source).distinct().toList();
  }

  /** Says who is behind a claim, from whom it was heard, and what it was taken from. */
  private void behind(Claim claim, JsonObject.Builder node) {
    List<ActorId> by = claim.voices().isEmpty() ? publishers(claim) : authors(claim);
    node.put("prov:wasAttributedTo", by, Nodes::actorRef);
    node.put("prov:qualifiedAttribution", claim.voices(), voice -> attribution(claim, voice));
    List<SourceId> quoted = taken(claim, true);
    List<SourceId> derived = taken(claim, false);
    node.put("prov:wasQuotedFrom", quoted, Nodes::sourceRef);
    node.put("prov:wasDerivedFrom", derived, Nodes::sourceRef);
    node.put("onrecord:publisherCertainty", Words.of(claim.publisher().certainty()));
    node.put("onrecord:publisherPolarity", Words.of(claim.publisher().polarity()));
    node.put("onrecord:attribution", Words.of(claim.attribution()));
    claim.grade().ifPresent(grade -> node.put("onrecord:grade", Json.of((long) grade.grade())));
  }

  private static List<SourceId> taken(Claim claim, boolean quoted) {
    return claim.citations().stream()
        .filter(each -> (each.fidelity() == Fidelity.VERBATIM) == quoted)
        .map(Citation::source)
        .distinct()
        .toList();
  }

  /** Voices are counted from the outermost, from 1, since PROV has no order. */
  private static Json attribution(Claim claim, Voice voice) {
    JsonObject.Builder node = JsonObject.builder().put("@type", "prov:Attribution");
    node.put("prov:agent", voice.speakers(), Nodes::actorRef)
        .put("onrecord:position", Json.of(1L + claim.voices().indexOf(voice)))
        .put("onrecord:act", voice.act().code())
        .put("onrecord:certainty", Words.of(voice.certainty()))
        .put("onrecord:polarity", Words.of(voice.polarity()))
        .put("onrecord:to", voice.to(), Nodes::actorRef)
        .put("onrecord:inNameOf", voice.inNameOf(), Nodes::actorRef);
    voice.in().ifPresent(event -> node.put("onrecord:in", ref("event", event.value())));
    return node.build();
  }

  /** Writes where a claim stands, as annotations of the sources. */
  private void anchors(Claim claim) {
    int number = 0;
    for (Citation citation : claim.citations()) {
      number++;
      if (citation.span().isPresent() || citation.sha256().isPresent()) {
        out.accept(Anchors.of(claim.id().value(), number, citation));
      }
    }
  }

  private static Set<String> ofClaims(String... fields) {
    Set<String> carried = carried(fields);
    carried.addAll(
        Set.of(
            "voices.speakers",
            "voices.act",
            "voices.certainty",
            "voices.polarity",
            "voices.to",
            "voices.inNameOf",
            "voices.in",
            "publisher.certainty",
            "publisher.polarity",
            "attribution",
            "grade",
            "citations.source",
            "citations.span",
            "citations.sha256",
            "citations.fidelity"));
    return carried;
  }

  private static Set<String> carried(String... fields) {
    Set<String> carried = new HashSet<>(List.of(fields));
    carried.add("id");
    return carried;
  }

  private static JsonObject.Builder node(String kind, String id, String type, String ofProv) {
    return JsonObject.builder()
        .put("@id", Iris.of(kind, id))
        .put("@type", List.of(type, ofProv), Json::of);
  }

  private static Json actorRef(ActorId actor) {
    return ref("actor", actor.value());
  }

  private static Json sourceRef(SourceId source) {
    return ref("source", source.value());
  }

  static Json ref(String kind, String id) {
    return JsonObject.builder().put("@id", Iris.of(kind, id)).build();
  }
}
