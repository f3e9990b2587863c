package org.onrecord.validation.rules;

import java.util.OptionalLong;
import org.onrecord.count.Quantity;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Provenance;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds UCDP rows of which the deaths by side are not those of the best estimate. */
final class SideDeathsDifferFromBest implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.defect("import.side-deaths-differ-from-best", Severity.ERROR)
          .title("UCDP: the deaths of the sides do not add up to the best estimate")
          .rationale(
              "In UCDP GED the deaths of side A, of side B, of civilians and of unknown people make"
                  + " up the best estimate in every row. Where they do not, the row was changed on"
                  + " the way.")
          .source("UCDP GED: best is deaths_a + deaths_b + deaths_civilians + deaths_unknown")
          .settledBy("Look the row up in UCDP's own release.")
          .since("0.1.0")
          .build();

  private static final String DATASET = "UCDP GED";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Claim> type() {
    return Claim.class;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    boolean ofUcdp =
        claim.provenance().flatMap(Provenance::dataset).filter(DATASET::equals).isPresent();
    if (ofUcdp && claim.says() instanceof Casualties toll && toll.total().isPresent()) {
      check(claim, toll, toll.total().get().quantity(), findings);
    }
  }

  private static void check(Claim claim, Casualties toll, Quantity total, Findings findings) {
    OptionalLong best = total.best().isPresent() ? total.best() : total.number();
    boolean counted =
        !toll.parts().isEmpty()
            && toll.parts().stream().allMatch(part -> part.quantity().number().isPresent());
    if (best.isEmpty() || !counted) {
      return;
    }
    long sum = toll.parts().stream().mapToLong(SideDeathsDifferFromBest::number).sum();
    if (sum != best.getAsLong()) {
      findings
          .at(claim, "/says")
          .message(
              "The deaths by side come to "
                  + sum
                  + ", while the best estimate is "
                  + best.getAsLong()
                  + ".")
          .detail("best", best.getAsLong())
          .detail("sum", sum)
          .report();
    }
  }

  private static long number(CasualtyCount part) {
    return part.quantity().number().orElse(0);
  }
}
