package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;

/** What a publisher tells in its own voice, with nobody to answer for it but itself. */
final class Narration {
  private Narration() {}

  /**
   * Whether a claim is plainly the publisher's own, and told, not listed: a row of a dataset is the
   * word of whoever keeps the dataset.
   */
  static boolean isToldBy(Claim claim) {
    return Chain.isNarrated(claim)
        && claim.attribution() != Attribution.AMBIGUOUS
        && !isFromDataset(claim);
  }

  static boolean areAllTold(List<Claim> claims) {
    return !claims.isEmpty() && claims.stream().allMatch(Narration::isToldBy);
  }

  /** Whether a claim can be traced to a row of a dataset. */
  static boolean isFromDataset(Claim claim) {
    return claim.provenance().flatMap(from -> from.dataset()).isPresent()
        || claim.citations().stream().anyMatch(citation -> citation.row().isPresent());
  }
}
