package org.onrecord.validation.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Degree;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Participant;
import org.onrecord.model.Quantifier;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;

/** Finds others who did some of what is nearly all put down to one actor. */
final class Shares {
  /** So many others are named, and so many claims about an event bear out that it is theirs. */
  private static final int MOST = 5;

  private static final Set<EventStatus> DONE = Set.of(EventStatus.ACTUAL, EventStatus.CLAIMED);

  private final DossierIndex index;
  private final Findings findings;
  private final Wording wording;
  private final ActorGraph graph;
  private final Map<List<ActorId>, Set<ActorId>> within = new HashMap<>();

  Shares(DossierIndex index, Findings findings) {
    this.index = index;
    this.findings = findings;
    this.wording = new Wording(index);
    this.graph = index.actorGraph();
  }

  /** Those who did it besides the ones it is nearly all put down to, and what tells so. */
  private record Others(Set<ActorId> actors, Set<DossierRecord> records) {}

  void check() {
    ListMultimap<EventId, Claim> shares =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Claim claim : index.dossier().claims()) {
      if (claim.says() instanceof Responsibility said
          && isNearlyAll(said)
          && isMeant(claim, said)) {
        shares.put(said.event(), claim);
      }
    }
    shares.asMap().forEach(this::check);
  }

  private static boolean isNearlyAll(Responsibility said) {
    return said.share().filter(Shares::isNearlyAll).isPresent();
  }

  private static boolean isNearlyAll(Quantifier share) {
    return share == Quantifier.ALL || share == Quantifier.ALMOST_ALL;
  }

  private static boolean isMeant(Claim claim, Responsibility said) {
    return said.degree() == Degree.CARRIED_OUT
        && !Chain.isDenied(claim)
        && Chain.certainty(claim).compareTo(Certainty.POSSIBLE) < 0;
  }

  private void check(EventId event, Collection<Claim> shares) {
    Claim first = shares.iterator().next();
    Responsibility said = (Responsibility) first.says();
    Others others = new Others(new LinkedHashSet<>(), new LinkedHashSet<>());
    addClaimed(event, said, others);
    for (Event part : index.children(event)) {
      addPart(part, said, others);
    }
    if (!others.actors().isEmpty()) {
      report(first, said, others);
    }
  }

  private void addClaimed(EventId event, Responsibility share, Others others) {
    for (Claim claim : index.claimsAbout(event)) {
      if (claim.says() instanceof Responsibility said
          && said.event().equals(event)
          && isMeant(claim, said)
          && !isInTheirName(claim, share)
          && addOthers(said.actors(), share, others)) {
        others.records().add(claim);
      }
    }
  }

  private void addPart(Event part, Responsibility share, Others others) {
    addClaimed(part.id(), share, others);
    List<ActorId> initiators = in(part, Role.INITIATOR);
    boolean theirs = in(part, Role.IN_NAME_OF).stream().anyMatch(share.actors()::contains);
    if (DONE.contains(part.status()) && !theirs && addOthers(initiators, share, others)) {
      others.records().add(part);
      index.claimsAbout(part.id()).stream()
          .filter(claim -> !Chain.isDenied(claim))
          .limit(MOST)
          .forEach(others.records()::add);
    }
  }

  private static List<ActorId> in(Event event, Role role) {
    List<ActorId> actors = new ArrayList<>();
    for (Participant participant : event.participants()) {
      if (participant.role().equals(role)) {
        participant.actor().ifPresent(actors::add);
      }
    }
    return actors;
  }

  private static boolean isInTheirName(Claim claim, Responsibility share) {
    return claim.voices().stream()
        .flatMap(voice -> voice.inNameOf().stream())
        .anyMatch(share.actors()::contains);
  }

  /** Adds those who are not among the actors of the share, unless any of them is. */
  private boolean addOthers(List<ActorId> actors, Responsibility share, Others others) {
    Set<ActorId> theirs = within.computeIfAbsent(share.actors(), this::within);
    return actors.stream().noneMatch(theirs::contains) && others.actors().addAll(actors);
  }

  /** The actors and who belongs to them, as far as somebody says so and not only of "all". */
  private Set<ActorId> within(List<ActorId> actors) {
    Set<ActorId> within = new HashSet<>(actors);
    Deque<ActorId> waiting = new ArrayDeque<>(actors);
    while (!waiting.isEmpty()) {
      ActorId whole = waiting.pop();
      for (ActorRelation edge :
          graph.incoming(whole, RelationType.MEMBER_OF, RelationType.PART_OF)) {
        addMember(edge.subject(), edge, within, waiting);
      }
      for (ActorRelation edge : graph.outgoing(whole, RelationType.UMBRELLA_OVER)) {
        addMember(edge.object(), edge, within, waiting);
      }
    }
    return within;
  }

  private static void addMember(
      ActorId member, ActorRelation edge, Set<ActorId> within, Deque<ActorId> waiting) {
    if (edge.relation().quantifier().isEmpty() && within.add(member)) {
      waiting.add(member);
    }
  }

  private String account(Claim share, Responsibility said) {
    return Chain.speakers(share).equals(said.actors())
        ? "their own account"
        : wording.speaker(share);
  }

  private void report(Claim share, Responsibility said, Others others) {
    Draft draft =
        findings
            .at(share, "/says/share")
            .message(
                (said.share().orElseThrow() == Quantifier.ALL ? "All" : "Almost all")
                    + " of "
                    + wording.name(said.event())
                    + " is put down to "
                    + wording.names(said.actors())
                    + " by "
                    + account(share, said)
                    + ", and some of it to "
                    + wording.names(others.actors().stream().limit(MOST).toList())
                    + ", of whom nobody says that they are among those.")
            .detail("actor", others.actors().stream().limit(MOST).toList());
    others.records().forEach(draft::evidence);
    draft.report();
  }
}
