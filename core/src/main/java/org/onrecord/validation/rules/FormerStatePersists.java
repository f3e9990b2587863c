package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.SourceId;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds what is said to have held formerly or at first, and is also told as holding: in the same
 * source, or in one that is surely no older. What an older text called present is no conflict.
 */
final class FormerStatePersists implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("dates.former-state-persists", Severity.INFO)
          .title("What is said to be over is also told as still so")
          .rationale(
              "The words “initially” and “formerly” promise a change. Where the same thing goes on"
                  + " later in the story, either nothing changed or the text does not say when it"
                  + " did, and a turning point is reported that may not have been one.")
          .source("OnRecord: the check of a told sequence against the dates of its parts")
          .settledBy("When it ended, or whether what goes on is something else.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Set<ClaimId> withdrawn = Withdrawals.reported(dossier).ids();
    Map<Object, List<ToldState>> former = new LinkedHashMap<>();
    Map<Object, List<ToldState>> others = new LinkedHashMap<>();
    for (Claim claim : dossier.dossier().claims()) {
      ToldState.of(claim)
          .filter(told -> told.isOver() || told.isInItsCourse())
          .filter(told -> !withdrawn.contains(claim.id()))
          .ifPresent(
              told ->
                  (told.isOver() ? former : others)
                      .computeIfAbsent(told.state(), state -> new ArrayList<>())
                      .add(told));
    }
    former.forEach(
        (state, over) ->
            compare(dossier.index(), over, others.getOrDefault(state, List.of()), findings));
  }

  private static void compare(
      DossierIndex index, List<ToldState> over, List<ToldState> others, Findings findings) {
    ToldState first = over.get(0);
    List<ToldState> later =
        others.stream().filter(other -> isNoEarlier(index, first, other)).toList();
    if (later.stream().anyMatch(other -> other.holds() || isAfter(first, other))) {
      report(index, over, later, findings);
    }
  }

  /** Whether it is told of no earlier time, by a text that is no older. */
  private static boolean isNoEarlier(DossierIndex index, ToldState former, ToldState other) {
    if (former.when().isPresent() && other.when().isPresent()) {
      return other.when().get().before(former.when().get()) != Truth.YES;
    }
    Optional<When> told = Tellings.madeAt(index, former.claim());
    Optional<When> toldToo = Tellings.madeAt(index, other.claim());
    boolean inNoOlderText =
        told.isPresent() && toldToo.isPresent() && toldToo.get().before(told.get()) == Truth.NO;
    return inNoOlderText || shareSource(former.claim(), other.claim());
  }

  private static boolean shareSource(Claim one, Claim other) {
    return !Collections.disjoint(sources(one), sources(other));
  }

  private static List<SourceId> sources(Claim claim) {
    return claim.citations().stream().map(Citation::source).toList();
  }

  private static boolean isAfter(ToldState former, ToldState other) {
    return former.when().isPresent()
        && other.when().filter(when -> when.after(former.when().get()) == Truth.YES).isPresent();
  }

  private static void report(
      DossierIndex index, List<ToldState> over, List<ToldState> later, Findings findings) {
    ToldState first = over.get(0);
    List<ToldState> against =
        later.stream().filter(other -> other.holds() || other.when().isPresent()).toList();
    Draft draft =
        findings
            .at(first.claim(), first.pointer())
            .message(
                first.name(new Wording(index))
                    + " is told as something that was so before or at first"
                    + first.words().map(words -> " (" + Wording.quote(words) + ")").orElse("")
                    + ", and also as going on"
                    + dates(against)
                    + ".");
    over.stream()
        .limit(Finding.MOST_EVIDENCE)
        .forEach(told -> draft.evidence(told.claim(), told.pointer()));
    against.stream().limit(Finding.MOST_EVIDENCE).forEach(told -> draft.evidence(told.claim()));
    draft.report();
  }

  private static String dates(List<ToldState> told) {
    List<String> dates =
        told.stream()
            .flatMap(each -> each.when().stream())
            .map(When::toString)
            .distinct()
            .limit(3)
            .toList();
    return dates.isEmpty() ? "" : " (" + Wording.list(dates) + ")";
  }
}
