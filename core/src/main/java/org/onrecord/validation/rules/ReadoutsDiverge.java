package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds meetings of which two parties give different accounts. */
final class ReadoutsDiverge implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.readouts-diverge", Severity.INFO)
          .title("Two accounts of one meeting tell of different things")
          .rationale(
              "What one side leaves out of its account is often the news, and what it has the other"
                  + " side say is its word alone.")
          .source(
              "Practice of diplomatic reporting: the readouts of both sides are set side by side")
          .settledBy("Ask each side about what only the other one tells.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    for (Event meeting : dossier.dossier().events()) {
      SetMultimap<Set<ActorId>, Claim> accounts = LinkedHashMultimap.create();
      for (Claim claim : index.claimsIn(meeting.id())) {
        teller(claim, meeting.id()).ifPresent(teller -> accounts.put(teller, claim));
      }
      if (!meeting.type().isUtterance()) {
        check(meeting, accounts, index, findings);
      }
    }
  }

  /** Those just outside the voice that speaks at the meeting; nobody if that is the outermost. */
  private static Optional<Set<ActorId>> teller(Claim claim, EventId meeting) {
    List<Voice> voices = claim.voices();
    for (int i = 1; i < voices.size(); i++) {
      if (voices.get(i).in().filter(meeting::equals).isPresent()) {
        return Optional.of(new LinkedHashSet<>(voices.get(i - 1).speakers()));
      }
    }
    return Optional.empty();
  }

  private static void check(
      Event meeting,
      SetMultimap<Set<ActorId>, Claim> accounts,
      DossierIndex index,
      Findings findings) {
    // Who tells which point; a point that all tell is no divergence.
    SetMultimap<Point, Set<ActorId>> told = LinkedHashMultimap.create();
    accounts.forEach((teller, claim) -> told.put(Point.of(claim), teller));
    Set<Set<ActorId>> tellers = accounts.keySet();
    if (told.asMap().values().stream().allMatch(by -> by.size() == tellers.size())) {
      return;
    }
    Saying saying = new Saying(index);
    SetMultimap<Set<ActorId>, String> alone = LinkedHashMultimap.create();
    for (Claim claim : accounts.values()) {
      Collection<Set<ActorId>> by = told.get(Point.of(claim));
      if (by.size() < tellers.size()) {
        by.forEach(teller -> alone.put(teller, saying.topic(claim.says())));
      }
    }
    report(meeting, accounts.values(), alone, new Wording(index), findings);
  }

  private static void report(
      Event meeting,
      Collection<Claim> claims,
      SetMultimap<Set<ActorId>, String> alone,
      Wording wording,
      Findings findings) {
    List<String> sides = new ArrayList<>();
    Set<String> tellers = new LinkedHashSet<>();
    Multimaps.asMap(alone)
        .forEach(
            (teller, points) -> {
              String name = wording.names(List.copyOf(teller));
              tellers.add(name);
              sides.add(
                  "only "
                      + name
                      + (teller.size() == 1 ? " mentions " : " mention ")
                      + Wording.list(List.copyOf(points)));
            });
    findings
        .at(meeting, "")
        .message(
            "Accounts differ of " + Wording.name(meeting) + ": " + String.join("; ", sides) + ".")
        .detail("speaker", tellers)
        .evidence(claims)
        .report();
  }
}
