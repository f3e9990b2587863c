package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Harm;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds figures that do not tell civilians from combatants. */
final class VictimsNotStated implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("casualties.victims-not-stated", Severity.INFO)
          .title("A figure does not say whether the victims are civilians or combatants")
          .rationale(
              "Readers take such a figure for whichever they expect. Under humanitarian law the"
                  + " difference decides what the figure means.")
          .source(
              "Every Casualty, Standards for Casualty Recording: state whether figures include"
                  + " combatants")
          .settledBy(
              "See whether the source says it elsewhere; if it says that it does not know, the"
                  + " status is unknown.")
          .together(
              "{count} figures do not say whether the victims are civilians or combatants: {examples}.")
          .since("0.1.0")
          .build();

  /** Those who are moved or let go are not what the distinction is about. */
  private static final Set<Harm> ASIDE = Set.of(Harm.DISPLACED, Harm.RELEASED);

  private static final Set<ActorKind> FORCES =
      Set.of(ActorKind.STATE_FORCES, ActorKind.ARMED_GROUP);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Look();
  }

  /** Members of forces are combatants by what the forces are, which their record may tell later. */
  private static final class Look implements Pass {
    private final Map<ActorId, Boolean> areForces = new HashMap<>();
    private final ListMultimap<ActorId, Draft> waiting = LinkedListMultimap.create();

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (record instanceof Actor actor) {
        boolean forces = FORCES.contains(actor.kind());
        areForces.putIfAbsent(actor.id(), forces);
        report(actor.id(), forces);
      } else if (record instanceof Claim claim && !Chain.isDenied(claim)) {
        for (NestedCount nested : NestedCount.in(claim)) {
          if (lacksStatus(nested)) {
            note(claim, nested, findings);
          }
        }
      }
    }

    private void report(ActorId actor, boolean forces) {
      waiting.removeAll(actor).stream().filter(draft -> !forces).forEach(Draft::report);
    }

    private void note(Claim claim, NestedCount nested, Findings findings) {
      Optional<ActorId> actor = nested.count().victims().flatMap(Victims::actor);
      if (actor.isPresent() && !areForces.containsKey(actor.get())) {
        waiting.put(actor.get(), draft(claim, nested, findings));
      } else if (!actor.map(areForces::get).orElse(false)) {
        draft(claim, nested, findings).report();
      }
    }

    @Override
    public void end() {
      waiting.values().forEach(Draft::report);
    }
  }

  private static boolean lacksStatus(NestedCount nested) {
    CasualtyCount count = nested.count();
    return nested.around().isEmpty()
        && !ASIDE.contains(count.harm())
        && !statesStatus(count)
        && NestedCount.deep(nested.parts()).noneMatch(VictimsNotStated::statesStatus)
        && Bounds.of(count.quantity().range()).high() > 0;
  }

  private static boolean statesStatus(CasualtyCount count) {
    return count
        .victims()
        .filter(victims -> victims.status() != VictimStatus.NOT_STATED)
        .isPresent();
  }

  private static Draft draft(Claim claim, NestedCount nested, Findings findings) {
    CasualtyCount count = nested.count();
    String figure = PropositionWording.toll(count);
    return findings
        .at(claim, nested.pointer())
        .example(figure)
        .message(
            "The figure "
                + figure
                + " does not say whether the victims are civilians or combatants.")
        .detail("quantity", count.quantity().notation())
        .detail("harm", count.harm());
  }
}
