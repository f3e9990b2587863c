package org.onrecord.exchange.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.Moments;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.ActorId;
import org.onrecord.model.Dating;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;

/** Works in which claims appear as sources, each once. */
final class Works {
  private final Agents agents;
  private final Output output;
  private final FirstTold told;

  Works(Agents agents, Output output) {
    this.agents = agents;
    this.output = output;
    this.told = new FirstTold(output.ledger());
  }

  /** Returns the works that a field names, by address, as objects or by reference. */
  List<SourceId> of(String field, Thing thing) {
    List<SourceId> works = new ArrayList<>();
    for (Json value : thing.list(field)) {
      if (value instanceof Json.Text text && !text.value().isBlank()) {
        works.add(at(text.value().strip()));
      } else if (value instanceof JsonObject object) {
        work(Thing.of(object)).ifPresent(works::add);
      }
    }
    if (works.size() == thing.list(field).size()) {
      thing.fields().take(field);
    }
    return works;
  }

  static boolean isWork(Thing thing) {
    return thing.is(
        "CreativeWork",
        "Article",
        "NewsArticle",
        "Report",
        "Book",
        "SocialMediaPosting",
        "Dataset");
  }

  /** Takes a work that stands by itself; returns whether it says which one it is. */
  boolean take(Thing thing) {
    return work(thing).isPresent();
  }

  private SourceId at(String url) {
    SourceId id = SourceId.of(Ids.named("source", url));
    told.note(id, Thing.of(JsonObject.builder().put("url", url).build()));
    if (output.isNew(id)) {
      output.add(
          Source.of(id.value(), SourceKind.DOCUMENT)
              .url(url)
              .provenance(output.provenanceOfDataset())
              .build());
    }
    return id;
  }

  private Optional<SourceId> work(Thing thing) {
    if (thing.isReference()) {
      return thing.iri().map(iri -> SourceId.of(Iris.id("source", iri)));
    }
    Optional<String> iri = thing.iri();
    Optional<String> url = thing.text("url");
    Optional<SourceId> id =
        iri.map(text -> Iris.id("source", text))
            .or(
                () ->
                    url.or(() -> thing.text("headline", "name"))
                        .map(text -> Ids.named("source", text)))
            .map(SourceId::of);
    id.ifPresent(known -> told.note(known, thing));
    id.filter(output::isNew).ifPresent(isNew -> output.add(source(isNew, url, thing, "publisher")));
    return id;
  }

  /** Makes a source of a work or a review, published by those whom a field names first. */
  Source source(SourceId id, Optional<String> url, Thing thing, String publisherField) {
    List<ActorId> publishers = agents.of(publisherField, thing);
    if (publishers.size() > 1) {
      thing.fields().leave(publisherField);
    }
    Source.Builder source =
        Source.of(id.value(), kind(thing))
            .title(thing.text("headline", "name"))
            .url(url)
            .language(thing.text("inLanguage"))
            .published(date(thing, "datePublished"))
            .publisher(publishers.stream().findFirst())
            .provenance(output.provenance().row(url).build());
    thing.fields().leftover().ifPresent(json -> source.extension(SchemaOrg.EXTENSION, json));
    return source.build();
  }

  /** Takes a date. A time with an offset is an EDTF date-time; whatever else is kept unread. */
  Optional<Dating> date(Thing thing, String field) {
    return thing
        .text(field)
        .map(text -> Moments.read(field, text, thing.fields(), output.ledger()));
  }

  private static SourceKind kind(Thing thing) {
    if (thing.is("NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle")) {
      return SourceKind.NEWS_ARTICLE;
    } else if (thing.is("SocialMediaPosting")) {
      return SourceKind.SOCIAL_MEDIA_POST;
    } else if (thing.is("Report")) {
      return SourceKind.REPORT;
    } else if (thing.is("Book")) {
      return SourceKind.BOOK;
    }
    return thing.is("Dataset") ? SourceKind.DATASET : SourceKind.DOCUMENT;
  }
}
