package org.onrecord.validation.rules;

import com.google.common.collect.Collections2;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds what a publisher tells as a fact here, and as the word of somebody else there. */
final class NarratorAdoptsClaim implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("sources.narrator-adopts-claim", Severity.INFO)
          .title("The publisher asserts in its own voice what it attributes to others elsewhere")
          .rationale(
              "A reader who sees only the plain sentence takes for established what is somebody's"
                  + " word. It may be, but then the attribution was not needed.")
          .source("News agency practice: attribute what is not established, each time")
          .settledBy("Ask the publisher whether it has confirmed it on its own.")
          .firesWith("claims.contradicted")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What is said, and by whose publication. */
  private record Telling(Ref publisher, List<Object> what) {}

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Map<Telling, Claim> narrated = new LinkedHashMap<>();
    SetMultimap<Telling, Claim> all = LinkedHashMultimap.create();
    SetMultimap<Telling, ActorId> speakers = LinkedHashMultimap.create();
    for (Claim claim : Withdrawals.reported(dossier).leaveOutOf(dossier.dossier().claims())) {
      Optional<Telling> telling = telling(claim, index);
      if (telling.isEmpty() || !isAsserted(claim)) {
        continue;
      }
      all.put(telling.get(), claim);
      if (Chain.isNarrated(claim)) {
        narrated.putIfAbsent(telling.get(), claim);
      } else {
        speakers.putAll(telling.get(), Chain.speakers(claim));
      }
    }
    narrated.forEach(
        (telling, claim) -> {
          if (speakers.containsKey(telling)) {
            report(claim, all.get(telling), speakers.get(telling), new Wording(index), findings);
          }
        });
  }

  private static Optional<Telling> telling(Claim claim, DossierIndex index) {
    return claim.citations().stream()
        .findFirst()
        .flatMap(
            citation ->
                SameProposition.key(claim.says())
                    .map(what -> new Telling(publisher(citation.source(), index), what)));
  }

  private static Ref publisher(SourceId source, DossierIndex index) {
    return index.source(source).flatMap(Source::publisher).map(Ref.class::cast).orElse(source);
  }

  /** An ambiguous statement may be the publisher's own all the same. */
  private static boolean isAsserted(Claim claim) {
    return claim.attribution() != Attribution.AMBIGUOUS
        && !Chain.isDenied(claim)
        && Chain.certainty(claim) != Certainty.UNCOMMITTED;
  }

  private static void report(
      Claim narrated,
      Collection<Claim> all,
      Collection<ActorId> speakers,
      Wording wording,
      Findings findings) {
    findings
        .at(narrated, "/says")
        .message(
            "The publisher asserts in its own voice what it elsewhere attributes to "
                + wording.names(new ArrayList<>(speakers))
                + ": "
                + new PropositionWording(wording).of(narrated.says())
                + ".")
        .detail("speaker", speakers)
        .evidence(Collections2.filter(all, claim -> claim != narrated))
        .report();
  }
}
