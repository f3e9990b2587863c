package org.onrecord.examples.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Happens;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Phase;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;
import org.onrecord.model.Term;
import org.onrecord.model.Verdict;
import org.onrecord.time.When;

/** Puts what a claim says into plain words. */
final class Phrases {
  private static final Map<RelationType, String> VERBS =
      Map.ofEntries(
          Map.entry(RelationType.MEMBER_OF, "is a member of"),
          Map.entry(RelationType.PART_OF, "is part of"),
          Map.entry(RelationType.UMBRELLA_OVER, "is an umbrella over"),
          Map.entry(RelationType.DEPUTY_LEADER_OF, "is deputy leader of"),
          Map.entry(RelationType.SPEAKS_FOR, "speaks for"),
          Map.entry(RelationType.BACKED_BY, "is backed by"),
          Map.entry(RelationType.ALIGNED_WITH, "is aligned with"),
          Map.entry(RelationType.AFFILIATED_WITH, "is affiliated with"),
          Map.entry(RelationType.LOCATED_IN, "is in"),
          Map.entry(RelationType.RESPONSIBLE_FOR, "is responsible for"),
          Map.entry(RelationType.DESCRIBED_AS, "is described as"),
          Map.entry(RelationType.FORMERLY_KNOWN_AS, "was formerly known as"),
          Map.entry(RelationType.ALSO_KNOWN_AS, "is also known as"),
          Map.entry(RelationType.SAME_AS, "is the same as"),
          Map.entry(RelationType.DISTINCT_FROM, "is not the same as"));

  private final DossierIndex index;

  Phrases(DossierIndex index) {
    this.index = index;
  }

  String name(Ref ref) {
    return index.record(ref).map(Phrases::name).orElse(ref.value());
  }

  String names(List<ActorId> actors) {
    return actors.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private static String name(DossierRecord record) {
    if (record instanceof Actor actor) {
      return actor.displayName();
    }
    if (record instanceof Location location) {
      return location.displayName();
    }
    if (record instanceof Event event) {
      return event.title().map(title -> '"' + title + '"').orElse(event.id().value());
    }
    return record.ref().value();
  }

  String says(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return occurrence(occurrence);
    } else if (says instanceof Responsibility responsibility) {
      return responsibility(responsibility);
    } else if (says instanceof Casualties casualties) {
      return casualties(casualties);
    } else if (says instanceof Count count) {
      return count(count);
    } else if (says instanceof Relation relation) {
      return relation(relation);
    } else if (says instanceof Reason reason) {
      return reason(reason);
    } else if (says instanceof Stance stance) {
      return word(stance.position()) + " " + name(stance.target()) + detail(stance.paraphrase());
    } else if (says instanceof Verdict verdict) {
      return verdict.claims() + ": " + word(verdict.verdict());
    }
    return ((Assessment) says).paraphrase();
  }

  private String occurrence(Occurrence says) {
    StringBuilder phrase = new StringBuilder(name(says.event())).append(mood(says.happens()));
    says.details().ifPresent(details -> phrase.append(details(details)));
    says.onlyIf()
        .ifPresent(
            only -> phrase.append(", if ").append(name(only.event())).append(mood(only.happens())));
    return phrase.toString();
  }

  private static String mood(Happens happens) {
    return switch (happens) {
      case DID -> " took place";
      case IS -> " is so";
      case WILL -> " will take place";
      case WOULD -> " would take place";
      case SHOULD -> " should take place";
    };
  }

  private String details(Details details) {
    List<String> parts = new ArrayList<>();
    details.when().ifPresent(when -> parts.add(dating(when)));
    details.where().forEach(place -> parts.add(word(place.role()) + " " + name(place.location())));
    details.participants().forEach(participant -> parts.add(participant(participant)));
    if (!details.weapons().isEmpty()) {
      parts.add(
          "with " + details.weapons().stream().map(Term::label).collect(Collectors.joining(", ")));
    }
    details.lasted().ifPresent(lasted -> parts.add("lasting " + duration(lasted)));
    details.phase().map(Phase::name).ifPresent(phase -> parts.add(phase.toLowerCase(Locale.ROOT)));
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  private String participant(Participant participant) {
    String who =
        participant
            .actor()
            .map(this::name)
            .or(() -> participant.described().map(words -> '"' + words + '"'))
            .orElse("somebody");
    return participant.role().label() + " " + who;
  }

  /** The date with the words that it came from. */
  String dating(Dating dating) {
    String words = dating.reported().map(reported -> '"' + reported + '"').orElse("");
    return dating
        .when()
        .map(When::toString)
        .map(when -> words.isEmpty() ? when : when + " " + words)
        .orElse(words);
  }

  private static String duration(Quantity lasted) {
    return lasted.reported().orElseGet(() -> lasted.notation() + " " + lasted.unit());
  }

  private String responsibility(Responsibility says) {
    String share = says.share().map(some -> word(some) + " of ").orElse("");
    return names(says.actors()) + ": " + word(says.degree()) + " " + share + name(says.event());
  }

  private String casualties(Casualties says) {
    List<String> figures = new ArrayList<>();
    says.total().ifPresent(total -> figures.add(figure(total)));
    says.parts().forEach(part -> figures.add(figure(part)));
    return String.join("; ", figures);
  }

  /** A figure with what it counts. */
  String figure(CasualtyCount count) {
    return count.quantity().notation() + " " + count.harm().label() + ": " + whom(count);
  }

  /** Whom a casualty count counts, where and by what basis. */
  String whom(CasualtyCount count) {
    List<String> parts = new ArrayList<>();
    count
        .noun()
        .or(() -> count.victims().flatMap(victims -> victims.actor().map(this::name)))
        .ifPresent(parts::add);
    count.events().forEach(event -> parts.add("in " + name(event)));
    count.place().ifPresent(place -> parts.add("in " + name(place)));
    count.basis().ifPresent(basis -> parts.add(word(basis)));
    return String.join(", ", parts);
  }

  private String count(Count says) {
    return says.quantity().notation() + " " + counted(says);
  }

  /** What a count counts, where and what for. */
  String counted(Count says) {
    List<String> parts = new ArrayList<>();
    parts.add(says.noun().orElseGet(() -> word(says.counted())));
    says.of().ifPresent(of -> parts.add("of " + name(of)));
    says.at().ifPresent(at -> parts.add("in " + name(at)));
    says.purpose().ifPresent(purpose -> parts.add("for " + purpose));
    return String.join(", ", parts);
  }

  private String relation(Relation says) {
    List<String> words = new ArrayList<>();
    words.add(name(says.subject()));
    if (says.relation().equals(RelationType.HOLDS_OFFICE)) {
      words.add("is " + says.title().orElse("in office") + " of");
    } else {
      words.add(VERBS.getOrDefault(says.relation(), says.relation().label()));
    }
    says.quantifier().ifPresent(some -> words.add(word(some) + " of"));
    says.object().map(this::name).or(() -> says.kind().map(Term::label)).ifPresent(words::add);
    if (!says.relation().equals(RelationType.HOLDS_OFFICE)) {
      says.title().ifPresent(title -> words.add('"' + title + '"'));
    }
    says.during().ifPresent(during -> words.add("(" + dating(during) + ")"));
    return String.join(" ", words);
  }

  private String reason(Reason says) {
    String link =
        switch (says.kind()) {
          case CAUSE -> " – cause: ";
          case PURPOSE -> " – purpose: ";
          case RETALIATION -> " – in return for: ";
        };
    return name(says.event()) + link + because(says.because());
  }

  private String because(Because because) {
    Optional<String> event = because.event().map(this::name);
    return event.map(name -> name + detail(because.text())).or(because::text).orElse("?");
  }

  private static String detail(Optional<String> text) {
    return text.map(words -> ": " + words).orElse("");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
