package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.time.When;

/**
 * What a claim affirms of something that holds for a time: an event, or how two records stand.
 *
 * @param claim the claim
 * @param state what holds; equal for claims about the same
 * @param phase where in its course it is said to be
 * @param dating when
 * @param present whether it is told in the present tense
 */
record ToldState(
    Claim claim, Object state, Optional<Phase> phase, Optional<Dating> dating, boolean present) {
  private record Standing(
      Ref subject, RelationType relation, Optional<Ref> object, Optional<String> title) {}

  static Optional<ToldState> of(Claim claim) {
    if (Chain.isDenied(claim)) {
      return Optional.empty();
    } else if (claim.says() instanceof Occurrence told && told.onlyIf().isEmpty()) {
      Optional<Phase> phase = told.details().flatMap(Details::phase);
      boolean present = told.happens() == Happens.IS;
      ToldState state = new ToldState(claim, told.event(), phase, Tellings.dating(told), present);
      return Optional.of(state).filter(any -> Tellings.isPastOrPresent(told));
    } else if (claim.says() instanceof Relation told) {
      Standing state = new Standing(told.subject(), told.relation(), told.object(), told.title());
      boolean present = told.during().isEmpty();
      return Optional.of(new ToldState(claim, state, told.phase(), told.during(), present));
    }
    return Optional.empty();
  }

  /** Whether it is said to have held before, or at first. */
  boolean isOver() {
    return phase.equals(Optional.of(Phase.FORMERLY));
  }

  /** Whether it is told of neither its beginning nor its end. */
  boolean isInItsCourse() {
    return phase.isEmpty() || phase.equals(Optional.of(Phase.STILL));
  }

  /** Whether it is said to hold still, or told as holding with no word of its course. */
  boolean holds() {
    return phase.map(told -> told == Phase.STILL).orElse(present);
  }

  Optional<When> when() {
    return dating.flatMap(Dating::when);
  }

  Optional<String> words() {
    return dating.flatMap(Dating::reported);
  }

  String pointer() {
    return claim.says() instanceof Relation ? "/says/phase" : "/says/details/phase";
  }

  String name(Wording wording) {
    if (state instanceof Standing standing) {
      return "That "
          + wording.name(standing.subject())
          + " "
          + RelationWording.verb(standing.relation())
          + standing.object().map(object -> " " + wording.name(object)).orElse("");
    }
    return wording.name((Ref) state);
  }
}
