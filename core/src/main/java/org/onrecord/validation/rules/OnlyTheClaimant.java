package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds acts of violence that are known only from those who say that they did them. */
final class OnlyTheClaimant implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("sources.only-the-claimant", Severity.WARNING)
          .title("An attack is known only from the actor that claims it")
          .rationale(
              "Armed groups claim attacks that failed, that others made, or that never were. A claim"
                  + " of responsibility is no evidence that anything was hit.")
          .source("GTD codebook: a claim of responsibility is coded apart from the attribution")
          .settledBy("Word from whoever was attacked, from a witness, or from imagery.")
          .firesWith("claims.contradicted")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Withdrawals withdrawn = Withdrawals.reported(dossier);
    for (Event event : dossier.dossier().events()) {
      if (event.type().isViolence() && Tellings.isSaidToBeSo(event)) {
        List<Claim> known =
            withdrawn.leaveOutOf(index.claimsAbout(event.id())).stream()
                .filter(claim -> tellsOf(claim, event.id()))
                .toList();
        check(event, known, new Wording(index), findings);
      }
    }
  }

  /** Whether whoever makes the claim takes it that the event happened. */
  private static boolean tellsOf(Claim claim, EventId event) {
    if (Chain.certainty(claim) == Certainty.UNCOMMITTED) {
      return false;
    }
    if (claim.says() instanceof Occurrence occurrence) {
      boolean denied = Chain.isDenied(claim) && occurrence.details().isEmpty();
      return occurrence.event().equals(event) && Happening.isReal(occurrence.happens()) && !denied;
    }
    return true;
  }

  private static void check(Event event, List<Claim> known, Wording wording, Findings findings) {
    Set<ActorId> claimants =
        known.stream()
            .filter(claim -> !Chain.isDenied(claim))
            .flatMap(OnlyTheClaimant::claimants)
            .collect(ImmutableSet.toImmutableSet());
    if (!claimants.isEmpty() && known.stream().allMatch(claim -> isBy(claimants, claim))) {
      String names = wording.names(List.copyOf(claimants));
      findings
          .at(event, "")
          .message(
              Wording.name(event)
                  + " is known only from "
                  + names
                  + ", which is also who claims to have done it. Nobody else is reported to confirm"
                  + " it.")
          .detail("speaker", claimants)
          .evidence(known)
          .report();
    }
  }

  /** The speakers who say that they did it. */
  private static Stream<ActorId> claimants(Claim claim) {
    List<ActorId> speakers = Chain.speakers(claim);
    if (claimsResponsibility(claim)) {
      return speakers.stream();
    } else if (claim.says() instanceof Responsibility responsibility) {
      return speakers.stream().filter(responsibility.actors()::contains);
    } else if (claim.says() instanceof Occurrence occurrence) {
      return speakers.stream().filter(speaker -> isInitiator(speaker, occurrence));
    }
    return Stream.empty();
  }

  private static boolean claimsResponsibility(Claim claim) {
    List<Voice> voices = claim.voices();
    return !voices.isEmpty()
        && voices.get(voices.size() - 1).act().equals(SpeechAct.CLAIMS_RESPONSIBILITY);
  }

  private static boolean isInitiator(ActorId speaker, Occurrence occurrence) {
    return occurrence.details().stream()
        .flatMap(details -> details.participants().stream())
        .filter(participant -> participant.role().equals(Role.INITIATOR))
        .anyMatch(participant -> participant.actor().filter(speaker::equals).isPresent());
  }

  private static boolean isBy(Set<ActorId> claimants, Claim claim) {
    List<ActorId> speakers = Chain.speakers(claim);
    return !speakers.isEmpty() && claimants.containsAll(speakers);
  }
}
