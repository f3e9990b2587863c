package org.onrecord.exchange.stix;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.codes.StixIdentityClass;
import org.onrecord.time.When;

/** Actors, events and sources as objects of STIX. */
final class StixNouns {
  private StixNouns() {}

  static void actor(Actor actor, StixBundle bundle) {
    String type =
        Stream.of("threat-actor", "intrusion-set")
            .filter(each -> StixIds.isOf(each, actor.id().value()))
            .findFirst()
            .orElse("identity");
    StixObject object =
        bundle
            .begin(type, actor)
            .put("created_by_ref", bundle.coder(actor))
            .put("name", actor.displayName())
            .put("description", actor.description());
    Set<String> carried = carried("names.text", "names.kind", "description", "kind");
    if (type.equals("identity")) {
      identity(actor, object, carried, bundle);
    } else {
      object.put("aliases", otherNames(actor));
      if (actor.names().stream().anyMatch(StixNouns::isOfAnotherKind)) {
        bundle.lost(actor, "names.kind", "names beside the first are aliases");
      }
    }
    bundle.add(type, actor, object, carried);
  }

  private static void identity(
      Actor actor, StixObject object, Set<String> carried, StixBundle bundle) {
    object.put("identity_class", identityClass(actor.kind()));
    if (!StixIdentityClass.from(actor.kind()).isExact()) {
      carried.remove("kind");
    }
    if (!otherNames(actor).isEmpty()) {
      bundle.lost(actor, "names", "an identity has one name");
    }
  }

  private static List<String> otherNames(Actor actor) {
    return actor.names().stream()
        .map(Name::text)
        .filter(name -> !name.equals(actor.displayName()))
        .distinct()
        .toList();
  }

  private static boolean isOfAnotherKind(Name name) {
    return name.kind() != NameKind.PRIMARY && name.kind() != NameKind.ALIAS;
  }

  private static String identityClass(ActorKind kind) {
    return StixIdentityClass.from(kind).value().map(StixIdentityClass::code).orElseGet(kind::code);
  }

  static void event(Event event, StixBundle bundle) {
    String type = StixIds.isOf("campaign", event.id().value()) ? "campaign" : "incident";
    StixObject object =
        bundle
            .begin(type, event)
            .put("created_by_ref", bundle.coder(event))
            .put("name", event.displayName());
    Set<String> carried = carried("title", "where.location");
    if (type.equals("campaign")) {
      carried.add("type");
      Optional<When> when = event.when().flatMap(Dating::when);
      if (when.filter(StixDates::isInterval).isPresent()) {
        carried.add("when");
      }
      seen(event).forEach(object::put);
    } else {
      object.put("description", words(event));
    }
    bundle.add(type, event, object, carried);
    for (EventPlace place : event.where()) {
      located(event, place, bundle);
    }
  }

  /** Returns when a campaign was first and last seen, of a date that is an interval. */
  private static Map<String, String> seen(Event event) {
    Map<String, String> seen = new LinkedHashMap<>();
    Optional<When> when =
        event.when().flatMap(Dating::when).filter(each -> each.toString().contains("/"));
    when.flatMap(When::earliest).ifPresent(day -> seen.put("first_seen", day + "T00:00:00Z"));
    when.flatMap(When::latest).ifPresent(day -> seen.put("last_seen", day + "T00:00:00Z"));
    return seen;
  }

  /** Says in words what the stub that an incident is has no properties for. */
  private static String words(Event event) {
    return Stream.of(
            Optional.of(event.type().label()),
            event.when().flatMap(Dating::when).map(When::toString),
            event.when().flatMap(Dating::reported),
            Optional.of(event.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }

  private static void located(Event event, EventPlace place, StixBundle bundle) {
    Optional<String> where = bundle.id(place.location());
    if (where.isEmpty()) {
      bundle.lost(event, "where.location", "the location is not in the bundle");
      return;
    }
    String name =
        "where\n" + event.id().value() + "\n" + place.location().value() + "\n" + place.role();
    bundle.add(
        bundle
            .begin("relationship", name)
            .put("relationship_type", "located-at")
            .put("source_ref", bundle.id(event.id()))
            .put("target_ref", where));
  }

  static void source(Source source, List<Claim> claims, StixBundle bundle) {
    Optional<String> published =
        source.published().flatMap(Dating::when).flatMap(StixDates::moment);
    List<String> about = refs(source, claims, bundle);
    boolean told = StixObject.leftover(source).get("object_refs").isPresent();
    if (published.isEmpty() || (about.isEmpty() && !told)) {
      bundle.lost(source, "record", "a report of STIX has a date and is about something");
      return;
    }
    StixObject object =
        bundle
            .begin("report", source)
            .put("created_by_ref", source.publisher().flatMap(bundle::identity))
            .put("name", source.displayName())
            .put("published", published)
            .put("lang", source.language());
    object.refer(source.url());
    if (!source.kind().equals(SourceKind.REPORT)) {
      object.put("report_types", List.of(source.kind().code().replace('_', '-')));
    }
    object.put("object_refs", about);
    Set<String> carried = carried("title", "kind", "language", "url");
    if (isOneDay(source)) {
      carried.add("published");
    }
    if (source.publisher().flatMap(bundle::identity).isPresent()) {
      carried.add("publisher");
    }
    bundle.add("report", source, object, carried);
  }

  private static boolean isOneDay(Source source) {
    Optional<When> when = source.published().flatMap(Dating::when);
    boolean isZoned = when.filter(StixDates::isWithoutZone).isEmpty();
    return isZoned && when.flatMap(When::earliest).equals(when.flatMap(When::latest));
  }

  /** Returns the claims that a source is cited for. */
  private static List<String> refs(Source source, List<Claim> claims, StixBundle bundle) {
    return bundle.ids(
        claims.stream().filter(claim -> cites(claim, source)).map(Claim::id).toList());
  }

  private static boolean cites(Claim claim, Source source) {
    return claim.citations().stream().anyMatch(each -> each.source().equals(source.id()));
  }

  private static Set<String> carried(String... fields) {
    return new HashSet<>(List.of(fields));
  }
}
