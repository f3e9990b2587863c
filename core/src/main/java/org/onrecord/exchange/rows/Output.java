package org.onrecord.exchange.rows;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.DropReason;
import org.onrecord.model.Citation;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

/** Takes the records that come of rows, and the account of them. */
public final class Output {
  private final String dataset;
  private final Optional<String> release;
  private final SourceId source;
  private final Ledger ledger = new Ledger();
  private final Queue<DossierRecord> waiting = new ArrayDeque<>();
  private final Set<Ref> seen = new HashSet<>();
  private final Provenance ofDataset;
  private @Nullable String message;
  private @Nullable DropReason reason;

  Output(String dataset, Optional<String> release, SourceId source) {
    this.dataset = dataset;
    this.release = release;
    this.source = source;
    this.ofDataset = provenance().build();
  }

  /** {@return the account} */
  public Ledger ledger() {
    return ledger;
  }

  /** {@return the id of the source that the file is} */
  public SourceId source() {
    return source;
  }

  /** {@return the release of the dataset, if it was given} */
  public Optional<String> release() {
    return release;
  }

  /**
   * Adds a record.
   *
   * @param record the record
   */
  public void add(DossierRecord record) {
    ledger.made(record.ref().kind());
    waiting.add(record);
  }

  /**
   * Returns whether a record that many rows name was not made yet, and takes it for made.
   *
   * @param record the id of the record
   * @return whether this is the first time that it is named
   */
  public boolean isNew(Ref record) {
    return seen.add(record);
  }

  /**
   * Says that the present row gives no records. None may have been added for it.
   *
   * @param why the reason
   * @param what what was expected and what was found
   */
  public void drop(DropReason why, String what) {
    reason = why;
    message = what;
  }

  /** {@return a new provenance, with the dataset and its release} */
  public Provenance.Builder provenance() {
    return Provenance.builder().dataset(dataset).release(release).revision(release);
  }

  /** {@return the provenance of records that many rows name} */
  public Provenance provenanceOfDataset() {
    return ofDataset;
  }

  /**
   * Returns the citation of a row.
   *
   * @param row the row, by the dataset's own id of it, or else by number
   * @return the citation
   */
  public Citation cite(String row) {
    return Citation.builder().source(source).row(row).build();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  DossierRecord take() {
    return waiting.remove();
  }

  /** Settles what became of a row after it was converted. */
  void settle(Piece row) {
    if (reason == null) {
      ledger.kept();
    } else {
      ledger.dropped(row, reason, String.valueOf(message));
      reason = null;
    }
  }
}
