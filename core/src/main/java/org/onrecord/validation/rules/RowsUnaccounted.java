package org.onrecord.validation.rules;

import org.onrecord.exchange.ImportReport;
import org.onrecord.validation.AccountRule;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds imports that lost rows without saying so. */
final class RowsUnaccounted implements AccountRule<ImportReport> {
  private static final RuleInfo INFO =
      RuleInfo.defect("import.rows-unaccounted", Severity.ERROR)
          .title("The rows kept and dropped by an import are not those it read")
          .rationale(
              "Rows that are neither kept nor dropped for a reason were lost in silence: the fault"
                  + " is in the importer, and none of its records can be relied on.")
          .source(
              "Control totals of batch processing: records read are those written and those rejected")
          .settledBy("Report it to whoever wrote the importer, with the file.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<ImportReport> type() {
    return ImportReport.class;
  }

  @Override
  public void check(ImportReport account, Findings findings) {
    if (!account.isBalanced()) {
      findings
          .atDossier("")
          .message(
              "Of "
                  + account.file()
                  + ", "
                  + account.rowsRead()
                  + " rows were read, while "
                  + account.rowsKept()
                  + " were kept and "
                  + account.dropped().size()
                  + " dropped.")
          .detail("file", account.file())
          .detail("read", account.rowsRead())
          .detail("kept", account.rowsKept())
          .detail("dropped", account.dropped().size())
          .cause(account.file())
          .report();
    }
  }
}
