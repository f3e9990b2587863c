package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Because;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Reason;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds events for which different mouths give different reasons. */
final class ReasonsDiffer implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.reasons-differ", Severity.INFO)
          .title("Different reasons are given for one event")
          .rationale(
              "Motives are what parties to a conflict disagree about most, and a text that merges"
                  + " them takes a side without saying so.")
          .source("Practice of news agencies: a motive is attributed to whoever gives it")
          .settledBy("Say whose reason is whose, or which of them the record bears out.")
          .cost("The different reasons of one event are compared, which are few.")
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
    SetMultimap<EventId, Claim> reasons = LinkedHashMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      if (claim.says() instanceof Reason reason
          && !Chain.isDenied(claim)
          && Chain.ownCertainty(claim) != Certainty.UNCOMMITTED
          && !withdrawn.has(claim)) {
        reasons.put(reason.event(), claim);
      }
    }
    reasons.asMap().forEach((event, given) -> check(event, given, index, findings));
  }

  private static void check(
      EventId event, Collection<Claim> given, DossierIndex index, Findings findings) {
    WhoseWords words = new WhoseWords(index);
    SetMultimap<Set<Ref>, Because> byMouth = LinkedHashMultimap.create();
    given.forEach(claim -> byMouth.put(words.of(claim), because(claim)));
    List<Set<Because>> sets = byMouth.keySet().stream().map(byMouth::get).toList();
    Set<Because> fullest = sets.stream().max(Comparator.comparing(Set::size)).orElseThrow();
    if (!sets.stream().allMatch(set -> isCovered(set, fullest, index))) {
      report(event, given, index, findings);
    }
  }

  private static Because because(Claim claim) {
    Because because = ((Reason) claim.says()).because();
    return because.event().isPresent()
        ? Because.event(because.event().get().value())
        : Because.text(because.text().orElse("").toLowerCase(Locale.ROOT));
  }

  private static boolean isCovered(Set<Because> some, Set<Because> all, DossierIndex index) {
    return some.stream().allMatch(each -> all.stream().anyMatch(one -> agree(each, one, index)));
  }

  /** A war and a battle of it are one reason, told more or less closely. */
  private static boolean agree(Because one, Because other, DossierIndex index) {
    if (one.event().isEmpty() || other.event().isEmpty()) {
      return one.equals(other);
    }
    EventId first = one.event().get();
    EventId second = other.event().get();
    return first.equals(second) || isPartOf(first, second, index) || isPartOf(second, first, index);
  }

  private static boolean isPartOf(EventId part, EventId whole, DossierIndex index) {
    return index.eventTree().ancestors(part).stream().map(Event::id).anyMatch(whole::equals);
  }

  private static void report(
      EventId event, Collection<Claim> given, DossierIndex index, Findings findings) {
    Wording wording = new Wording(index);
    Saying saying = new Saying(index);
    SetMultimap<String, String> told = LinkedHashMultimap.create();
    for (Claim claim : given) {
      String mouth = wording.names(List.copyOf(new WhoseWords(index).of(claim)));
      told.put(mouth, saying.because(((Reason) claim.says()).because()));
    }
    findings
        .at(given.iterator().next(), "/says/because")
        .message(
            "Reasons differ for "
                + wording.name(event)
                + ": "
                + String.join(
                    "; ",
                    told.asMap().entrySet().stream()
                        .map(each -> listed(each.getValue()) + " (" + each.getKey() + ")")
                        .toList())
                + ".")
        .detail("event", event.value())
        .evidence(given.stream().skip(1).toList())
        .report();
  }

  private static String listed(Collection<String> reasons) {
    return Wording.list(List.copyOf(reasons));
  }
}
