package org.onrecord.exchange.stix;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.exchange.rows.RecordObjects;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;

/** One object of a bundle while it is made: what all types have, and what an import left over. */
final class StixObject {
  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

  private final JsonObject.Builder fields = JsonObject.builder();
  private final List<Json> references = new ArrayList<>();
  private final JsonObject leftover;

  private StixObject(JsonObject leftover) {
    this.leftover = leftover;
  }

  /** Begins an object that is made of a record. */
  static StixObject of(String type, String id, DossierRecord record, Instant moment) {
    StixObject object = new StixObject(leftover(record));
    Optional<Provenance> provenance = record.provenance();
    String modified =
        provenance
            .flatMap(Provenance::revision)
            .filter(StixObject::isTimestamp)
            .map(StixObject::toMilliseconds)
            .orElseGet(() -> MILLISECONDS.format(moment));
    object.begin(type, id, object.leftover.text("created").orElse(modified), modified);
    if (provenance.filter(Provenance::deleted).isPresent()) {
      object.fields.put("revoked", Json.of(true));
    }
    return object;
  }

  /** Begins an object that no record is by itself. */
  static StixObject of(String type, String id, Instant moment) {
    StixObject object = new StixObject(JsonObject.EMPTY);
    object.begin(type, id, MILLISECONDS.format(moment), MILLISECONDS.format(moment));
    return object;
  }

  /** Returns what an import of STIX left over of an object that became a record. */
  static JsonObject leftover(DossierRecord record) {
    String json = record.extensions().get(Stix.EXTENSION);
    return json == null ? JsonObject.EMPTY : RecordObjects.parse(json);
  }

  static boolean isTimestamp(String text) {
    return TIMESTAMP.matcher(text).matches();
  }

  /** STIX 2.1, section 3.2: the version of an object has a fraction of three digits. */
  private static String toMilliseconds(String time) {
    String fraction = time.replaceFirst("^[^.]*\\.?", "").replace("Z", "");
    return fraction.length() >= 3
        ? time
        : time.substring(0, time.length() - 1)
            + (fraction.isEmpty() ? "." : "")
            + "0".repeat(3 - fraction.length())
            + "Z";
  }

  /** Says what id the record has outside STIX. */
  void call(String id) {
    references.add(
        JsonObject.builder().put("source_name", "onrecord").put("external_id", id).build());
  }

  /** Says at which address more can be read. */
  void refer(Optional<String> url) {
    url.ifPresent(
        address ->
            references.add(
                JsonObject.builder().put("source_name", "source").put("url", address).build()));
  }

  private void begin(String type, String id, String created, String modified) {
    fields
        .put("type", type)
        .put("spec_version", "2.1")
        .put("id", id)
        .put("created", created)
        .put("modified", modified);
  }

  StixObject put(String name, String value) {
    fields.put(name, value);
    return this;
  }

  StixObject put(String name, Optional<String> value) {
    fields.put(name, value);
    return this;
  }

  StixObject put(String name, double value) {
    fields.put(name, Json.of(value));
    return this;
  }

  StixObject put(String name, List<String> values) {
    fields.put(name, values, Json::of);
    return this;
  }

  StixObject put(String name, Json value) {
    fields.put(name, value);
    return this;
  }

  /** Returns the object, with what was left over, which is nearer to the original. */
  JsonObject build() {
    fields.put("external_references", references, each -> each);
    for (String name : leftover.names()) {
      leftover.get(name).ifPresent(value -> fields.put(name, value));
    }
    return fields.build();
  }
}
