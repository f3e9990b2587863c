package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorHierarchy;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.Nature;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds actors that come to be above themselves. */
final class RelationCycle implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("actors.relation-cycle", Severity.ERROR)
          .title("Membership or command leads back to itself")
          .rationale(
              "Nobody can be a part of its own part or obey those it commands. If one speaker is"
                  + " recorded as saying so, a direction was most likely entered the wrong way"
                  + " round; if several are, they contradict each other.")
          .source("W3C Organization Ontology: the order of sub-organisations is a hierarchy")
          .settledBy("Look up in the cited passages which of the two is above the other.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Set<ClaimId> withdrawn = Withdrawals.reported(dossier).ids();
    ActorGraph graph = index.actorGraph();
    for (ActorHierarchy hierarchy : ActorHierarchy.values()) {
      for (List<ActorRelation> cycle : graph.cycles(hierarchy)) {
        List<Claim> claims =
            cycle.stream().flatMap(edge -> index.claim(edge.claim()).stream()).toList();
        boolean stands =
            claims.stream()
                .allMatch(claim -> Chain.isAsserted(claim) && !withdrawn.contains(claim.id()));
        if (stands && !isOfSeveralTimes(cycle)) {
          report(cycle, claims, index, findings);
        }
      }
    }
  }

  /** Whether some of the relations surely were over before others began. */
  private static boolean isOfSeveralTimes(List<ActorRelation> cycle) {
    Optional<LocalDate> latestStart =
        times(cycle).flatMap(when -> when.earliest().stream()).max(Comparator.naturalOrder());
    Optional<LocalDate> earliestEnd =
        times(cycle).flatMap(when -> when.latest().stream()).min(Comparator.naturalOrder());
    return latestStart.isPresent()
        && earliestEnd.isPresent()
        && latestStart.get().isAfter(earliestEnd.get());
  }

  private static Stream<When> times(List<ActorRelation> cycle) {
    return cycle.stream().flatMap(edge -> edge.relation().during().flatMap(Dating::when).stream());
  }

  private static void report(
      List<ActorRelation> cycle, List<Claim> claims, DossierIndex index, Findings findings) {
    Wording wording = new Wording(index);
    ActorRelation first = cycle.get(0);
    boolean oneSpeaker = claims.stream().map(Chain::speakers).distinct().count() == 1;
    Draft finding =
        findings
            .at(claims.get(0), "/says")
            .message(
                Wording.sentence(
                    cycle.stream()
                        .limit(Finding.MOST_EVIDENCE)
                        .map(edge -> says(edge, wording))
                        .collect(
                            Collectors.joining(", and ", "", ", which leads back to itself."))))
            .against(first.object())
            .detail("actor", cycle.stream().map(edge -> edge.subject().value()).toList());
    if (!oneSpeaker) {
      finding.nature(Nature.DISAGREEMENT).severity(Severity.WARNING);
    }
    claims.stream().skip(1).limit(Finding.MOST_EVIDENCE).forEach(finding::evidence);
    finding.report();
  }

  private static String says(ActorRelation edge, Wording wording) {
    return wording.name(edge.subject())
        + " "
        + RelationWording.verb(edge.type())
        + " "
        + wording.name(edge.object());
  }
}
