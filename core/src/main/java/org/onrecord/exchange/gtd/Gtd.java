package org.onrecord.exchange.gtd;

import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.TableImporter;

/**
 * Reads the Global Terrorism Database.
 *
 * <p>A row becomes an event by its {@code attacktype1}, a suicide bombing if {@code suicide} says
 * so, at its place with the precision of {@code specificity}; and claims that cite the row. All are
 * GTD's own but those of groups.
 *
 * <ul>
 *   <li><b>Dates.</b> Month or day 0 is unknown: {@code 1970-07-XX}, {@code 1970}. The words of
 *       {@code approxdate} are kept.
 *   <li><b>Unknown</b> is -9 or -99: no number and no answer, but stated to be unknown. An empty
 *       cell, or one with a word for it such as {@code NA}, states nothing, and gives no figure.
 *   <li><b>Tolls.</b> {@code nkill} and {@code nwound} count the attackers in; {@code nkillter} and
 *       {@code nwoundte} are a part of them.
 *   <li><b>Hostages.</b> Where some were taken: how many, how many came free, and that some were
 *       killed if that is the outcome.
 *   <li><b>Responsibility.</b> GTD puts the attack down to up to three groups: possibly if {@code
 *       guncertain} says so, without saying how surely if it is empty. A group that is said to have
 *       claimed the attack has a claim of its own, with the mode as the extension {@code x_gtd}. If
 *       {@code compclaim} says that the claims compete, each contradicts those before it, and only
 *       the first group is the initiator; if it says that they do not, the attack is put down to
 *       all of them together. Individuals of no group are participants by that description.
 *   <li><b>The rest</b> stays with the event as the extension {@code x_gtd}: the criteria and
 *       doubts, codes, which are finer than ours, summary, sources, and {@code related}, for which
 *       no link between events stands.
 * </ul>
 *
 * <p>Ids have twelve digits. Those that a spreadsheet has rounded, such as {@code 2.00E+11} or
 * {@code 200000000000}, are refused, since nobody knows which event is meant.
 *
 * <p>Columns may be missing, other than {@code eventid}, {@code iyear}, {@code country_txt} and
 * {@code attacktype1}; the report says which. The label of a code, such as {@code attacktype1_txt},
 * serves where the code itself is missing.
 *
 * <p>Source: the columns of the distributions of October 2012 and July 2018, and their codes, which
 * stand there beside their labels; of START's own codebook only the table of contents was at hand.
 */
public final class Gtd {
  private Gtd() {}

  /**
   * Returns an importer of CSV, of 135 columns, or of 134 or 123 in older files. Columns are found
   * by name; those that are not known are kept and reported. Lines that are not UTF-8 are read as
   * windows-1252.
   *
   * @return the importer
   */
  public static Importer importer() {
    return TableImporter.of(new GtdFormat());
  }
}
