package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Location;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds places that are part of themselves, directly or by way of others. */
final class PlaceCycle implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("locations.part-of-cycle", Severity.ERROR)
          .title("A place is part of itself")
          .rationale(
              "What is part of itself lies nowhere: its country cannot be looked up, and events"
                  + " there are counted in each place of the circle.")
          .source("ISO 19112: locations within locations form a hierarchy")
          .settledBy("A gazetteer such as GeoNames.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    dossier.index().locationTree().cycles().forEach(cycle -> report(cycle, findings));
  }

  private static void report(List<Location> cycle, Findings findings) {
    List<String> names =
        cycle.stream().limit(Finding.MOST_EVIDENCE).map(Location::displayName).toList();
    String way =
        cycle.size() == 1 ? "" : ", by way of " + Wording.list(names.subList(1, names.size()));
    Draft draft =
        findings
            .at(cycle.get(0), "/partOf")
            .message(names.get(0) + " is part of itself" + way + ".");
    cycle.stream().limit(Finding.MOST_EVIDENCE).forEach(place -> draft.evidence(place, "/partOf"));
    draft.report();
  }
}
