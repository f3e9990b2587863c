package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * A rule that sees one record at a time, beside the texts of the sources. It runs only when texts
 * are supplied; the report says which were missing.
 */
public non-sealed interface TextRule extends Rule {
  /**
   * Looks at a record.
   *
   * @param record the record
   * @param texts the texts that were supplied, of some or all sources
   * @param findings told of what is found
   */
  void check(DossierRecord record, SourceTexts texts, Findings findings);
}
