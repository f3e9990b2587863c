package org.onrecord.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.model.Voice;

/** Claims by what they are about, who voices them, where they were uttered and what they cite. */
final class ClaimTable {
  private final ImmutableListMultimap<Ref, Claim> about;
  private final ImmutableListMultimap<ActorId, Claim> voicedBy;
  private final ImmutableListMultimap<ActorId, Claim> by;
  private final ImmutableListMultimap<EventId, Claim> in;
  private final ImmutableListMultimap<SourceId, Claim> citing;

  ClaimTable(List<Claim> claims) {
    about = group(claims, claim -> claim.says().about());
    voicedBy = group(claims, claim -> speakers(claim.voices()));
    by = group(claims, claim -> speakers(innermost(claim.voices())));
    in = group(claims, ClaimTable::utterances);
    citing = group(claims, ClaimTable::sources);
  }

  List<Claim> about(Ref ref) {
    return about.get(ref);
  }

  List<Claim> voicedBy(ActorId actor) {
    return voicedBy.get(actor);
  }

  List<Claim> by(ActorId actor) {
    return by.get(actor);
  }

  List<Claim> in(EventId event) {
    return in.get(event);
  }

  List<Claim> citing(SourceId source) {
    return citing.get(source);
  }

  private static <K> ImmutableListMultimap<K, Claim> group(
      List<Claim> claims, Function<Claim, Set<? extends K>> keys) {
    ImmutableListMultimap.Builder<K, Claim> grouped = ImmutableListMultimap.builder();
    claims.forEach(claim -> keys.apply(claim).forEach(key -> grouped.put(key, claim)));
    return grouped.build();
  }

  private static List<Voice> innermost(List<Voice> voices) {
    return voices.subList(Math.max(0, voices.size() - 1), voices.size());
  }

  private static Set<ActorId> speakers(List<Voice> voices) {
    return voices.stream()
        .map(Voice::speakers)
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<EventId> utterances(Claim claim) {
    return claim.voices().stream()
        .flatMap(voice -> voice.in().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<SourceId> sources(Claim claim) {
    return claim.citations().stream()
        .map(citation -> citation.source())
        .collect(Collectors.toUnmodifiableSet());
  }
}
