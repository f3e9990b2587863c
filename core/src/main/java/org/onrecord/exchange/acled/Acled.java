package org.onrecord.exchange.acled;

import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.ObjectImporter;
import org.onrecord.exchange.rows.TableImporter;

/**
 * Reads tables of ACLED and answers of its API, and writes a like table.
 *
 * <p>A row becomes an event, of a type by its sub-event type (in old files by its event type), at
 * its place and date with the precision of each; and one claim of how many were killed, which is
 * ACLED's own and cites the row. ACLED writes numbers for words too, such as 10 for tens: the
 * lexicon {@code acled} is named with each figure, and 0 is a stated zero.
 *
 * <ul>
 *   <li><b>Dates.</b> Sources disagree on what {@code time_precision} 2 and 3 mean; the wider
 *       reading is taken. 1 is the day, 2 one of the seven days around it, 3 some day of its month.
 *       The date is kept as the words used. Where it is in numbers the day comes first, unless the
 *       file has dates that must have the month first.
 *   <li><b>Actors.</b> {@code actor1}, {@code actor2} and the lists of associated actors become
 *       participants; an associated actor has the role {@code member}. ACLED says that the order of
 *       its actors tells nothing of who attacked, so roles follow only from their types: civilians
 *       are a target where others act; protesters and rioters begin what they do; armed actors
 *       stand against each other. Each participant keeps its column and its type as the extension
 *       {@code x_acled}. What kind of actor an associated one is no row tells: unless its name
 *       does, it is a {@code collective}.
 *   <li><b>Revisions.</b> ACLED has no releases; {@code timestamp}, when the row was last changed,
 *       names its revision.
 *   <li><b>One actor a row.</b> In exports without {@code actor2}, an event has a row for each
 *       actor. The first gives the event and the figure, each later one a claim that another actor
 *       took part.
 *   <li><b>Deleted events.</b> A list of {@code event_id_cnty} and {@code deleted_timestamp} gives
 *       events whose provenance says that they were withdrawn.
 *   <li><b>The rest</b> stays with the event as the extension {@code x_acled}: notes, which are
 *       ACLED's sentences; {@code source}, which names outlets and no texts that can be held; tags,
 *       {@code civilian_targeting}, columns that are not known; and codes and numbers that would
 *       not be written again as they stand.
 * </ul>
 *
 * <p>Source: the layouts and codes as restated by the R package acledR (2025) and by projects that
 * use files of 2015 to 2025.
 */
public final class Acled {
  private Acled() {}

  /**
   * Returns an importer of CSV: of 25 columns in upper case (before 2016), of 29 columns with one
   * actor a row, of 31 and of 35 columns, with codes in numbers or in text, of those columns that
   * somebody picked, with {@code event_id_cnty}, {@code event_date} and {@code event_type} among
   * them, and of the list of deleted events. Columns are found by name; those that are not known
   * are kept and reported.
   *
   * @return the importer
   */
  public static Importer importer() {
    return TableImporter.of(new AcledFormat());
  }

  /**
   * Returns an importer of JSON: answers of the ACLED API, with their {@code data}, or an array of
   * objects, or of features of GeoJSON, whose fields are the columns. The same rows give the same
   * records as they do as CSV.
   *
   * @return the importer
   */
  public static Importer json() {
    return ObjectImporter.of(new AcledJson());
  }

  /**
   * Returns an exporter of the 31 columns of present exports, as CSV in UTF-8 with a header.
   *
   * <p>A row is an event that happened, or is said to have happened, of a type that ACLED has: its
   * mapping to sub-event types decides. What a row was imported from is written again as it stood,
   * but for this:
   *
   * <ul>
   *   <li>dates are in ISO 8601, white space around cells is left out, and cells need other quotes;
   *   <li>columns that the file did not have, and cells that were empty though others tell what
   *       belongs there, are filled in: {@code year}, {@code time_precision}, {@code
   *       disorder_type}, {@code interaction}, {@code iso}, and the type {@code Other};
   *   <li>where each actor had a row, the second one stands in the columns of {@code actor2};
   *   <li>columns beside the 31 are left out, which the report tells.
   * </ul>
   *
   * <p>A dossier from elsewhere is written as far as it goes. Its actors stand in the columns that
   * their parts in the event suggest. {@code fatalities} is the lowest number of dead that somebody
   * states for this event alone: of a range, the best estimate or else the least. {@code notes} has
   * the title of the event, and {@code source} the sources of its claims. The report names every
   * field that is left out.
   *
   * <p>Cells are not changed so as to be harmless in a spreadsheet: one that begins with {@code =},
   * {@code +}, {@code -} or {@code @} may be run as a formula there.
   *
   * @return the exporter
   */
  public static Exporter exporter() {
    return new AcledExporter();
  }
}
