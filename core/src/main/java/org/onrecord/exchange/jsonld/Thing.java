package org.onrecord.exchange.jsonld;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;

/** An object of schema.org, its names and types without a prefix. */
final class Thing {
  private static final Pattern PREFIX = Pattern.compile("^(schema:|https?://schema\\.org/)");

  private final JsonObject object;
  private final Fields fields;
  private final Set<String> types;

  private Thing(JsonObject object) {
    this.object = object;
    this.fields = new Fields(object);
    this.types =
        Set.copyOf(object.list("@type").stream().map(Json::toCell).map(Thing::plain).toList());
    fields.take("@type");
    fields.take("@context");
  }

  static Thing of(JsonObject object) {
    boolean plain = object.names().stream().allMatch(name -> plain(name).equals(name));
    if (plain) {
      return new Thing(object);
    }
    JsonObject.Builder renamed = JsonObject.builder();
    for (String name : object.names()) {
      object.get(name).ifPresent(value -> renamed.put(plain(name), value));
    }
    return new Thing(renamed.build());
  }

  private static String plain(String name) {
    return PREFIX.matcher(name).replaceFirst("");
  }

  boolean is(String... names) {
    return List.of(names).stream().anyMatch(types::contains);
  }

  Fields fields() {
    return fields;
  }

  /** Takes the first of some fields that is a text. */
  Optional<String> text(String... names) {
    for (String name : names) {
      Optional<String> text = fields.text(name);
      if (text.isPresent()) {
        return text.map(String::strip);
      }
    }
    return Optional.empty();
  }

  /** Returns what a field holds, one or many, without taking it. */
  List<Json> list(String name) {
    return object.list(name);
  }

  /** Returns a field as it is, without taking it. */
  Optional<Json> get(String name) {
    return object.get(name);
  }

  /** Returns the first object that a field holds, without taking it. */
  Optional<Thing> thing(String name) {
    return list(name).stream()
        .filter(JsonObject.class::isInstance)
        .map(each -> of((JsonObject) each))
        .findFirst();
  }

  Optional<String> iri() {
    fields.take("@id");
    return object.text("@id").filter(id -> !id.isBlank());
  }

  /** Returns whether it says nothing but which object is meant. */
  boolean isReference() {
    return object.names().stream().allMatch(Set.of("@id", "@type")::contains)
        && object.text("@id").isPresent();
  }

  /** Returns a number for each field but those of JSON-LD itself, by its name and value. */
  Stream<Integer> fieldHashes() {
    return object.names().stream()
        .filter(name -> !name.equals("@context") && !name.equals("@id"))
        .map(name -> Objects.hash(name, object.get(name)));
  }

  String toJson() {
    return object.toJson();
  }
}
