package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds utterances of which one point is told twice, and not in the same words. */
final class OneUtteranceTwoWordings implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("text.one-utterance-two-wordings", Severity.WARNING)
          .title("One utterance is quoted in two wordings")
          .rationale(
              "Only one of them can be what was said. They may be two translations, or a paraphrase"
                  + " within quotation marks; a description or a figure taken from either is not"
                  + " safe.")
          .source("News agency practice: what stands in quotation marks is what was said")
          .settledBy("The utterance itself, in its original language.")
          .firesWith("counts.bounds-disjoint")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    ListMultimap<UtteredPoint, UtteredPoint.Told> told = LinkedListMultimap.create();
    UtteredPoints points = new UtteredPoints(new Wording(dossier.index()));
    for (Claim claim : Withdrawals.reported(dossier).leaveOutOf(dossier.dossier().claims())) {
      points.in(claim).forEach(each -> told.put(each.point(), each));
    }
    Wording wording = new Wording(dossier.index());
    for (UtteredPoint point : told.keySet()) {
      check(point, told.get(point), wording, findings);
    }
  }

  /** Compares all with the first, so that one finding has all wordings and nothing is squared. */
  private static void check(
      UtteredPoint point, List<UtteredPoint.Told> all, Wording wording, Findings findings) {
    UtteredPoint.Told first = all.get(0);
    List<UtteredPoint.Told> others =
        all.stream()
            .filter(other -> !other.words().equals(first.words()))
            .filter(other -> !Passage.isShared(first.claim(), other.claim()))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    List<String> wordings =
        Stream.concat(Stream.of(first), others.stream())
            .map(UtteredPoint.Told::words)
            .distinct()
            .toList();
    findings
        .at(first.claim(), "/says")
        .against(others.get(0).claim().id())
        .message(
            wording.name(point.utterance())
                + " is told in more than one wording of one point, "
                + point.name()
                + ": "
                + Wording.list(wordings)
                + ".")
        .detail("wording", wordings)
        .evidence(Lists.transform(others, UtteredPoint.Told::claim))
        .report();
  }
}
