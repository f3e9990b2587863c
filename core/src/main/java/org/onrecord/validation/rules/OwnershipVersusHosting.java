package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.ActorHierarchy;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds facilities that are told of as belonging to a force and as hosting it. */
final class OwnershipVersusHosting implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("actors.ownership-versus-hosting", Severity.WARNING)
          .title("A facility is said both to belong to a force and to host it")
          .rationale(
              "A guest does not own the house. Whose base it is decides whose territory was"
                  + " attacked, and which law holds there.")
          .source("Practice of status-of-forces agreements: bases stay property of the host state")
          .settledBy("The agreement under which the force is there, or the owner's own records.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    new Pass(dossier).report(findings);
  }

  /** The claims about facilities, under the described set that a facility is a member of. */
  private static final class Pass {
    private final DossierIndex index;
    private final Map<LocationId, LocationId> sets = new LinkedHashMap<>();
    private final SetMultimap<LocationId, SaidRelation> owned = LinkedHashMultimap.create();
    private final SetMultimap<LocationId, SaidRelation> hosting = LinkedHashMultimap.create();

    Pass(DossierView dossier) {
      this.index = dossier.index();
      List<SaidRelation> said = SaidRelation.in(dossier);
      said.stream().filter(each -> each.is(RelationType.MEMBER_OF)).forEach(this::addMember);
      said.stream().filter(each -> each.is(RelationType.OWNS)).forEach(this::addOwner);
      said.stream().filter(each -> each.is(RelationType.HOSTS)).forEach(this::addHost);
    }

    private void addMember(SaidRelation said) {
      if (said.subject() instanceof LocationId member
          && said.object().orElse(null) instanceof LocationId set) {
        sets.putIfAbsent(member, set);
      }
    }

    private void addOwner(SaidRelation said) {
      if (said.object().orElse(null) instanceof LocationId facility) {
        owned.put(sets.getOrDefault(facility, facility), said);
      }
    }

    private void addHost(SaidRelation said) {
      if (said.subject() instanceof LocationId facility) {
        hosting.put(sets.getOrDefault(facility, facility), said);
      }
    }

    void report(Findings findings) {
      for (LocationId facility : owned.keySet()) {
        for (ActorId owner : owners(facility)) {
          List<SaidRelation> guests =
              hosting.get(facility).stream().filter(said -> isOf(owner, said)).toList();
          Collection<SaidRelation> own =
              owned.get(facility).stream().filter(said -> owner(said, owner)).toList();
          index
              .location(facility)
              .filter(known -> !guests.isEmpty())
              .ifPresent(known -> report(known, owner, own, guests, findings));
        }
      }
    }

    private Set<ActorId> owners(LocationId facility) {
      return owned.get(facility).stream()
          .flatMap(said -> said.actor().stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean owner(SaidRelation said, ActorId owner) {
      return said.subject().equals(owner);
    }

    /** Whether the guest is the owner, or a part of it. */
    private boolean isOf(ActorId owner, SaidRelation host) {
      return host.otherActor()
          .filter(
              guest ->
                  guest.equals(owner)
                      || index.actorGraph().above(guest, ActorHierarchy.MEMBERSHIP).contains(owner))
          .isPresent();
    }

    private void report(
        Location facility,
        ActorId owner,
        Collection<SaidRelation> own,
        Collection<SaidRelation> guests,
        Findings findings) {
      Draft finding =
          findings
              .at(facility, "")
              .against(owner)
              .message(
                  "There are two accounts of "
                      + facility.displayName()
                      + ": that "
                      + new Wording(index).name(owner)
                      + " has it as its own, and that it only hosts that force or a part of it.")
              .detail("locations", facility.id().value())
              .detail("actor", owner.value());
      own.stream().map(SaidRelation::claim).limit(Finding.MOST_EVIDENCE).forEach(finding::evidence);
      guests.stream()
          .map(SaidRelation::claim)
          .limit(Finding.MOST_EVIDENCE)
          .forEach(finding::evidence);
      finding.report();
    }
  }
}
