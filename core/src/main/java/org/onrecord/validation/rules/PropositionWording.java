package org.onrecord.validation.rules;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Harm;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;

/** How propositions are called in messages. */
final class PropositionWording {
  private final Wording wording;

  PropositionWording(Wording wording) {
    this.wording = wording;
  }

  /** What is said, in a few words. */
  String of(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return wording.name(occurrence.event());
    } else if (says instanceof Responsibility responsibility) {
      return "that "
          + wording.names(responsibility.actors())
          + " answer for "
          + wording.name(responsibility.event());
    } else if (says instanceof Casualties casualties) {
      return casualties.total().map(PropositionWording::toll).orElse("casualties");
    } else if (says instanceof Count count) {
      return figure(count);
    } else if (says instanceof Relation relation) {
      return relation(relation);
    } else if (says instanceof Reason reason) {
      return "a reason for " + wording.name(reason.event());
    } else if (says instanceof Stance stance) {
      return "a stance on " + wording.name(stance.target());
    }
    return says instanceof Assessment assessment ? assessment.paraphrase() : "a verdict";
  }

  private String relation(Relation relation) {
    String words =
        wording.name(relation.subject()) + " " + RelationWording.title(relation.relation());
    return relation.object().map(object -> words + " " + wording.name(object)).orElse(words);
  }

  /** The figure that a proposition consists in, if it is one. */
  static Optional<String> figureIn(Proposition says) {
    if (says instanceof Casualties casualties) {
      return casualties.total().map(PropositionWording::toll);
    }
    return says instanceof Count count ? Optional.of(figure(count)) : Optional.empty();
  }

  /** Such as "at least 24" dock workers wounded. */
  static String toll(CasualtyCount count) {
    String figure = Wording.figure(count.quantity());
    boolean saysItself = count.noun().isPresent() && count.harm().equals(Harm.CASUALTIES);
    String noun = count.noun().map(words -> " " + words).orElse("");
    return figure + noun + (saysItself ? "" : " " + count.harm().label());
  }

  static String figure(Count count) {
    String counted = count.noun().orElseGet(() -> count.counted().name().toLowerCase(Locale.ROOT));
    return Wording.figure(count.quantity()) + " " + counted;
  }
}
