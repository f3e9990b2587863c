package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Harm;
import org.onrecord.model.Ref;
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
    return new Look(ids);
  }

  /** Members of forces are combatants by what the forces are, which their record may tell later. */
  private static final class Look implements Pass {
    private final IdNumbers ids;
    private final BitSet recorded = new BitSet();
    private final BitSet forces = new BitSet();
    private final ListMultimap<ActorId, Draft> waiting = LinkedListMultimap.create();

    Look(IdNumbers ids) {
      this.ids = ids;
    }

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.ACTOR || kind == Ref.Kind.CLAIM;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (record instanceof Claim claim) {
        if (claim.says() instanceof Casualties && !Chain.isDenied(claim)) {
          note(claim, findings);
        }
      } else if (record instanceof Actor actor) {
        note(actor);
      }
    }

    private void note(Actor actor) {
      int number = ids.of(actor.id());
      if (!recorded.get(number)) {
        recorded.set(number);
        forces.set(number, FORCES.contains(actor.kind()));
        List<Draft> drafts = waiting.removeAll(actor.id());
        if (!forces.get(number)) {
          drafts.forEach(Draft::report);
        }
      }
    }

    private void note(Claim claim, Findings findings) {
      for (NestedCount nested : NestedCount.in(claim)) {
        if (lacksStatus(nested)) {
          note(claim, nested, findings);
        }
      }
    }

    private void note(Claim claim, NestedCount nested, Findings findings) {
      Optional<ActorId> actor = nested.count().victims().flatMap(Victims::actor);
      if (actor.isPresent() && !recorded.get(ids.of(actor.get()))) {
        waiting.put(actor.get(), draft(claim, nested, findings));
      } else if (actor.isEmpty() || !forces.get(ids.of(actor.get()))) {
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
