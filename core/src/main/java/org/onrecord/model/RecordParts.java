package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Records that can be gone through at least once: one by one, or part by part, so that several
 * threads can make the records while one keeps their order. Whoever takes parts takes all of them,
 * and does not use the iterator meanwhile.
 */
public interface RecordParts extends Iterable<DossierRecord> {
  /** Some records in a row, which are still to be made. */
  interface Part {
    /**
     * Makes the records. To be called once, by any thread.
     *
     * @return the records, in order; possibly none
     */
    List<DossierRecord> read();

    /**
     * Ends this part, once its records are made: tells whoever is to be told of what could not be
     * read. To be called for part after part in order, by one thread at a time.
     */
    void end();
  }

  /**
   * Takes the part that follows. By one thread at a time. Asked once more after the end, records
   * that can be gone through again begin anew, and others have none.
   *
   * @return the part; empty at the end
   */
  Optional<Part> nextPart();
}
