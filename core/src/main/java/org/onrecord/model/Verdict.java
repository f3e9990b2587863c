package org.onrecord.model;

import java.util.Arrays;
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
  default Kind propositionKind() {
    return Kind.VERDICT;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().addAll(claims()).toSet();
  }

  /**
   * Begins a verdict.
   *
   * @param verdict what is said of the claims
   * @param claims the ids of the claims judged
   * @return a builder
   */
  static Builder of(VerdictKind verdict, String... claims) {
    return builder().verdict(verdict).addAllClaims(Arrays.stream(claims).map(ClaimId::of).toList());
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
