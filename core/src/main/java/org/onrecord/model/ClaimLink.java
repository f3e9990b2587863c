package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A link from one claim to another. */
@Value.Immutable
@RecordStyle
public interface ClaimLink extends Extensible {
  /** {@return how the claim stands to the other} */
  ClaimLinkType type();

  /** {@return the other claim} */
  ClaimId claim();

  /** {@return who draws the link; the editor unless said} */
  @Value.Default
  default LinkBy by() {
    return LinkBy.EDITOR;
  }

  /** {@return why, in a word or in neutral words of our own} */
  Optional<String> reason();

  /**
   * Returns a link drawn by the editor.
   *
   * @param type how the claim stands to the other
   * @param claim the id of the other claim
   * @return the link
   */
  static ClaimLink of(ClaimLinkType type, String claim) {
    return builder().type(type).claim(ClaimId.of(claim)).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ClaimLink}. */
  class Builder extends ImmutableClaimLink.Builder {
    Builder() {}
  }
}
