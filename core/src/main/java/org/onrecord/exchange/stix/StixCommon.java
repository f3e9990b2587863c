package org.onrecord.exchange.stix;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Moments;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.ActorId;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.EventId;
import org.onrecord.model.LocationId;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;

/** What objects of all types have in common: their revision, their references, their dates. */
final class StixCommon {
  private static final int HIGHEST_CONFIDENCE = 100;

  private final Output output;
  private final Set<Ref> referred = new HashSet<>();
  private final Set<Ref> made = new HashSet<>();

  StixCommon(Output output) {
    this.output = output;
  }

  /**
   * Takes who made an object, when, and how sure that is. The version is the revision; it says when
   * the object was made too, unless that is told apart.
   */
  Provenance.Builder provenance(String id, Fields fields) {
    Optional<String> modified = fields.text("modified");
    if (!fields.text("created").equals(modified)) {
      fields.leave("created");
    }
    fields
        .text("spec_version")
        .filter(version -> !version.equals("2.1"))
        .ifPresent(other -> fields.leave("spec_version"));
    Provenance.Builder provenance = output.provenance().row(id).deleted(fields.isTrue("revoked"));
    modified.ifPresent(provenance::revision);
    confidence(fields).ifPresent(provenance::extractionConfidence);
    return provenance;
  }

  /** Takes the confidence, as a number from 0 to 1; what is out of its range is left over. */
  private static Optional<Double> confidence(Fields fields) {
    Optional<Double> number = fields.number("confidence");
    Optional<Double> within =
        number.filter(value -> value >= 0 && value <= HIGHEST_CONFIDENCE && value % 1 == 0);
    if (within.isEmpty()) {
      fields.leave("confidence");
    }
    return within.map(value -> value / HIGHEST_CONFIDENCE);
  }

  /** Takes who made an object. */
  Optional<ActorId> creator(Fields fields) {
    Optional<ActorId> creator = fields.text("created_by_ref").map(ActorId::of);
    creator.ifPresent(referred::add);
    return creator;
  }

  /** Returns what an id refers to; empty if the model has no counterpart of its type. */
  Optional<Ref> ref(String id) {
    int end = id.indexOf("--");
    Optional<Ref> ref =
        switch (end < 0 ? "" : id.substring(0, end)) {
          case "identity", "threat-actor", "intrusion-set" -> Optional.of(ActorId.of(id));
          case "location" -> Optional.of(LocationId.of(id));
          case "report" -> Optional.of(SourceId.of(id));
          case "campaign", "incident" -> Optional.of(EventId.of(id));
          case "relationship", "opinion", "note" -> Optional.of(ClaimId.of(id));
          default -> Optional.empty();
        };
    ref.ifPresent(referred::add);
    return ref;
  }

  void made(Ref ref) {
    if (!made.add(ref)) {
      output.ledger().remark("an object stands in the file in several versions, all of them kept");
    }
  }

  boolean isMade(Ref ref) {
    return made.contains(ref);
  }

  /** Takes a time, as EDTF, which has no fractions of a second. */
  Optional<Dating> time(String name, Fields fields) {
    return fields.text(name).map(text -> Moments.read(name, text, fields, output.ledger()));
  }

  /**
   * Takes a time from one field to another, either of which may be missing. EDTF has days alone in
   * an interval.
   */
  Optional<Dating> time(String first, String last, Fields fields) {
    Optional<String> from = fields.text(first).map(text -> day(first, text, fields));
    Optional<String> to = fields.text(last).map(text -> day(last, text, fields));
    return from.isEmpty() && to.isEmpty()
        ? Optional.empty()
        : Optional.of(Dating.of(When.read(from.orElse("..") + "/" + to.orElse(".."))));
  }

  private String day(String name, String text, Fields fields) {
    int end = text.indexOf('T');
    if (end < 0) {
      return text;
    }
    output
        .ledger()
        .coerced(name, "a time of day in an interval stays in the extension alone", text);
    fields.leave(name);
    return text.substring(0, end);
  }

  /** Says how many references lead out of the file. */
  void end() {
    if (!made.containsAll(referred)) {
      output.ledger().remark("an object refers to one that is not in the file");
    }
  }
}
