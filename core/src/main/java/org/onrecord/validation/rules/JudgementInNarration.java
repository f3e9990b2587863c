package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Event;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds judgements that a publisher passes in its own voice, with nobody to answer for them. */
final class JudgementInNarration implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.judgement-in-narration", Severity.INFO)
          .title("The publisher judges in its own voice, with nobody cited")
          .rationale(
              "Words such as massacre, indiscriminate or unprecedented are findings. Some have a"
                  + " meaning in law; told as narration they look established, and nobody can be"
                  + " asked on what grounds.")
          .source("News agency practice: attribute characterisations; leave them to named speakers")
          .settledBy("Whoever made the finding, and on what evidence.")
          .since("0.1.0")
          .build();

  private static final int MOST_WORDS = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    ListMultimap<Ref, Claim> judgements = LinkedListMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      if (claim.says() instanceof Assessment assessment && Narration.isToldBy(claim)) {
        assessment.topics().stream().findFirst().ifPresent(topic -> judgements.put(topic, claim));
      }
    }
    for (Ref topic : judgements.keySet()) {
      report(topic, judgements.get(topic), dossier.index(), findings);
    }
  }

  private static void report(Ref topic, List<Claim> claims, DossierIndex index, Findings findings) {
    PropositionWording wording = new PropositionWording(new Wording(index));
    Set<ClaimId> told = claims.stream().map(Claim::id).collect(Collectors.toSet());
    List<String> words =
        claims.stream()
            .filter(claim -> !repeats(claim, told))
            .map(claim -> wording.of(claim.says()))
            .toList();
    Claim first = claims.get(0);
    findings
        .at(first, "/says/paraphrase")
        .severity(isViolence(topic, index) ? Severity.WARNING : Severity.INFO)
        .message(
            "Of "
                + new Wording(index).name(topic)
                + " the publisher says in its own voice, citing nobody: "
                + shorten(words)
                + ".")
        .evidence(claims.subList(1, claims.size()))
        .report();
  }

  private static String shorten(List<String> words) {
    int more = words.size() - MOST_WORDS;
    return String.join("; ", words.subList(0, Math.min(MOST_WORDS, words.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private static boolean repeats(Claim claim, Set<ClaimId> told) {
    return claim.links().stream()
        .anyMatch(link -> link.type() == ClaimLinkType.REPEATS && told.contains(link.claim()));
  }

  /** A judgement on violence is an accusation, or takes one back. */
  private static boolean isViolence(Ref topic, DossierIndex index) {
    return index
        .record(topic)
        .filter(record -> record instanceof Event event && event.type().isViolence())
        .isPresent();
  }
}
