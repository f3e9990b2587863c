package org.onrecord.validation;

/** A rule that has to see the whole dossier at once. It does not run on a corpus. */
public non-sealed interface DossierRule extends Rule {
  /**
   * Looks at a dossier.
   *
   * @param dossier the dossier, its index and its figures
   * @param findings told of what is found
   */
  void check(DossierView dossier, Findings findings);
}
