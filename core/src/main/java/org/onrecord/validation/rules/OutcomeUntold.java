package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Condition;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds threats and promises whose condition came true, with no word on what came of them. */
final class OutcomeUntold implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("claims.outcome-untold", Severity.INFO)
          .title("The condition came true, and no claim says whether what was announced followed")
          .rationale(
              "They said that they would strike if she came, and she came. The reader is owed the end of"
                  + " the story, and so is whoever judges what the next threat is worth.")
          .source("OnRecord: the question that a conditional threat leaves open")
          .settledBy("Report what followed, or that nothing did.")
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
    SetMultimap<Conditional, Claim> announced = LinkedHashMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      if (claim.says() instanceof Occurrence said
          && said.happens() == Happens.WILL
          && said.onlyIf().filter(condition -> condition.happens() == Happens.DID).isPresent()
          && !Chain.isDenied(claim)
          && Chain.ownCertainty(claim) != Certainty.UNCOMMITTED
          && !withdrawn.has(claim)) {
        EventId condition = said.onlyIf().map(Condition::event).orElseThrow();
        announced.put(new Conditional(said.event(), condition), claim);
      }
    }
    for (Conditional each : announced.keySet()) {
      List<Claim> came = Happening.assertingAnyPart(each.condition(), index, withdrawn);
      if (!came.isEmpty() && !isTold(each.announced(), index)) {
        report(each, announced.get(each), came, index, findings);
      }
    }
  }

  /** Whether any claim says that it, or a part of it, did or did not happen. */
  private static boolean isTold(EventId event, DossierIndex index) {
    return Stream.concat(Stream.of(event), index.children(event).stream().map(Event::id))
        .flatMap(each -> index.claimsAbout(each).stream().filter(claim -> tells(claim, each)))
        .findAny()
        .isPresent();
  }

  private static boolean tells(Claim claim, EventId event) {
    return Happening.asserts(claim, event)
        || (claim.says() instanceof Occurrence said
            && said.event().equals(event)
            && Happening.isReal(said));
  }

  private static void report(
      Conditional each,
      Set<Claim> announced,
      List<Claim> came,
      DossierIndex index,
      Findings findings) {
    Wording wording = new Wording(index);
    List<Claim> claims = new ArrayList<>(announced);
    findings
        .at(claims.get(0), "/says/onlyIf")
        .against(each.announced())
        .message(
            "Words of "
                + wording.speaker(claims.get(0))
                + " announce "
                + wording.name(each.announced())
                + " in case of "
                + wording.name(each.condition())
                + ". That is reported to have come true, and nothing says what followed.")
        .detail("event", each.announced().value())
        .evidence(claims.subList(1, claims.size()))
        .evidence(came)
        .report();
  }

  private record Conditional(EventId announced, EventId condition) {}
}
