package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds sources that tell some violent acts of one side as fact and others as its claim. */
final class ModalityDiffers implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.modality-differs", Severity.INFO)
          .title("One source states some acts of one side as fact and others as that side's claim")
          .rationale(
              "A reader cannot tell whether the acts stated as fact are known from somebody else or"
                  + " whether the source has stopped saying that the doer says so.")
          .source("Practice of news agencies: a claim of responsibility stays a claim throughout")
          .settledBy("Say of each act who else bears it out, or attribute all of them.")
          .firesWith(
              "sources.narrator-adopts-claim",
              "sources.only-the-claimant",
              "sources.violence-unattributed",
              "text.attribution-unset")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Deeds deeds = new Deeds(dossier.index());
    Map<Side, Telling> sides = new LinkedHashMap<>();
    for (Claim claim : dossier.dossier().claims()) {
      deeds
          .deed(claim)
          .ifPresent(
              deed ->
                  claim.citations().stream()
                      .map(citation -> new Side(citation.source(), deeds.side(deed)))
                      .distinct()
                      .forEach(
                          side ->
                              sides
                                  .computeIfAbsent(side, none -> new Telling())
                                  .add(claim, deed, deeds)));
    }
    sides.forEach((side, telling) -> check(side, telling, dossier.index(), findings));
  }

  private static void check(Side side, Telling telling, DossierIndex index, Findings findings) {
    Set<EventId> facts = telling.facts.keySet();
    Set<EventId> claimed =
        Sets.difference(telling.claims.keySet(), Sets.union(facts, telling.borneOut));
    if (facts.isEmpty() || claimed.isEmpty() || index.source(side.source()).isEmpty()) {
      return;
    }
    Source source = index.source(side.source()).orElseThrow();
    Wording wording = new Wording(index);
    findings
        .at(source, "")
        .against(side.actor())
        .message(
            "The source states as fact "
                + wording.names(List.copyOf(facts))
                + ", yet only as a claim of those who did it "
                + wording.names(List.copyOf(claimed))
                + ".")
        .detail("event", Sets.union(facts, claimed).stream().map(EventId::value).toList())
        .evidence(telling.facts.values())
        .evidence(telling.claims.values())
        .report();
  }

  private record Side(SourceId source, ActorId actor) {}

  /** What one source tells of the deeds of one side. */
  private static final class Telling {
    private final SetMultimap<EventId, Claim> facts = LinkedHashMultimap.create();
    private final SetMultimap<EventId, Claim> claims = LinkedHashMultimap.create();

    /** What somebody else says too is no mere claim of the doer. */
    private final Set<EventId> borneOut = new LinkedHashSet<>();

    void add(Claim claim, EventId deed, Deeds deeds) {
      if (Deeds.isFact(claim)) {
        facts.put(deed, claim);
      } else if (deeds.isOwnClaim(claim, deed)) {
        claims.put(deed, claim);
      } else if (!Chain.isNarrated(claim) && !Chain.isPerhapsNarrated(claim)) {
        borneOut.add(deed);
      }
    }
  }
}
