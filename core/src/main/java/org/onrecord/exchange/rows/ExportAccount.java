package org.onrecord.exchange.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** Keeps the account of one export while it goes on. Not for use by several threads. */
public final class ExportAccount {
  private final String format;
  private final Dossier dossier;
  private final Losses losses = new Losses();
  private final FieldPaths paths = new FieldPaths();
  private long written;

  /**
   * Begins the account.
   *
   * @param format the name of the format
   * @param dossier the dossier
   */
  public ExportAccount(String format, Dossier dossier) {
    this.format = format;
    this.dossier = dossier;
  }

  /** Says that an object was written. */
  public void written() {
    written++;
  }

  /**
   * Says which fields of a record were written; all others that it has are lost.
   *
   * @param record the record
   * @param carried the fields, as paths such as {@code names.text}, or {@code names.*} for all
   *     below
   * @param reason what the format lacks, in words that do not differ between records
   */
  public void carried(DossierRecord record, Set<String> carried, String reason) {
    for (String path : paths.of(record).keySet()) {
      if (!covers(carried, path)) {
        losses.add(record.ref(), path, reason);
      }
    }
  }

  private static boolean covers(Set<String> carried, String path) {
    boolean covered = carried.contains(path);
    for (int end = path.lastIndexOf('.');
        !covered && end > 0;
        end = path.lastIndexOf('.', end - 1)) {
      covered = carried.contains(path.substring(0, end) + ".*");
    }
    return covered;
  }

  /**
   * Says that a field of a record is left out.
   *
   * @param record the id of the record
   * @param field the field, as a path, or {@code record}
   * @param reason what the format lacks, in words that do not differ between records
   */
  public void lost(Ref record, String field, String reason) {
    losses.add(record, field, reason);
  }

  /** {@return the account so far} */
  public ExportReport report() {
    return report(format, dossier, written, losses.list());
  }

  /**
   * Returns the account of an export.
   *
   * @param format the name of the format
   * @param dossier the dossier
   * @param written how many rows or objects were written
   * @param lost what could not be
   * @return the account
   */
  public static ExportReport report(
      String format, Dossier dossier, long written, List<LostField> lost) {
    Map<Ref.Kind, Long> records = new EnumMap<>(Ref.Kind.class);
    dossier.records().forEach(record -> records.merge(record.ref().kind(), 1L, Long::sum));
    return ExportReport.builder()
        .format(format)
        .dossier(dossier.id())
        .written(written)
        .putAllRecords(records)
        .addAllLost(lost)
        .build();
  }
}
