package org.onrecord.exchange.gdelt;

import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.TableImporter;

/**
 * Reads the tables of GDELT, which a machine makes of the news: candidates for events, never
 * established ones.
 *
 * <p>A row of the events becomes an event with the status {@code claimed}, and one claim that it
 * took place, to which nobody is committed and which cites the article at {@code SOURCEURL} beside
 * the row. Its type is our word for the CAMEO code, whose digits stay text. Its date is inferred:
 * GDELT dates what a text puts in "last year" to the day a year ago, and what it does not date to
 * the day on which it was found. Its place is that of the action, with the precision of its type
 * and its FIPS country as ISO 3166.
 *
 * <p>The first actor is the speaker where the event is an utterance, the visitor or host of a
 * visit, and else the initiator; the second one is the target, which for words may be whom they are
 * about. An actor is a code with a name: {@code GBR} is an actor as {@code LONDON} and another one
 * as {@code UNITED KINGDOM}. Its kind is told by its roles, or else by what its code says; a code
 * with a country alone is a state, for which GDELT lets its people and towns stand.
 *
 * <p>A row of the mentions becomes a claim that an event took place, with the confidence of the
 * machine, from 0 to 1, and cites the text that mentions it. The event is in a table of events, of
 * the same quarter of an hour or an earlier one: its id is {@code gdelt-} with the number of GDELT
 * in both. Records that tables share, such as articles, have the same id in all of them, so that
 * one seen before can be passed over.
 *
 * <p>Cells that the model has no place for stay with the record, as the extension {@code x_gdelt}:
 * the codes as they are, counts, tone, scale, the places of the actors in the text, and offsets,
 * which count in a text of GDELT's own and are no spans. An article counts as published when GDELT
 * found it, which is inferred too.
 *
 * <p>Files are tab-separated whatever they are called, and without a header. They are read as GDELT
 * offers them, which is as ZIP files.
 *
 * <p>Source: GDELT Event Database data format codebook 2.0 (February 2015), and files of both
 * formats.
 */
public final class Gdelt {
  static final String EXTENSION = "x_gdelt";

  private Gdelt() {}

  /**
   * Returns an importer of events: of 61 columns (GDELT 2.0), 58 or 57 (GDELT 1.0, with and without
   * {@code SOURCEURL}), or with any header that names the columns.
   *
   * @return the importer
   */
  public static Importer events() {
    return TableImporter.of(GdeltFormat.EVENTS);
  }

  /**
   * Returns an importer of mentions: of 16 columns (GDELT 2.0), or with any header that names the
   * columns.
   *
   * @return the importer
   */
  public static Importer mentions() {
    return TableImporter.of(GdeltFormat.MENTIONS);
  }
}
