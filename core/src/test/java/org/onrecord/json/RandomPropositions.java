package org.onrecord.json;

import org.onrecord.model.ActorKind;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Assessment;
import org.onrecord.model.Basis;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Condition;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Degree;
import org.onrecord.model.Derivation;
import org.onrecord.model.Details;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Happens;
import org.onrecord.model.Harm;
import org.onrecord.model.HarmSeverity;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.Phase;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Sex;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

/** Random propositions of every kind. */
class RandomPropositions extends RandomValues {
  RandomPropositions(long seed) {
    super(seed);
  }

  final Proposition proposition() {
    return switch (random.nextInt(9)) {
      case 0 -> occurrence();
      case 1 -> responsibility();
      case 2 -> casualties();
      case 3 -> count();
      case 4 -> relation();
      case 5 -> reason();
      case 6 -> stance();
      case 7 -> verdict();
      default -> assessment();
    };
  }

  private Occurrence occurrence() {
    return Occurrence.builder()
        .event(eventId())
        .happens(pick(Happens.class))
        .details(maybe(this::details))
        .onlyIf(maybe(this::condition))
        .extensions(extensions())
        .build();
  }

  private Details details() {
    return Details.builder()
        .when(maybe(this::dating))
        .where(some(this::eventPlace))
        .participants(some(this::participant))
        .weapons(some(this::weapon))
        .lasted(maybe(this::quantity))
        .phase(maybe(() -> pick(Phase.class)))
        .extensions(extensions())
        .build();
  }

  private Condition condition() {
    return Condition.builder()
        .event(eventId())
        .happens(pick(Happens.class))
        .extensions(extensions())
        .build();
  }

  private Responsibility responsibility() {
    return Responsibility.builder()
        .event(eventId())
        .actors(some(this::actorId))
        .degree(pick(Degree.class))
        .share(maybe(() -> pick(Quantifier.class)))
        .extensions(extensions())
        .build();
  }

  private Casualties casualties() {
    return Casualties.builder()
        .total(maybe(() -> casualtyCount(2)))
        .parts(some(() -> casualtyCount(1)))
        .partition(maybe(this::partition))
        .extensions(extensions())
        .build();
  }

  private CasualtyCount casualtyCount(int depth) {
    CasualtyCount.Builder count =
        CasualtyCount.builder()
            .harm(word(Harm.values(), Harm::of))
            .severity(maybe(() -> word(HarmSeverity.values(), HarmSeverity::of)))
            .definition(maybe(this::text))
            .victims(maybe(this::victims))
            .noun(maybe(this::text))
            .cause(maybe(this::text))
            .quantity(quantity())
            .events(some(this::eventId))
            .place(maybe(this::locationId))
            .period(maybe(this::dating))
            .basis(maybe(() -> pick(Basis.class)))
            .asOf(maybe(this::dating))
            .derivation(pick(Derivation.class))
            .derivedFrom(some(this::claimId))
            .partition(maybe(this::partition))
            .extensions(extensions());
    return depth == 0 ? count.build() : count.parts(some(() -> casualtyCount(depth - 1))).build();
  }

  private Victims victims() {
    return Victims.builder()
        .actor(maybe(this::actorId))
        .described(maybe(this::text))
        .status(pick(VictimStatus.class))
        .sex(maybe(() -> pick(Sex.class)))
        .age(maybe(() -> word(AgeGroup.values(), AgeGroup::of)))
        .extensions(extensions())
        .build();
  }

  private Partition partition() {
    return Partition.builder()
        .overlap(pick(Overlap.class))
        .exhaustive(pick(Exhaustive.class))
        .extensions(extensions())
        .build();
  }

  private Count count() {
    return Count.builder()
        .counted(pick(Counted.class))
        .of(maybe(this::ref))
        .noun(maybe(this::text))
        .quantity(quantity())
        .at(maybe(this::locationId))
        .period(maybe(this::dating))
        .purpose(maybe(this::text))
        .extensions(extensions())
        .build();
  }

  private Relation relation() {
    return Relation.builder()
        .relation(word(RelationType.values(), RelationType::of))
        .subject(ref())
        .object(maybe(this::ref))
        .kind(maybe(() -> word(ActorKind.values(), ActorKind::of)))
        .quantifier(maybe(() -> pick(Quantifier.class)))
        .title(maybe(this::text))
        .during(maybe(this::dating))
        .phase(maybe(() -> pick(Phase.class)))
        .extensions(extensions())
        .build();
  }

  private Reason reason() {
    return Reason.builder()
        .event(eventId())
        .kind(pick(ReasonKind.class))
        .because(
            Because.builder()
                .event(maybe(this::eventId))
                .text(maybe(this::text))
                .extensions(extensions())
                .build())
        .extensions(extensions())
        .build();
  }

  private Stance stance() {
    return Stance.builder()
        .position(pick(Position.class))
        .target(ref())
        .paraphrase(maybe(this::text))
        .extensions(extensions())
        .build();
  }

  private Verdict verdict() {
    return Verdict.builder()
        .claims(some(this::claimId))
        .verdict(pick(VerdictKind.class))
        .extensions(extensions())
        .build();
  }

  private Assessment assessment() {
    return Assessment.builder()
        .paraphrase(text())
        .topics(some(this::ref))
        .extensions(extensions())
        .build();
  }
}
