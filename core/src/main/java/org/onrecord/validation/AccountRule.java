package org.onrecord.validation;

import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.ImportReport;

/**
 * A rule about what became of the rows of a file that was imported, or of the fields of records
 * that were exported. It runs when the account is given to the {@link Validator}, and reports
 * {@linkplain Findings#atDossier on the dossier}.
 *
 * @param <A> the kind of account: {@link ImportReport} or {@link ExportReport}
 */
public non-sealed interface AccountRule<A> extends Rule {
  /** {@return the kind of account that it looks at} */
  Class<A> type();

  /**
   * Looks at an account.
   *
   * @param account the account
   * @param findings told of what is found
   */
  void check(A account, Findings findings);
}
