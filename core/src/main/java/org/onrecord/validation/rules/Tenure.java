package org.onrecord.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Phase;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/** Whether two relations hold at one time, as far as anything tells when they do. */
final class Tenure {
  private static final Set<Phase> OVER = EnumSet.of(Phase.FORMERLY, Phase.ENDED);

  private final DossierIndex index;

  Tenure(DossierIndex index) {
    this.index = index;
  }

  /**
   * Whether two relations overlap. One without a date is told as holding when its source was
   * published, unless it is told as over.
   */
  Truth overlap(SaidRelation one, SaidRelation other) {
    Optional<When> first = dated(one);
    Optional<When> second = dated(other);
    if (first.isPresent() && second.isPresent()) {
      return first.get().overlaps(second.get());
    } else if (isOver(one) || isOver(other)) {
      return Truth.UNKNOWN;
    } else if (first.isEmpty() && second.isEmpty() && shareSource(one.claim(), other.claim())) {
      return Truth.YES;
    }
    Optional<When> from = first.or(() -> told(one.claim()));
    Optional<When> to = second.or(() -> told(other.claim()));
    return from.isPresent() && to.isPresent() ? from.get().overlaps(to.get()) : Truth.UNKNOWN;
  }

  private static boolean isOver(SaidRelation said) {
    return dated(said).isEmpty() && said.relation().phase().filter(OVER::contains).isPresent();
  }

  private static Optional<When> dated(SaidRelation said) {
    return said.relation().during().flatMap(Dating::when);
  }

  private static boolean shareSource(Claim one, Claim other) {
    return sources(one).stream().anyMatch(sources(other)::contains);
  }

  private Optional<When> told(Claim claim) {
    return sources(claim).stream()
        .flatMap(source -> index.source(source).stream())
        .findFirst()
        .flatMap(Source::published)
        .flatMap(Dating::when);
  }

  private static List<SourceId> sources(Claim claim) {
    return claim.citations().stream().map(Citation::source).toList();
  }
}
