package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.Ref;
import org.onrecord.model.RelationType;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds talks whose course is known only from somebody who took no part in them. */
final class ToldByOneNotThere implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("claims.told-by-one-not-there", Severity.WARNING)
          .title("What passed at a meeting is told only by somebody who was not there")
          .rationale(
              "What was said behind a closed door can be known to those inside. Told by others it is"
                  + " hearsay, and the text should say how they came to know it.")
          .source("Practice of news agencies: how a source is in a position to know is stated")
          .settledBy("Ask somebody who was there, or whoever speaks for them.")
          .firesWith("sources.anonymous-collective")
          .since("0.1.0")
          .build();

  private static final Set<EventType> TALKS =
      Set.of(EventType.MEETING, EventType.NEGOTIATION, EventType.VISIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    for (Event talks : dossier.dossier().events()) {
      if (TALKS.contains(talks.type()) && !present(talks).isEmpty()) {
        check(talks, dossier.index(), findings);
      }
    }
  }

  private static Set<ActorId> present(Event talks) {
    Set<ActorId> present = new LinkedHashSet<>();
    talks.participants().stream().map(Participant::actor).forEach(a -> a.ifPresent(present::add));
    return present;
  }

  private static void check(Event talks, DossierIndex index, Findings findings) {
    Set<ActorId> knowing = knowing(talks, index);
    SetMultimap<Point, Claim> points = LinkedHashMultimap.create();
    Set<Point> firstHand = new HashSet<>();
    for (Claim claim : index.claimsIn(talks.id())) {
      if (isHearsay(claim, talks.id(), knowing, index)) {
        points.put(Point.of(claim), claim);
      } else {
        firstHand.add(Point.of(claim));
      }
    }
    firstHand.forEach(points::removeAll);
    if (!points.isEmpty()) {
      report(talks, List.copyOf(points.values()), index, findings);
    }
  }

  /** Those who were there, and those who speak for them. */
  private static Set<ActorId> knowing(Event talks, DossierIndex index) {
    Set<ActorId> knowing = present(talks);
    for (ActorId actor : List.copyOf(knowing)) {
      index.actorGraph().incoming(actor, RelationType.SPEAKS_FOR).stream()
          .map(ActorRelation::subject)
          .forEach(knowing::add);
    }
    return knowing;
  }

  /** Whether the voice just outside the one at the talks is that of somebody who was not there. */
  private static boolean isHearsay(
      Claim claim, EventId talks, Set<ActorId> knowing, DossierIndex index) {
    List<Voice> voices = claim.voices();
    for (int i = 1; i < voices.size(); i++) {
      if (voices.get(i).in().filter(talks::equals).isPresent()) {
        List<ActorId> tellers = voices.get(i - 1).speakers();
        return !tellers.isEmpty()
            && tellers.stream().noneMatch(knowing::contains)
            && tellers.stream().noneMatch(teller -> isMedia(teller, index));
      }
    }
    return false;
  }

  private static boolean isMedia(ActorId teller, DossierIndex index) {
    return index.actor(teller).map(Actor::kind).filter(ActorKind.MEDIA::equals).isPresent();
  }

  private static void report(
      Event talks, List<Claim> claims, DossierIndex index, Findings findings) {
    Wording wording = new Wording(index);
    Set<Ref> tellers = new LinkedHashSet<>();
    for (Claim claim : claims) {
      List<Voice> voices = claim.voices();
      for (int i = 1; i < voices.size(); i++) {
        if (voices.get(i).in().filter(talks.id()::equals).isPresent()) {
          tellers.addAll(voices.get(i - 1).speakers());
        }
      }
    }
    Set<Claim> same = new LinkedHashSet<>(claims);
    index.claimsAbout(talks.id()).stream()
        .filter(claim -> tellers.containsAll(new WhoseWords(index).of(claim)))
        .forEach(same::add);
    findings
        .at(talks, "")
        .message(
            "What passed at "
                + Wording.name(talks)
                + " is known only from "
                + wording.names(List.copyOf(tellers))
                + ", not from anybody who was there.")
        .detail("speaker", tellers.stream().map(Ref::value).toList())
        .evidence(same)
        .report();
  }
}
