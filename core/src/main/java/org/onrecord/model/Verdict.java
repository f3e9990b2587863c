package org.onrecord.model;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** That other claims are so, are not so, or could not be checked. */
@Value.Immutable
@RecordStyle
public non-sealed interface Verdict extends Proposition {
  /** {@return the claims judged} */
  List<ClaimId> claims();

  /** {@return what is said of them} */
  VerdictKind verdict();

  @Override
  default Set<Ref> about() {
    return new Refs().addAll(claims()).toSet();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Verdict}. */
  class Builder extends ImmutableVerdict.Builder implements Proposition.Builder {
    Builder() {}
  }
}
