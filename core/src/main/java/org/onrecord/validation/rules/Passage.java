package org.onrecord.validation.rules;

import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Span;

/** Where in a text a claim is read. */
final class Passage {
  private Passage() {}

  /** Whether both may read one passage, of which each takes a part. */
  static boolean isShared(Claim one, Claim other) {
    return one.citations().stream()
        .anyMatch(a -> other.citations().stream().anyMatch(b -> overlap(a, b)));
  }

  private static boolean overlap(Citation one, Citation other) {
    return one.source().equals(other.source())
        && one.span().isPresent()
        && other.span().isPresent()
        && overlap(one.span().get(), other.span().get());
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
