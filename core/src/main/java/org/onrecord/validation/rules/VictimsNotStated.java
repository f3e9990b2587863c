package org.onrecord.validation.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Harm;
import org.onrecord.model.Proposition;
import org.onrecord.model.Ref;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;

/** Finds figures that do not tell civilians from combatants. */
final class VictimsNotStated implements SiftedRule {
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
          .cost(
              "Of a corpus it keeps two bits for each actor and, while they are not too many, a draft for"
                  + " each figure whose actor comes later.")
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
  public Sieve sieve(IdNumbers ids) {
    return new Figures(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    for (Claim claim : dossier.dossier().claims()) {
      if (suspects.test(claim)) {
        eachUnclear(
            claim,
            nested -> {
              if (!isOfForces(nested, dossier.index())) {
                draft(claim, nested, findings).report();
              }
            });
      }
    }
  }

  /** Members of forces are combatants by what the forces are. */
  private static boolean isOfForces(NestedCount nested, DossierIndex index) {
    return actor(nested).flatMap(index::actor).filter(VictimsNotStated::areForces).isPresent();
  }

  private static boolean areForces(Actor actor) {
    return FORCES.contains(actor.kind());
  }

  private static Optional<ActorId> actor(NestedCount nested) {
    return nested.count().victims().flatMap(Victims::actor);
  }

  private static void eachUnclear(Claim claim, Consumer<NestedCount> found) {
    if (claim.says().propositionKind() == Proposition.Kind.CASUALTIES && !Chain.isDenied(claim)) {
      for (NestedCount nested : NestedCount.in(claim)) {
        if (lacksStatus(nested)) {
          found.accept(nested);
        }
      }
    }
  }

  /** Whether victims are of forces, the record of these may tell later. */
  private static final class Figures implements JudgingSieve {
    private final IdNumbers ids;
    private final BitSet recorded = new BitSet();
    private final BitSet forces = new BitSet();
    private final Awaited<Draft> awaited;

    Figures(IdNumbers ids) {
      this.ids = ids;
      this.awaited = new Awaited<>(ids);
    }

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.ACTOR || kind == Ref.Kind.CLAIM;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (record instanceof Claim claim) {
        eachUnclear(claim, nested -> note(claim, nested, findings));
      } else if (record instanceof Actor actor) {
        note(actor);
      }
    }

    private void note(Actor actor) {
      int number = ids.of(actor.id());
      if (!recorded.get(number)) {
        recorded.set(number);
        forces.set(number, areForces(actor));
        List<Draft> drafts = awaited.take(actor.id());
        if (!areForces(actor)) {
          drafts.forEach(Draft::report);
        }
      }
    }

    private void note(Claim claim, NestedCount nested, Findings findings) {
      Optional<ActorId> actor = actor(nested);
      if (actor.isPresent() && !recorded.get(ids.of(actor.get()))) {
        awaited.add(actor.get(), () -> draft(claim, nested, findings));
      } else if (actor.isEmpty() || !forces.get(ids.of(actor.get()))) {
        draft(claim, nested, findings).report();
      }
    }

    @Override
    public boolean suspectsAny() {
      awaited.rest().forEach(Draft::report);
      awaited.givenUp().andNot(forces);
      return !awaited.givenUp().isEmpty();
    }

    @Override
    public boolean suspects(DossierRecord record) {
      return looksAt(record.ref().kind());
    }

    @Override
    public void judge(DossierRecord record, Findings findings) {
      if (record instanceof Claim claim) {
        eachUnclear(
            claim,
            nested -> {
              if (actor(nested).filter(awaited::isGivenUp).isPresent()) {
                draft(claim, nested, findings).report();
              }
            });
      } else {
        awaited.comesAgain(record.ref());
      }
    }
  }

  private static boolean lacksStatus(NestedCount nested) {
    CasualtyCount count = nested.count();
    return nested.around().isEmpty()
        && !ASIDE.contains(count.harm())
        && !statesStatus(count)
        && !anyStatesStatus(nested.parts())
        && Bounds.of(count.quantity().range()).high() > 0;
  }

  /** Whether any of them states it, or any part of theirs, however deep. */
  private static boolean anyStatesStatus(List<CasualtyCount> parts) {
    for (CasualtyCount part : parts) {
      if (statesStatus(part) || anyStatesStatus(part.parts())) {
        return true;
      }
    }
    return false;
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
