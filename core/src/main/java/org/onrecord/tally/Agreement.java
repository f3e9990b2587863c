package org.onrecord.tally;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;

/** What figures have in common. */
final class Agreement {
  private Agreement() {}

  static Optional<Range<Long>> of(List<Figure> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Range<Long> common = figures.get(0).range();
    for (Figure figure : figures) {
      if (!common.isConnected(figure.range())) {
        return Optional.empty();
      }
      common = common.intersection(figure.range());
    }
    // More than 5 and fewer than 6 have no count in common, though the ranges meet.
    return Bounds.of(common).isEmpty() ? Optional.empty() : Optional.of(common);
  }
}
