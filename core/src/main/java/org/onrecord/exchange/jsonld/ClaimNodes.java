package org.onrecord.exchange.jsonld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.exchange.rows.Denials;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.RecordObjects;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Fidelity;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.Verdict;
import org.onrecord.model.Voice;

/** The nodes of claims: what is said, who is behind it, and where it stands. */
final class ClaimNodes {
  private final Map<SourceId, Source> sources = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<EventId, Event> events = new HashMap<>();
  private final ExportAccount account;
  private final Consumer<JsonObject> out;
  private final RecordObjects json = new RecordObjects();

  ClaimNodes(Dossier dossier, ExportAccount account, Consumer<JsonObject> out) {
    this.account = account;
    this.out = out;
    dossier.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    dossier.events().forEach(event -> events.putIfAbsent(event.id(), event));
    dossier.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
  }

  /**
   * Adds a verdict as a review, and anything else as a claim; also a verdict that somebody denies,
   * since a review would give it.
   */
  void add(Claim claim) {
    if (claim.says() instanceof Verdict verdict && !Denials.isDenied(claim)) {
      review(claim, verdict);
    } else {
      claim(claim);
    }
  }

  private void claim(Claim claim) {
    JsonObject.Builder node = Nodes.node("claim", claim.id().value(), "Claim", "prov:Entity");
    node.put("text", text(claim))
        .put("author", Denials.isDenied(claim) ? List.of() : authors(claim), Nodes::actorRef);
    node.put("appearance", citedSources(claim), Nodes::sourceRef);
    node.put("datePublished", said(claim));
    behind(claim, node);
    json.of(claim).get("says").ifPresent(says -> node.put("onrecord:says", says));
    out.accept(node.build());
    anchors(claim);
    account.carried(claim, ofClaims("says.*"), Nodes.REASON);
  }

  private void review(Claim claim, Verdict verdict) {
    JsonObject.Builder node = Nodes.node("claim", claim.id().value(), "ClaimReview", "prov:Entity");
    List<ActorId> authors = authors(claim);
    node.put("itemReviewed", verdict.claims(), id -> Nodes.ref("claim", id.value()));
    node.put(
        "claimReviewed",
        verdict.claims().stream().findFirst().map(claims::get).flatMap(ClaimNodes::text));
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
            "says.type",
            "says.verdict",
            "says.claims",
            SchemaOrg.EXTENSION + ".reviewRating",
            SchemaOrg.EXTENSION + ".reviewRating.*"),
        Nodes.REASON);
  }

  /** Returns the rating that was imported, or else one in a word. */
  private static Json rating(Claim claim, Verdict verdict) {
    String kept = claim.extensions().get(SchemaOrg.EXTENSION);
    Optional<Json> imported =
        kept == null ? Optional.empty() : RecordObjects.parse(kept).get("reviewRating");
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
    node.put("prov:qualifiedAttribution", chain(claim), each -> each);
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

  /** Returns the chain; voices are counted from the outermost, from 1, since PROV has no order. */
  private static List<Json> chain(Claim claim) {
    List<Json> chain = new ArrayList<>();
    for (Voice voice : claim.voices()) {
      chain.add(attribution(chain.size() + 1L, voice));
    }
    return chain;
  }

  private static Json attribution(long position, Voice voice) {
    JsonObject.Builder node = JsonObject.builder().put("@type", "prov:Attribution");
    node.put("prov:agent", voice.speakers(), Nodes::actorRef)
        .put("onrecord:position", Json.of(position))
        .put("onrecord:act", voice.act().code())
        .put("onrecord:certainty", Words.of(voice.certainty()))
        .put("onrecord:polarity", Words.of(voice.polarity()))
        .put("onrecord:to", voice.to(), Nodes::actorRef)
        .put("onrecord:inNameOf", voice.inNameOf(), Nodes::actorRef);
    voice.in().ifPresent(event -> node.put("onrecord:in", Nodes.ref("event", event.value())));
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
    Set<String> carried = Nodes.carried(fields);
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

  /** Returns when a claim was made, if the dossier tells of the utterance. */
  private Optional<String> said(Claim claim) {
    return claim.voices().isEmpty()
        ? Optional.empty()
        : claim
            .voices()
            .get(claim.voices().size() - 1)
            .in()
            .map(events::get)
            .flatMap(event -> Nodes.day(event.when()));
  }
}
