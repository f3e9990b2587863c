package org.onrecord.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/**
 * Turns a newer release of a dataset into revisions of an older one: the records that are new or
 * say something else, with the name of the revision before, and those that were withdrawn. The
 * older release and its revisions are one corpus, in which all stands that was ever said.
 *
 * <pre>{@code
 * Revisions revisions = Revisions.of(older, "25.1");
 * newer.forEach(record -> revisions.revise(record).ifPresent(corpus::write));
 * olderAgain.forEach(record -> revisions.withdraw(record).ifPresent(corpus::write));
 * }</pre>
 *
 * <p>Records are compared as by {@link ReleaseDiff}. Of the older release only the ids are held,
 * the names of the revisions, and 64 bits of a hash of what each record says. It may itself be such
 * a corpus; then the last revision of each record counts. Not for use by several threads.
 */
public final class Revisions {
  /** What is known of the latest revision of a record. */
  private static final class Latest {
    private final long print;
    private final Optional<String> revision;
    private final boolean deleted;
    private boolean seen;

    Latest(long print, Provenance from) {
      this.print = print;
      this.revision = from.revision().map(String::intern);
      this.deleted = from.deleted();
    }
  }

  private static final Provenance NOT_STATED = Provenance.builder().build();

  private final RecordContent content = new RecordContent();
  private final Map<Ref, Latest> latest = new HashMap<>();
  private final String release;

  private Revisions(String release) {
    this.release = release;
  }

  /**
   * Begins with the older release.
   *
   * @param older its records; gone through once
   * @param release the name of the newer release, which its revisions will have; not blank
   * @return the revisions of its records
   * @throws IllegalArgumentException if {@code release} is blank, or a record could not be written
   *     as JSON
   */
  public static Revisions of(Iterable<? extends DossierRecord> older, String release) {
    if (release.isBlank()) {
      throw new IllegalArgumentException("a release must not be blank");
    }
    Revisions revisions = new Revisions(release);
    older.forEach(
        record ->
            revisions.latest.put(
                record.ref(), new Latest(revisions.content.print(record), from(record))));
    return revisions;
  }

  /**
   * Returns all revisions that lead from one dossier to another.
   *
   * @param older the older release
   * @param newer the newer release
   * @param release the name of the newer release; not blank
   * @return the revisions in the order of the newer release, then what was withdrawn in the order
   *     of the older one
   * @throws IllegalArgumentException as {@link #of} and {@link #revise} say
   */
  public static List<DossierRecord> between(Dossier older, Dossier newer, String release) {
    Revisions revisions = of(older.records().toList(), release);
    List<DossierRecord> all = new ArrayList<>();
    newer.records().forEach(record -> revisions.revise(record).ifPresent(all::add));
    older.records().forEach(record -> revisions.withdraw(record).ifPresent(all::add));
    return all;
  }

  private static Provenance from(DossierRecord record) {
    return record.provenance().orElse(NOT_STATED);
  }

  /**
   * Returns a record of the newer release as a revision.
   *
   * @param record the record
   * @return the record with the name of this revision and, if the older release has it, of the one
   *     before; empty if it says the same as before
   * @throws IllegalArgumentException if the older release has the record in a revision without a
   *     name or with the same one, so that no chain can be made; or if the record could not be
   *     written as JSON
   */
  public Optional<DossierRecord> revise(DossierRecord record) {
    Latest before = latest.get(record.ref());
    if (before == null) {
      return Optional.of(with(record, revision(record).build()));
    }
    before.seen = true;
    return before.print == content.print(record)
        ? Optional.empty()
        : Optional.of(with(record, revision(record).previous(name(record, before)).build()));
  }

  /**
   * Returns the mark that a record of the older release was withdrawn, if it was. Call this when
   * all records of the newer one have been {@linkplain #revise revised}.
   *
   * @param record a record of the older release
   * @return the record with the name of this revision, of the one before, and marked as deleted;
   *     empty if the newer release has the record, or it was deleted before, or there is a later
   *     revision of it in the older release
   * @throws IllegalArgumentException if its revision has no name or that of the newer release
   */
  public Optional<DossierRecord> withdraw(DossierRecord record) {
    Latest before = latest.get(record.ref());
    if (before == null
        || before.seen
        || before.deleted
        || !before.revision.equals(from(record).revision())) {
      return Optional.empty();
    }
    before.seen = true; // one mark is enough, however often the record stands there
    return Optional.of(
        with(record, revision(record).previous(name(record, before)).deleted(true).build()));
  }

  private Provenance.Builder revision(DossierRecord record) {
    return Provenance.builder().from(from(record)).release(release).revision(release);
  }

  private String name(DossierRecord record, Latest before) {
    String name =
        before.revision.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no revision can follow on "
                        + record.ref()
                        + " of the older release, whose revision has no name: import it with its"
                        + " release"));
    if (name.equals(release)) {
      throw new IllegalArgumentException(
          record.ref() + " says something else, though both releases are called " + release);
    }
    return name;
  }

  private static DossierRecord with(DossierRecord record, Provenance provenance) {
    if (record instanceof Source source) {
      return Source.builder().from(source).provenance(provenance).build();
    } else if (record instanceof Actor actor) {
      return Actor.builder().from(actor).provenance(provenance).build();
    } else if (record instanceof Location location) {
      return Location.builder().from(location).provenance(provenance).build();
    } else if (record instanceof Event event) {
      return Event.builder().from(event).provenance(provenance).build();
    }
    return Claim.builder().from((Claim) record).provenance(provenance).build();
  }
}
