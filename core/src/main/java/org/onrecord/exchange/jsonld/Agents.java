package org.onrecord.exchange.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;

/** Persons and organisations as actors, each once. */
final class Agents {
  private static final Map<String, ActorKind> KINDS =
      Map.of(
          "Person", ActorKind.PERSON,
          "Organization", ActorKind.ORGANIZATION,
          "NewsMediaOrganization", ActorKind.MEDIA,
          "GovernmentOrganization", ActorKind.GOVERNMENT_BODY,
          "PoliticalParty", ActorKind.POLITICAL_ORGANIZATION,
          "NGO", ActorKind.ORGANIZATION,
          "Corporation", ActorKind.ORGANIZATION);

  private static final Pattern WIKIDATA =
      Pattern.compile("https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/(Q\\d+)");

  private static final Actor UNNAMED =
      Actor.anonymous("unnamed-claimant", "Somebody who is not named").build();

  private final Output output;
  private final FirstTold told;

  Agents(Output output) {
    this.output = output;
    this.told = new FirstTold(output.ledger());
  }

  static boolean isAgent(Thing thing) {
    return thing.is("prov:Agent") || KINDS.keySet().stream().anyMatch(thing::is);
  }

  /** Returns whoever made a claim that no author is named of. */
  ActorId unnamed() {
    if (output.isNew(UNNAMED.id())) {
      output.add(UNNAMED);
    }
    return UNNAMED.id();
  }

  /** Takes those whom a field names: one or many, by name, as objects or by reference. */
  List<ActorId> of(String field, Thing thing) {
    List<ActorId> agents = new ArrayList<>();
    for (Json value : thing.list(field)) {
      if (value instanceof Json.Text text && !text.value().isBlank()) {
        agents.add(named(text.value().strip()));
      } else if (value instanceof JsonObject object) {
        agent(Thing.of(object)).ifPresent(agents::add);
      }
    }
    if (agents.size() == thing.list(field).size()) {
      thing.fields().take(field);
    }
    return agents;
  }

  private ActorId named(String name) {
    ActorId id = ActorId.of(Ids.named("actor", name));
    told.note(id, Thing.of(JsonObject.builder().put("name", name).build()));
    if (output.isNew(id)) {
      output.add(
          Actor.of(id.value(), ActorKind.of("thing"), name)
              .provenance(output.provenanceOfDataset())
              .build());
    }
    return id;
  }

  private Optional<ActorId> agent(Thing thing) {
    if (thing.isReference()) {
      return thing.iri().map(iri -> ActorId.of(Iris.id("actor", iri)));
    }
    Optional<String> iri = thing.iri();
    Optional<String> name = thing.text("name");
    Optional<ActorId> id =
        iri.map(text -> Iris.id("actor", text))
            .or(() -> name.map(text -> Ids.named("actor", text)))
            .map(ActorId::of);
    id.ifPresent(known -> told.note(known, thing));
    id.filter(output::isNew).ifPresent(isNew -> add(isNew, iri, name, thing));
    return id;
  }

  private void add(ActorId id, Optional<String> iri, Optional<String> name, Thing thing) {
    Actor.Builder actor =
        Actor.builder()
            .id(id)
            .kind(kind(thing))
            .description(thing.text("description"))
            .provenance(output.provenance().row(iri).build());
    name.ifPresent(text -> actor.name(Name.primary(text)));
    thing.fields().texts("alternateName").forEach(text -> actor.name(NameKind.ALIAS, text));
    wikidata(thing).ifPresent(code -> actor.externalId(IdScheme.WIKIDATA, code));
    thing.fields().leftover().ifPresent(json -> actor.extension(SchemaOrg.EXTENSION, json));
    output.add(actor.build());
  }

  private static ActorKind kind(Thing thing) {
    return KINDS.entrySet().stream()
        .filter(each -> thing.is(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> ActorKind.of("thing"));
  }

  /** Returns the first code of Wikidata; the addresses themselves are left over. */
  private static Optional<String> wikidata(Thing thing) {
    return thing.list("sameAs").stream()
        .map(each -> WIKIDATA.matcher(each.toCell()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst();
  }

  /** Takes an actor that stands by itself; returns whether it says who that is. */
  boolean take(Thing thing) {
    return agent(thing).isPresent();
  }
}
