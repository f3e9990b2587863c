package org.onrecord.exchange;

import java.io.Closeable;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/**
 * Gives the records of a file as it reads them, in memory that grows with the actors and places
 * that it names, not with its rows. What an event refers to comes before it. The records can be
 * gone through once. Not for use by several threads.
 */
public interface ImportReader extends Iterable<DossierRecord>, Closeable {
  /** {@return a dossier with an id and a title and no records} */
  Dossier header();

  /**
   * Returns the records that have not been read yet.
   *
   * @return an iterator that reads as it goes, and throws {@link java.io.UncheckedIOException} if
   *     the file cannot be read
   */
  @Override
  Iterator<DossierRecord> iterator();

  /** {@return the records that have not been read yet, as a sequential stream} */
  default Stream<DossierRecord> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  /**
   * {@return the account of the rows that have been read so far; of all, once no record is left}
   */
  ImportReport report();

  /**
   * Closes the file.
   *
   * @throws java.io.UncheckedIOException if it cannot be closed
   */
  @Override
  void close();
}
