package org.onrecord.examples.dailyseries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.time.When;

/** Reckons from the claims alone, without any rule, what rules should find. */
final class Reckoned {
  private static final String CUMULATIVE = "_cum";

  private final Series series;
  private final DossierIndex index;

  Reckoned(Series series) {
    this.series = series;
    this.index = DossierIndex.of(series.dossier());
  }

  /** {@return how often each column with a cumulative value falls below the value before it} */
  Map<String, Integer> falls() {
    Map<String, Long> last = new LinkedHashMap<>();
    Map<String, Integer> falls = new LinkedHashMap<>();
    for (Claim claim : series.dossier().claims()) {
      String column = column(claim.id());
      if (column.endsWith(CUMULATIVE)) {
        Long before = last.put(column, value(claim));
        if (before != null && value(claim) < before) {
          falls.merge(column, 1, Integer::sum);
        }
      }
    }
    return falls;
  }

  /**
   * {@return how often the value of a period is not the change of the cumulative column from the
   * day before the period to its last}
   */
  Map<String, Integer> differences() {
    Map<String, Integer> differences = new LinkedHashMap<>();
    for (Claim claim : series.dossier().claims()) {
      Optional<When> period =
          ((Casualties) claim.says()).total().orElseThrow().period().flatMap(each -> each.when());
      Optional<Long> change = period.flatMap(when -> change(claim, when));
      if (change.isPresent() && change.get() != value(claim)) {
        differences.merge(column(claim.id()), 1, Integer::sum);
      }
    }
    return differences;
  }

  private Optional<Long> change(Claim claim, When period) {
    String column = column(claim.id()) + CUMULATIVE;
    String before = period.earliest().orElseThrow().minusDays(1) + " " + column;
    String after = period.latest().orElseThrow() + " " + column;
    return index
        .claim(ClaimId.of(after))
        .flatMap(to -> index.claim(ClaimId.of(before)).map(from -> value(to) - value(from)));
  }

  static String column(ClaimId claim) {
    return claim.value().substring(claim.value().indexOf(' ') + 1);
  }

  private static long value(Claim claim) {
    return ((Casualties) claim.says()).total().orElseThrow().quantity().range().lowerEndpoint();
  }
}
