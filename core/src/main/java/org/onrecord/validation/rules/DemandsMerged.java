package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Ref;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds demands or threats of several speakers that are recorded as one although they differ. */
final class DemandsMerged implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.demands-merged", Severity.WARNING)
          .title("Different demands or threats are recorded as one")
          .rationale(
              "One calls for a vote and another threatens force, and both want the door shut. As one"
                  + " record they seem to want the same, by the same means and at the same time.")
          .source("OnRecord: what is called for or threatened is an event of its own")
          .settledBy("Record an event for each, and say that they are distinct.")
          .firesWith("events.weapons-differ")
          .since("0.1.0")
          .build();

  private static final Set<EventStatus> WANTED =
      Set.of(EventStatus.CALLED_FOR, EventStatus.THREATENED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Withdrawals withdrawn = Withdrawals.all(dossier);
    for (Event event : dossier.dossier().events()) {
      if (WANTED.contains(event.status())) {
        List<Claim> claims =
            index.claimsAbout(event.id()).stream()
                .filter(claim -> wants(claim, event.id()) && !withdrawn.has(claim))
                .toList();
        check(event, claims, index, findings);
      }
    }
  }

  private static boolean wants(Claim claim, EventId event) {
    return !Chain.isDenied(claim)
        && claim.says() instanceof Occurrence said
        && said.event().equals(event)
        && !Happening.isReal(said.happens());
  }

  private static void check(
      Event event, List<Claim> claims, DossierIndex index, Findings findings) {
    WhoseWords words = new WhoseWords(index);
    Map<Utterance, Wish> wishes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Wish wish =
          wishes.computeIfAbsent(
              new Utterance(words.of(claim), Chain.innermost(claim).flatMap(Voice::in)),
              mouth -> new Wish());
      ((Occurrence) claim.says()).details().ifPresent(wish::add);
    }
    Set<String> fields = new LinkedHashSet<>();
    Set<Ref> mouths = new LinkedHashSet<>();
    // Every wish against the first alone, so that the work grows with the wishes.
    List<Map.Entry<Utterance, Wish>> all = new ArrayList<>(wishes.entrySet());
    for (Map.Entry<Utterance, Wish> each : all) {
      Set<String> differences = all.get(0).getValue().differences(each.getValue(), index);
      fields.addAll(differences);
      if (!differences.isEmpty()) {
        mouths.addAll(all.get(0).getKey().speakers());
        mouths.addAll(each.getKey().speakers());
      }
    }
    if (!fields.isEmpty()) {
      report(event, fields, mouths, claims, new Wording(index), findings);
    }
  }

  private static void report(
      Event event,
      Collection<String> fields,
      Collection<Ref> mouths,
      Collection<Claim> claims,
      Wording wording,
      Findings findings) {
    findings
        .at(event, "")
        .message(
            "The record has "
                + Wording.name(event)
                + " as one thing, yet "
                + wording.names(List.copyOf(mouths))
                + (mouths.size() == 1 ? " gives" : " give")
                + " it different details ("
                + String.join(", ", fields)
                + ").")
        .detail("field", fields)
        .evidence(claims)
        .report();
  }

  private record Utterance(Set<Ref> speakers, Optional<EventId> in) {}
}
