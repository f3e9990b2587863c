package org.onrecord.exchange.stix;

import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.JsonShape;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.ObjectFormat;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;

/** The forms of STIX: a bundle, or objects without one. */
final class StixFormat implements ObjectFormat {
  private static final String OBJECTS = "objects";

  @Override
  public String dataset() {
    return "STIX";
  }

  @Override
  public String prefix() {
    return "stix";
  }

  @Override
  public Set<String> arrays() {
    return Set.of(OBJECTS);
  }

  @Override
  public Optional<String> recognise(JsonShape shape) {
    boolean bundle = isBundle(shape.envelope());
    if (bundle && shape.array().equals(OBJECTS)) {
      return Optional.of("bundle" + version(shape.envelope()));
    }
    return shape.first().filter(StixFormat::isObject).map(StixFormat::form);
  }

  /** Recognises a bundle, also one that has lost its type, since producers forget what is fixed. */
  private static boolean isBundle(JsonObject envelope) {
    return envelope.text("type").filter("bundle"::equals).isPresent()
        || envelope.text("id").filter(id -> id.startsWith("bundle--")).isPresent();
  }

  private static boolean isObject(JsonObject object) {
    String type = object.text("type").orElse("");
    return !type.isEmpty()
        && object.text("id").filter(id -> id.startsWith(type + "--")).isPresent();
  }

  private static String form(JsonObject first) {
    return first.text("type").filter("bundle"::equals).isPresent()
        ? "bundle without objects"
        : "objects without a bundle" + version(first);
  }

  private static String version(JsonObject object) {
    return object.text("spec_version").map(version -> " of STIX " + version).orElse("");
  }

  @Override
  public String expected() {
    return "a STIX bundle with its objects, or STIX objects with a type and an id";
  }

  @Override
  public Optional<Actor> publisher() {
    return Optional.empty();
  }

  @Override
  public ObjectConverter begin(JsonShape shape, Output output) {
    return new StixObjects(output);
  }
}
