package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that take for granted what nobody, or nobody else, reports. */
final class RefersToUnreported implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.refers-to-unreported", Severity.WARNING)
          .title("A claim takes for granted what no claim reports")
          .rationale(
              "What is slipped in as known is not checked: a build-up that is judged, an answer that"
                  + " is praised or a call that is joined may never have been reported at all.")
          .source("FactBank (Saurí and Pustejovsky 2009): what is presupposed is not asserted")
          .settledBy("Find a report of it, or ask the speaker what is meant.")
          .firesWith("text.attribution-unset")
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
    SetMultimap<EventId, Claim> presupposing = LinkedHashMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      for (Ref ref : claim.presupposes()) {
        if (ref instanceof EventId event && index.event(event).isPresent()) {
          presupposing.put(event, claim);
        }
      }
    }
    for (EventId event : presupposing.keySet()) {
      check(event, List.copyOf(presupposing.get(event)), withdrawn, index, findings);
    }
  }

  private static void check(
      EventId event,
      List<Claim> claims,
      Withdrawals withdrawn,
      DossierIndex index,
      Findings findings) {
    WhoseWords words = new WhoseWords(index);
    Set<Ref> mouths = words.ofAll(claims);
    List<Claim> reports = Happening.assertingAnyPart(event, index, withdrawn);
    boolean othersReport =
        reports.stream()
            .anyMatch(
                report -> Chain.isPerhapsNarrated(report) || !mouths.containsAll(words.of(report)));
    if (!othersReport) {
      report(event, claims, reports, index, findings);
    }
  }

  private static void report(
      EventId event,
      List<Claim> claims,
      List<Claim> reports,
      DossierIndex index,
      Findings findings) {
    Wording wording = new Wording(index);
    String who = wording.names(List.copyOf(new WhoseWords(index).ofAll(claims)));
    boolean nobody = reports.isEmpty();
    findings
        .at(claims.get(0), place(claims.get(0), event))
        .severity(nobody ? Severity.WARNING : Severity.INFO)
        .against(event)
        .message(
            "Words of "
                + who
                + " take for granted "
                + wording.name(event)
                + ", which "
                + (nobody ? "nobody" : "nobody else")
                + " reports.")
        .detail("event", event.value())
        .evidence(claims.subList(1, claims.size()))
        .evidence(reports)
        .report();
  }

  private static String place(Claim claim, EventId event) {
    return "/presupposes/" + claim.presupposes().indexOf(event);
  }
}
