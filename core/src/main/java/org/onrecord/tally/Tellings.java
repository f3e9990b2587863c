package org.onrecord.tally;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Polarity;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;
import org.onrecord.tally.Figure.Standing;

/** Finds out how claims are told: by whom, when, and whether they still stand. */
final class Tellings {
  /** Acts that bring up what is not so, or not yet. */
  private static final Set<SpeechAct> UNREAL =
      Set.of(
          SpeechAct.WARNS,
          SpeechAct.THREATENS,
          SpeechAct.PROMISES,
          SpeechAct.DEMANDS,
          SpeechAct.REQUESTS,
          SpeechAct.CALLS_FOR,
          SpeechAct.ADVISES);

  private final Tellers tellers;
  private final ListMultimap<ClaimId, Revision> revisions = ArrayListMultimap.create();
  private final ListMultimap<ClaimId, Claim> denials = ArrayListMultimap.create();

  /** A claim that takes back or replaces another, and the link by which it does. */
  private record Revision(Claim claim, ClaimLink link) {}

  Tellings(DossierIndex index) {
    tellers = new Tellers(index);
    index.dossier().claims().forEach(this::note);
  }

  private void note(Claim claim) {
    for (ClaimLink link : claim.links()) {
      if (revises(link) && !link.claim().equals(claim.id())) {
        revisions.put(link.claim(), new Revision(claim, link));
      }
    }
    if (claim.says() instanceof Verdict verdict
        && verdict.verdict() == VerdictKind.DENIED
        && !isDenied(claim)) {
      verdict.claims().stream().distinct().forEach(judged -> denials.put(judged, claim));
    }
  }

  private static boolean revises(ClaimLink link) {
    return link.type() == ClaimLinkType.RETRACTS || link.type() == ClaimLinkType.SUPERSEDES;
  }

  /** An editor may note that somebody revised a figure, but cannot end a dispute between two. */
  static boolean revises(ClaimLink link, Set<Ref> teller, Set<Ref> tellerBefore) {
    return revises(link) && (link.by() != LinkBy.EDITOR || areTheSame(teller, tellerBefore));
  }

  private static boolean areTheSame(Set<Ref> one, Set<Ref> other) {
    return !one.isEmpty() && one.equals(other);
  }

  Telling of(Claim claim) {
    List<Claim> deniedBy = denials.get(claim.id());
    List<Claim> revisedBy = revisedBy(claim, deniedBy);
    boolean withdrawn = claim.provenance().filter(Provenance::deleted).isPresent();
    return new Telling(
        tellers.of(claim),
        tellers.told(claim),
        standing(claim, deniedBy, withdrawn || !revisedBy.isEmpty()),
        revisedBy,
        List.copyOf(deniedBy));
  }

  private List<Claim> revisedBy(Claim claim, List<Claim> deniedBy) {
    Map<ClaimId, Claim> revisedBy = new LinkedHashMap<>();
    Set<Ref> teller = tellers.of(claim);
    for (Revision revision : revisions.get(claim.id())) {
      if (revises(revision.link(), tellers.of(revision.claim()), teller)) {
        revisedBy.putIfAbsent(revision.claim().id(), revision.claim());
      }
    }
    for (Claim denial : deniedBy) {
      if (areTheSame(tellers.of(denial), teller)) {
        revisedBy.putIfAbsent(denial.id(), denial);
      }
    }
    return List.copyOf(revisedBy.values());
  }

  private Standing standing(Claim claim, List<Claim> deniedBy, boolean revised) {
    if (isDenied(claim)) {
      return Standing.DENIED;
    }
    if (isUnreal(claim)) {
      return Standing.HYPOTHETICAL;
    }
    if (revised) {
      return Standing.REVISED;
    }
    boolean publisherDenies = deniedBy.stream().anyMatch(denial -> denial.voices().isEmpty());
    return publisherDenies ? Standing.DENIED : Standing.ASSERTED;
  }

  /** Whoever is said to deny it falsely is contradicted by the publisher, who so affirms it. */
  private static boolean isDenied(Claim claim) {
    boolean byVoice =
        claim.voices().stream().anyMatch(voice -> voice.polarity() == Polarity.DENIED);
    return byVoice != (claim.publisher().polarity() == Polarity.DENIED);
  }

  private static boolean isUnreal(Claim claim) {
    List<Voice> voices = claim.voices();
    Certainty certainty =
        voices.isEmpty()
            ? claim.publisher().certainty()
            : voices.get(voices.size() - 1).certainty();
    return certainty.compareTo(Certainty.POSSIBLE) >= 0
        || voices.stream().anyMatch(voice -> UNREAL.contains(voice.act()));
  }
}
