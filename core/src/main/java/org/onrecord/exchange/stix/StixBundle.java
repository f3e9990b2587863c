package org.onrecord.exchange.stix;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/** The objects of one bundle, and which of them each record is. */
final class StixBundle {
  static final String REASON = "STIX 2.1 has no property for it";

  private static final int PERCENT = 100;

  private final Dossier dossier;
  private final StixIds ids;
  private final Instant moment;
  private final ExportAccount account;
  private final Consumer<JsonObject> out;
  private final Map<Ref, String> written = new HashMap<>();
  private final Map<LocationId, Location> places = new HashMap<>();

  StixBundle(
      Dossier dossier,
      StixIds ids,
      Instant moment,
      ExportAccount account,
      Consumer<JsonObject> out) {
    this.dossier = dossier;
    this.ids = ids;
    this.moment = moment;
    this.account = account;
    this.out = out;
    dossier.locations().forEach(place -> places.putIfAbsent(place.id(), place));
  }

  void write() {
    for (Actor actor : dossier.actors()) {
      StixNouns.actor(actor, this);
    }
    StixLocations locations = new StixLocations(this);
    dossier.locations().forEach(locations::write);
    for (Event event : dossier.events()) {
      StixNouns.event(event, this);
    }
    StixSayings sayings = new StixSayings(this);
    sayings.write(dossier.claims());
    for (Source source : dossier.sources()) {
      StixNouns.source(source, dossier.claims(), this);
    }
  }

  /** Begins the object of a record. */
  StixObject begin(String type, DossierRecord record) {
    StixObject object = StixObject.of(type, ids.of(type, record.ref()), record, moment);
    extraction(record).ifPresent(confidence -> object.put("confidence", confidence));
    if (!StixIds.isOf(type, record.ref().value())) {
      object.call(record.ref().value());
    }
    return object;
  }

  /** Returns how sure the extraction of a record is, in percent. */
  static Optional<Integer> extraction(DossierRecord record) {
    return record
        .provenance()
        .flatMap(Provenance::extractionConfidence)
        .filter(confidence -> confidence >= 0 && confidence <= 1)
        .map(confidence -> (int) Math.rint(confidence * PERCENT));
  }

  /** Begins an object that no record is by itself. */
  StixObject begin(String type, String name) {
    return StixObject.of(type, ids.of(type, name), moment);
  }

  /** Writes the object of a record, and says what of the record it carries. */
  void add(String type, DossierRecord record, StixObject object, Set<String> carried) {
    written.putIfAbsent(record.ref(), ids.of(type, record.ref()));
    out.accept(object.build());
    Set<String> all = new HashSet<>(carried);
    all.addAll(common(record));
    account.carried(record, all, REASON);
  }

  /** Returns what all types carry of a record and of where it comes from. */
  private Set<String> common(DossierRecord record) {
    Set<String> common = new HashSet<>(Set.of("id", Stix.EXTENSION + ".*"));
    common.add("provenance.deleted");
    Optional<Provenance> provenance = record.provenance();
    extraction(record)
        .map(percent -> (double) percent / PERCENT)
        .filter(
            read -> provenance.flatMap(Provenance::extractionConfidence).equals(Optional.of(read)))
        .ifPresent(exact -> common.add("provenance.extractionConfidence"));
    if (coder(record).isPresent()) {
      common.add("provenance.coder");
    }
    provenance
        .flatMap(Provenance::revision)
        .filter(StixObject::isTimestamp)
        .ifPresent(revision -> common.add("provenance.revision"));
    provenance
        .flatMap(Provenance::dataset)
        .filter("STIX"::equals)
        .ifPresent(dataset -> common.addAll(Set.of("provenance.dataset", "provenance.row")));
    return common;
  }

  void add(StixObject object) {
    out.accept(object.build());
  }

  void lost(DossierRecord record, String field, String reason) {
    account.lost(record.ref(), field, reason);
  }

  /** Returns the STIX id of a record that is in the bundle, or that has had one from the start. */
  Optional<String> id(Ref record) {
    return Optional.ofNullable(written.get(record))
        .or(() -> Optional.of(record.value()).filter(StixIds::isAny));
  }

  List<String> ids(List<? extends Ref> records) {
    return records.stream().flatMap(record -> id(record).stream()).distinct().toList();
  }

  /** Returns the STIX id of an actor that is an identity, which alone can make objects. */
  Optional<String> identity(ActorId actor) {
    return id(actor).filter(id -> id.startsWith("identity--"));
  }

  /** Returns who made a record, if that is an identity of STIX, in the bundle or not. */
  Optional<String> coder(DossierRecord record) {
    return record
        .provenance()
        .flatMap(Provenance::coder)
        .filter(coder -> StixIds.isOf("identity", coder));
  }

  /** Returns the country of a place, or of the nearest one that it is part of. */
  Optional<String> country(Location place) {
    Optional<String> country = place.country();
    Optional<Location> whole = place.partOf().map(places::get);
    for (int steps = 0; country.isEmpty() && whole.isPresent() && steps < places.size(); steps++) {
      country = whole.get().country();
      whole = whole.get().partOf().map(places::get);
    }
    return country;
  }
}
