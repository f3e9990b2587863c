package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds deeds that more than one is said to have done, or that somebody no longer owns up to. */
final class RivalResponsibility implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.rival-responsibility", Severity.WARNING)
          .title("Responsibility for one event is claimed or laid twice, or was withdrawn")
          .rationale(
              "Claims of responsibility are made for gain, and groups under several names hand them"
                  + " about. An event must not be put down to one of them as if the others had said"
                  + " nothing.")
          .source(
              "GTD codebook: competing claims of responsibility and unaffiliated claims are kept")
          .settledBy("Look for evidence of the deed that does not come from those who claim it.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Withdrawals withdrawn = Withdrawals.all(dossier);
    SetMultimap<EventId, Charge> charges = LinkedHashMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      Charge.of(claim).ifPresent(charge -> charges.put(charge.event(), charge));
    }
    for (EventId event : charges.keySet()) {
      check(List.copyOf(charges.get(event)), index, withdrawn, findings);
    }
  }

  private static void check(
      List<Charge> charges, DossierIndex index, Withdrawals withdrawn, Findings findings) {
    Set<Claim> evidence = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>();
    Wording wording = new Wording(index);
    List<Charge> standing =
        charges.stream()
            .filter(charge -> !charge.isDenied() && !withdrawn.has(charge.claim()))
            .toList();
    List<Set<ActorId>> rivals = new Camps(index).of(standing.stream().map(Charge::actors).toList());
    if (rivals.size() > 1) {
      standing.forEach(charge -> evidence.add(charge.claim()));
      parts.add("it is put down to " + either(rivals, wording));
    }
    for (Charge charge : charges) {
      if (charge.isOwn() && !charge.isDenied()) {
        List<Claim> taken = takenBack(charge, charges, withdrawn);
        if (!taken.isEmpty()) {
          parts.add(wording.names(List.copyOf(charge.actors())) + " claimed and later disowned it");
          evidence.add(charge.claim());
          evidence.addAll(taken);
        }
      }
    }
    if (!parts.isEmpty()) {
      report(charges.get(0).event(), List.copyOf(evidence), parts, wording, findings);
    }
  }

  /** The claims that take a claim back, and those in which the same actor denies the deed. */
  private static List<Claim> takenBack(Charge charge, List<Charge> all, Withdrawals withdrawn) {
    List<Claim> taken = new ArrayList<>(withdrawn.of(charge.claim().id()));
    all.stream()
        .filter(other -> other.isOwn() && other.isDenied())
        .filter(other -> other.actors().equals(charge.actors()))
        .forEach(other -> taken.add(other.claim()));
    return taken;
  }

  private static String either(List<Set<ActorId>> rivals, Wording wording) {
    return String.join(
        " as well as to ", rivals.stream().map(camp -> wording.names(List.copyOf(camp))).toList());
  }

  private static void report(
      EventId event, List<Claim> claims, List<String> parts, Wording wording, Findings findings) {
    findings
        .at(claims.get(0), "")
        .against(event)
        .message(
            "Responsibility for "
                + wording.name(event)
                + " is not settled: "
                + String.join("; ", new LinkedHashSet<>(parts))
                + ".")
        .detail("event", event.value())
        .detail(
            "actor",
            claims.stream()
                .flatMap(claim -> Charge.of(claim).stream())
                .flatMap(charge -> charge.actors().stream())
                .map(Ref::value)
                .toList())
        .evidence(claims)
        .report();
  }
}
