package org.onrecord.validation.rules;

import java.util.Map;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds such fields in the dossier itself, where a misspelt list of records can hide. */
final class UnknownDossierField implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("json.unknown-dossier-field", Severity.ERROR)
          .title("A field of the dossier itself is unknown and does not begin with x_")
          .rationale(
              "A list of records under a misspelt name, such as “claim”, is kept but never read:"
                  + " the whole list is missing, and the rest looks sound.")
          .source("OnRecord JSON Schema 1.0")
          .settledBy("Correct the name, or begin it with x_ if the field is your own.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    check("", dossier.dossier().extensions(), findings);
    dossier
        .dossier()
        .provenance()
        .ifPresent(from -> check("/provenance", from.extensions(), findings));
  }

  private static void check(String object, Map<String, String> fields, Findings findings) {
    UnknownField.strange(fields)
        .forEach(
            field ->
                UnknownField.report(
                    findings.atDossier(object + UnknownField.segment(field)), field));
  }
}
