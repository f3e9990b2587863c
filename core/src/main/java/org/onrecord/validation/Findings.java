package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/** Takes the findings of one rule. */
public interface Findings {
  /**
   * Begins a finding. Nothing is reported before {@link Draft#report()}.
   *
   * @param record the record that the finding is about: one of the dossier, or, for a rule that
   *     sees records one by one, the record it is looking at
   * @param pointer where in the record, as a JSON Pointer (RFC 6901) into it as it is written, such
   *     as {@code /says/total}; empty for the whole record
   * @return the finding so far, with the record and what it cites as evidence
   */
  Draft at(DossierRecord record, String pointer);

  /**
   * Begins a finding about the dossier itself rather than one of its records.
   *
   * @param pointer where in the dossier, as a JSON Pointer into it as it is written; empty for the
   *     whole
   * @return the finding so far, without evidence
   */
  Draft atDossier(String pointer);
}
