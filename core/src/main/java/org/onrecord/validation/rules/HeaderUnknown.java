package org.onrecord.validation.rules;

import org.onrecord.exchange.ImportReport;
import org.onrecord.validation.AccountRule;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds files that have none of the forms of their format. */
final class HeaderUnknown implements AccountRule<ImportReport> {
  private static final RuleInfo INFO =
      RuleInfo.defect("import.header-unknown", Severity.ERROR)
          .title("The header of a file is of no known version")
          .rationale(
              "Releases rename and reorder columns. To guess which is which would give figures of"
                  + " the wrong people, so nothing was read.")
          .source("UCDP GED, ACLED and GTD: columns are renamed and reordered between releases")
          .settledBy("Export the file again in a known version, or name its columns as that does.")
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
    account
        .refusal()
        .ifPresent(
            reason ->
                findings
                    .atDossier("")
                    .message(
                        "The file "
                            + account.file()
                            + " was not read as "
                            + account.dataset()
                            + ": "
                            + reason.replaceAll("[\\s.]+$", "")
                            + ".")
                    .detail("file", account.file())
                    .cause(account.file())
                    .report());
  }
}
