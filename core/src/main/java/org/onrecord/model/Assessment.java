package org.onrecord.model;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A judgement that fits no other kind, kept as a paraphrase. */
@Value.Immutable
@RecordStyle
public non-sealed interface Assessment extends Proposition {
  /** {@return what was said, in neutral words of our own} */
  String paraphrase();

  /** {@return what it is about} */
  List<Ref> topics();

  @Override
  default Kind propositionKind() {
    return Kind.ASSESSMENT;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().addAll(topics()).toSet();
  }

  /**
   * Begins an assessment.
   *
   * @param paraphrase what was said, in neutral words of our own
   * @param topics what it is about
   * @return a builder
   */
  static Builder of(String paraphrase, Ref... topics) {
    return builder().paraphrase(paraphrase).addAllTopics(List.of(topics));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Assessment}. */
  class Builder extends ImmutableAssessment.Builder implements Proposition.Builder {
    Builder() {}
  }
}
