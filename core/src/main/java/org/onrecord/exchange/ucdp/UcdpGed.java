package org.onrecord.exchange.ucdp;

import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.ObjectImporter;
import org.onrecord.exchange.rows.TableImporter;

/**
 * Reads UCDP GED, and writes a like table.
 *
 * <p>A row becomes an event between the two sides of its dyad, at its place and date with the
 * precision of each; and one claim of how many were killed: the low, best and high estimate, and
 * the deaths of side A, of side B, of civilians and of unknown people, which together are the best
 * one. The claim is UCDP's own and cites the row. Estimates out of order are kept as they are, with
 * a remark. Cells that the model has no place for stay with the event, as the extension {@code
 * x_ucdp}.
 *
 * <p>Where {@code date_prec} says that the day is not known, the first and last day are a range
 * with one day in it, unless the row is itself an aggregate ({@code event_clarity} 2) and stands
 * for all of the time.
 *
 * <p>Source: the files and the columns of releases 19.1 to 26.1; UCDP's own codebook was not at
 * hand.
 */
public final class UcdpGed {
  private UcdpGed() {}

  /**
   * Returns an importer of CSV: of 42 columns (release 19.1), of 45 columns with a row of HXL tags
   * (Humanitarian Data Exchange), of 49 columns, with or without a header, and of those columns
   * that somebody picked, with {@code id}, {@code date_start} and {@code best} among them. Columns
   * are found by name; those that are not known are kept and reported.
   *
   * @return the importer
   */
  public static Importer importer() {
    return TableImporter.of(new UcdpFormat());
  }

  /**
   * Returns an exporter of CSV with the 49 columns of release 25.1, and behind them those that
   * imported rows had beside. Each violent event is a row, and so is each that was imported. What
   * came from UCDP is written as it came, but for the notation of numbers and days. Where several
   * claims say how many were killed in one event, the row spans from the lowest to the highest, and
   * has no best estimate.
   *
   * @return the exporter
   */
  public static Exporter exporter() {
    return new UcdpExporter();
  }

  /**
   * Returns an importer of JSON: a GeoJSON feature collection whose properties are the columns (RFC
   * 7946), or pages of the UCDP API, with their {@code Result}. The same rows give the same records
   * as they do as CSV. A point that stands only in the geometry is taken from there; one that is
   * another than that of the columns stays in the extension.
   *
   * @return the importer
   */
  public static Importer json() {
    return ObjectImporter.of(new UcdpJson());
  }
}
