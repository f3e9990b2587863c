package org.onrecord.examples.tour;

import static java.util.stream.Collectors.joining;
import static org.onrecord.examples.tour.Names.list;
import static org.onrecord.examples.tour.Names.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.Condition;
import org.onrecord.model.Count;
import org.onrecord.model.Details;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Stance;
import org.onrecord.model.Term;
import org.onrecord.model.Verdict;

/** Puts what a claim says into plain words. */
record Phrases(DossierIndex index, Names names, CountPhrases counts) {
  private static final Map<RelationType, String> VERBS =
      Map.ofEntries(
          Map.entry(RelationType.MEMBER_OF, "belongs to"),
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

  private static final Map<Role, String> PARTS =
      Map.ofEntries(
          Map.entry(Role.INITIATOR, "by"),
          Map.entry(Role.SPEAKER, "by"),
          Map.entry(Role.VISITOR, "by"),
          Map.entry(Role.SUPPORTER, "supported by"),
          Map.entry(Role.IN_NAME_OF, "in the name of"),
          Map.entry(Role.HOST, "held by"),
          Map.entry(Role.ATTENDEE, "attended by"),
          Map.entry(Role.TARGET, "aimed at"),
          Map.entry(Role.VICTIM, "harming"),
          Map.entry(Role.ADDRESSEE, "to"),
          Map.entry(Role.BENEFICIARY, "for"),
          Map.entry(Role.PLATFORM, "on"),
          Map.entry(Role.OPPOSING_SIDE, "between"));

  /** What is said, or that it is not so. */
  String says(Proposition says, boolean negated) {
    if (says instanceof Occurrence occurrence) {
      return occurrence(occurrence, negated);
    }
    return (negated ? "not so: " : "") + affirmed(says);
  }

  private String affirmed(Proposition says) {
    if (says instanceof Responsibility responsibility) {
      return responsibility(responsibility);
    } else if (says instanceof Casualties casualties) {
      return counts.casualties(casualties);
    } else if (says instanceof Count count) {
      return counts.count(count);
    } else if (says instanceof Relation relation) {
      return relation(relation);
    } else if (says instanceof Reason reason) {
      return reason(reason);
    } else if (says instanceof Stance stance) {
      return stance(stance);
    } else if (says instanceof Verdict verdict) {
      return names.of(verdict.claims()) + ": " + word(verdict.verdict());
    }
    Assessment assessment = (Assessment) says;
    String topics = names.of(assessment.topics());
    return (topics.isEmpty() ? "" : "on " + topics + ": ") + assessment.paraphrase();
  }

  private String occurrence(Occurrence says, boolean negated) {
    String details = says.details().map(this::details).orElse("");
    boolean eventNegated = negated && details.isEmpty();
    StringBuilder phrase = new StringBuilder(happening(says.event(), says.happens(), eventNegated));
    if (!details.isEmpty()) {
      phrase.append(negated ? ", but not so: (" : " (").append(details).append(')');
    }
    says.onlyIf().ifPresent(only -> phrase.append(", if ").append(condition(only)));
    return phrase.toString();
  }

  private String happening(EventId event, Happens happens, boolean negated) {
    boolean underWay =
        index.event(event).map(Event::type).filter(EventType::isViolence).isPresent();
    String not = negated ? " not" : "";
    return names.of(event)
        + switch (happens) {
          case DID -> negated ? " did not happen" : " happened";
          case IS -> underWay ? " is" + not + " under way" : negated ? " does not hold" : " holds";
          case WILL -> " will" + not + " happen";
          case WOULD -> " would" + not + " happen";
          case SHOULD -> " should" + not + " happen";
        };
  }

  private String condition(Condition only) {
    return only.happens() == Happens.DID
        ? names.of(only.event()) + " happens"
        : happening(only.event(), only.happens(), false);
  }

  private String details(Details details) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    details.when().ifPresent(when -> add(parts, Names.dating(when), ""));
    details
        .participants()
        .forEach(
            who ->
                add(
                    parts,
                    PARTS.getOrDefault(who.role(), who.role().label()),
                    who.actor()
                        .map(names::of)
                        .or(() -> who.described().map(words -> '"' + words + '"'))
                        .orElse("somebody")));
    details.where().forEach(where -> add(parts, place(where.role()), names.of(where.location())));
    details.weapons().forEach(weapon -> add(parts, "with", weapon.label()));
    details.lasted().ifPresent(lasted -> add(parts, "lasting", CountPhrases.lasted(lasted)));
    details.phase().ifPresent(phase -> add(parts, word(phase), ""));
    List<String> phrases = new ArrayList<>();
    parts.forEach((word, whom) -> phrases.add((word + " " + list(whom)).strip()));
    return String.join("; ", phrases);
  }

  private static void add(Map<String, List<String>> parts, String word, String whom) {
    parts.computeIfAbsent(word, any -> new ArrayList<>()).add(whom);
  }

  private static String place(PlaceRole role) {
    return switch (role) {
      case SITE -> "in";
      case TARGET -> "aimed at";
      case ORIGIN -> "from";
      case DESTINATION -> "to";
    };
  }

  private String responsibility(Responsibility says) {
    String did =
        switch (says.degree()) {
          case CARRIED_OUT, ORDERED, SUPPORTED -> word(says.degree());
          case COMPLICIT -> names.agree("is complicit in", says.actors());
        };
    String share = says.share().map(some -> word(some) + " of ").orElse("");
    return names.of(says.actors()) + " " + did + " " + share + names.of(says.event());
  }

  private String relation(Relation says) {
    boolean office = says.relation().equals(RelationType.HOLDS_OFFICE);
    Optional<String> title = says.title().filter(any -> !office).map(words -> '"' + words + '"');
    String verb =
        office
            ? "is " + says.title().orElse("in office") + " of"
            : VERBS.getOrDefault(says.relation(), says.relation().label());
    Optional<String> object =
        says.object()
            .map(names::of)
            .map(name -> says.quantifier().map(some -> word(some) + " ").orElse("") + name);
    List<String> what = new ArrayList<>();
    object.ifPresent(what::add);
    title.ifPresent(what::add);
    says.kind().map(Term::label).ifPresent(what::add);
    says.during().map(Names::dating).ifPresent(what::add);
    says.phase().map(Names::word).ifPresent(what::add);
    return (names.of(says.subject())
            + " "
            + names.agree(verb, List.of(says.subject()))
            + " "
            + what.stream().findFirst().orElse("")
            + what.stream().skip(1).map(more -> " (" + more + ")").collect(joining()))
        .strip();
  }

  private String stance(Stance says) {
    String position =
        switch (says.position()) {
          case SUPPORTS -> "in favour of ";
          case OPPOSES -> "opposed to ";
          case NEUTRAL -> "neutral on ";
        };
    return position + names.of(says.target()) + detail(says.paraphrase());
  }

  private String reason(Reason says) {
    String link =
        switch (says.kind()) {
          case CAUSE -> ", cause: ";
          case PURPOSE -> ", purpose: ";
          case RETALIATION -> ", in return for: ";
        };
    return names.of(says.event()) + link + because(says.because());
  }

  private String because(Because because) {
    return because
        .event()
        .map(names::of)
        .map(name -> name + detail(because.text()))
        .or(because::text)
        .orElse("something unsaid");
  }

  private static String detail(Optional<String> text) {
    return text.map(words -> " (" + words + ")").orElse("");
  }
}
