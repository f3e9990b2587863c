package org.onrecord.validation.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Polarity;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.Voice;

/** Whose words claims are: those of actors, or of a source whose publisher is not on record. */
final class WhoseWords {
  private final DossierIndex index;

  WhoseWords(DossierIndex index) {
    this.index = index;
  }

  /** The speakers of the innermost voice, or the publishers of what is cited if there are none. */
  Set<Ref> of(Claim claim) {
    Set<Ref> speakers = new LinkedHashSet<>(Chain.speakers(claim));
    return speakers.isEmpty() ? publishers(claim) : speakers;
  }

  /** Those who pass it on: the outer voices, and the publishers of what is cited. */
  Set<Ref> passingOn(Claim claim) {
    List<Voice> voices = claim.voices();
    Set<Ref> others = new LinkedHashSet<>();
    voices.stream()
        .limit(Math.max(0, voices.size() - 1))
        .map(Voice::speakers)
        .forEach(others::addAll);
    if (!voices.isEmpty()) {
      others.addAll(publishers(claim));
    }
    return others;
  }

  /** Those who say that it is not so; nobody if nobody does. */
  Set<Ref> deniers(Claim claim) {
    Set<Ref> deniers = new LinkedHashSet<>();
    claim.voices().stream()
        .filter(voice -> voice.polarity() == Polarity.DENIED)
        .map(Voice::speakers)
        .forEach(deniers::addAll);
    if (claim.publisher().polarity() == Polarity.DENIED) {
      deniers.addAll(publishers(claim));
    }
    return deniers;
  }

  /** Whoever publishes the sources of a claim; a source itself if it names no publisher. */
  Set<Ref> publishers(Claim claim) {
    Set<Ref> publishers = new LinkedHashSet<>();
    for (Citation citation : claim.citations()) {
      publishers.add(
          index
              .source(citation.source())
              .flatMap(Source::publisher)
              .<Ref>map(publisher -> publisher)
              .orElse(citation.source()));
    }
    return publishers;
  }

  /** All of several claims, each once. */
  Set<Ref> ofAll(Collection<Claim> claims) {
    Set<Ref> all = new LinkedHashSet<>();
    claims.forEach(claim -> all.addAll(of(claim)));
    return all;
  }
}
