package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds mere names that are told of as if they were bodies. */
final class BrandActsAsBody implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("actors.brand-acts-as-body", Severity.WARNING)
          .title("A mere name is told of as a body that acts")
          .rationale(
              "A name that several groups use cannot take orders, have members or attack. Whether"
                  + " there is a body behind it decides who answers for what is done under it.")
          .source(
              "UCDP: a non-state actor is an organised group with a name of its own; a shared label"
                  + " is none")
          .settledBy("What is known of its members, its command and who speaks for it.")
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
    for (ActorId id : names(dossier)) {
      List<Claim> claims =
          index.claimsAbout(id).stream()
              .filter(claim -> Chain.isAsserted(claim) && !withdrawn.contains(claim.id()))
              .toList();
      index.actor(id).ifPresent(actor -> report(actor, Bodiliness.signs(id, claims), findings));
    }
  }

  /** Those that the record or a claim takes for a mere name. */
  private static Set<ActorId> names(DossierView dossier) {
    ImmutableSet.Builder<ActorId> names = ImmutableSet.builder();
    dossier.dossier().actors().stream()
        .filter(actor -> actor.kind().equals(ActorKind.BRAND))
        .forEach(actor -> names.add(actor.id()));
    SaidRelation.in(dossier).stream()
        .filter(said -> Bodiliness.isMereName(said.relation()))
        .forEach(said -> said.actor().ifPresent(names::add));
    return names.build();
  }

  private static void report(
      Actor actor, Map<Bodiliness, Collection<Claim>> signs, Findings findings) {
    Set<Bodiliness> shown = EnumSet.noneOf(Bodiliness.class);
    signs.keySet().stream().filter(Bodiliness::tellsOfBody).forEach(shown::add);
    if (shown.isEmpty()) {
      return;
    }
    String how = signs.containsKey(Bodiliness.MERE_NAME) ? "described" : "recorded";
    Draft finding =
        findings
            .at(actor, "")
            .message(
                Wording.sentence(actor.displayName())
                    + " is "
                    + how
                    + " as a mere name or umbrella term, yet it is also said to "
                    + Wording.list(shown.stream().map(Bodiliness::words).toList())
                    + ".")
            .detail("actor", actor.id().value());
    signs.values().stream()
        .flatMap(Collection::stream)
        .limit(Finding.MOST_EVIDENCE)
        .forEach(finding::evidence);
    finding.report();
  }
}
