package org.onrecord.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Details;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;

/** Puts what a claim says into a few words, without saying whether it is so. */
final class Saying {
  private final Wording wording;

  Saying(DossierIndex index) {
    this.wording = new Wording(index);
  }

  /** What it says, as a clause. */
  String clause(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return wording.name(occurrence.event())
          + " "
          + verb(occurrence.happens())
          + occurrence.details().map(this::told).orElse("");
    } else if (says instanceof Stance stance) {
      return topic(stance);
    } else if (says instanceof Responsibility responsibility) {
      return wording.names(responsibility.actors())
          + " "
          + word(responsibility.degree())
          + " "
          + wording.name(responsibility.event());
    } else if (says instanceof Relation relation) {
      return relation(relation);
    } else if (says instanceof Reason reason) {
      return because(reason.because()) + " is a reason of " + wording.name(reason.event());
    }
    return figureOrWords(says);
  }

  /** What it is about, where the details matter less. */
  String topic(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return wording.name(occurrence.event());
    } else if (says instanceof Stance stance) {
      return position(stance.position()) + " " + wording.name(stance.target());
    }
    return clause(says);
  }

  /** The details that tell one account of an event from another: where, when and with whom. */
  private String told(Details details) {
    List<String> places =
        details.where().stream().map(place -> wording.name(place.location())).toList();
    List<String> parties =
        details.participants().stream()
            .flatMap(participant -> participant.actor().stream())
            .map(wording::name)
            .toList();
    return (places.isEmpty() ? "" : " at " + Wording.list(places))
        + details.when().map(when -> " on " + Wording.date(when)).orElse("")
        + (parties.isEmpty() ? "" : " with " + Wording.list(parties));
  }

  String because(Because because) {
    return because
        .event()
        .map(wording::name)
        .or(() -> because.text().map(Wording::quote))
        .orElse("a reason not given");
  }

  private String figureOrWords(Proposition says) {
    if (says instanceof Casualties casualties) {
      return Stream.concat(casualties.total().stream(), casualties.parts().stream())
          .map(Saying::figure)
          .collect(Collectors.joining(", "));
    } else if (says instanceof Count count) {
      return Wording.figure(count.quantity()) + " " + count.noun().orElse(word(count.counted()));
    } else if (says instanceof Verdict verdict) {
      String verb = verdict.claims().size() == 1 ? " is " : " are ";
      return wording.names(verdict.claims()) + verb + word(verdict.verdict());
    }
    return ((Assessment) says).paraphrase();
  }

  private String relation(Relation relation) {
    String title = relation.title().map(words -> " " + Wording.quote(words)).orElse("");
    String kind = relation.kind().map(words -> " " + spaced(words.code())).orElse("");
    String object = relation.object().map(other -> " " + wording.name(other)).orElse("");
    return wording.name(relation.subject())
        + " "
        + RelationWording.verb(relation.relation())
        + object
        + (title.isEmpty() ? kind : title);
  }

  private static String figure(CasualtyCount count) {
    return Wording.figure(count.quantity()) + " " + spaced(count.harm().code());
  }

  private static String verb(Happens happens) {
    return switch (happens) {
      case DID -> "happened";
      case IS -> "is so";
      case WILL -> "will happen";
      case WOULD -> "would happen";
      case SHOULD -> "should happen";
    };
  }

  private static String position(Position position) {
    return switch (position) {
      case SUPPORTS -> "support for";
      case OPPOSES -> "opposition to";
      case NEUTRAL -> "neutrality about";
    };
  }

  static String word(Enum<?> constant) {
    return spaced(constant.name().toLowerCase(Locale.ROOT));
  }

  private static String spaced(String code) {
    return code.replace('_', ' ');
  }
}
