package org.onrecord.tally;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.Voice;
import org.onrecord.time.Limit;
import org.onrecord.time.When;

/** Finds out whose words a claim is, and when they were said. */
final class Tellers {
  private final DossierIndex index;

  Tellers(DossierIndex index) {
    this.index = index;
  }

  /** Returns the innermost speakers, or else those who publish what is cited. */
  Set<Ref> of(Claim claim) {
    return claim.voices().isEmpty()
        ? publishers(claim)
        : ImmutableSet.copyOf(claim.voices().get(claim.voices().size() - 1).speakers());
  }

  private Set<Ref> publishers(Claim claim) {
    ImmutableSet.Builder<Ref> publishers = ImmutableSet.builder();
    for (Citation citation : claim.citations()) {
      publishers.add(
          index
              .source(citation.source())
              .flatMap(Source::publisher)
              .map(Ref.class::cast)
              .orElse(citation.source()));
    }
    return publishers.build();
  }

  /**
   * Returns the date of the innermost utterance that has one, else the earliest publication. What
   * is uttered again and again since some day has no date that a figure in it could be told by.
   */
  Optional<When> told(Claim claim) {
    for (Voice voice : Lists.reverse(claim.voices())) {
      Optional<When> uttered = voice.in().flatMap(this::uttered);
      if (uttered.isPresent()) {
        return uttered;
      }
    }
    return claim.citations().stream()
        .flatMap(citation -> index.source(citation.source()).stream())
        .flatMap(source -> AsOf.readable(source.published()).stream())
        .min(When.chronological());
  }

  private Optional<When> uttered(EventId utterance) {
    return index
        .event(utterance)
        .flatMap(event -> AsOf.readable(event.when()))
        .filter(when -> when.endLimit() == Limit.DATED);
  }
}
