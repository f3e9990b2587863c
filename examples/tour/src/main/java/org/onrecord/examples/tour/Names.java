package org.onrecord.examples.tour;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.time.When;

/** Names records, and makes verbs agree with them. */
record Names(DossierIndex index) {
  private static final Set<ActorKind> MANY = Set.of(ActorKind.COLLECTIVE, ActorKind.POPULATION);

  /** Kinds whose names can be either, such as "armed forces" and "army". */
  private static final Set<ActorKind> EITHER =
      Set.of(ActorKind.STATE_FORCES, ActorKind.COALITION, ActorKind.ANONYMOUS);

  /**
   * The name of a record; the title of an event in quotation marks; the id of what is not there.
   */
  String of(Ref ref) {
    return index.record(ref).map(Names::of).orElse(ref.value());
  }

  private static String of(DossierRecord record) {
    if (record instanceof Actor actor) {
      return actor.displayName();
    } else if (record instanceof Location location) {
      return location.displayName();
    } else if (record instanceof Event event) {
      return event.title().map(title -> '"' + title + '"').orElse(event.id().value());
    }
    return record.ref().value();
  }

  String of(Collection<? extends Ref> refs) {
    return list(refs.stream().map(this::of).toList());
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A verb in the singular, such as "takes orders from", made to fit what does it. */
  String agree(String verb, Collection<? extends Ref> subjects) {
    return subjects.size() > 1 || subjects.stream().anyMatch(this::isPlural) ? plural(verb) : verb;
  }

  private boolean isPlural(Ref ref) {
    return index.record(ref).map(Names::isPlural).orElse(false);
  }

  private static boolean isPlural(DossierRecord record) {
    if (record instanceof Location location) {
      return location.collective();
    }
    return record instanceof Actor actor
        && (MANY.contains(actor.kind())
            || (EITHER.contains(actor.kind()) && actor.displayName().endsWith("s")));
  }

  private static String plural(String verb) {
    String first = verb.split(" ", 2)[0];
    return plurally(first) + verb.substring(first.length());
  }

  private static String plurally(String word) {
    return switch (word) {
      case "is" -> "are";
      case "was" -> "were";
      default ->
          word.endsWith("ies")
              ? word.replaceAll("ies$", "y")
              : word.endsWith("sses") ? word.replaceAll("es$", "") : word.replaceAll("s$", "");
    };
  }

  /** "1 actor", "2 actors". */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The names of constants such as {@code CARRIED_OUT} in plain words. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The date with the words that it came from. */
  static String dating(Dating dating) {
    String words = dating.reported().map(reported -> '"' + reported + '"').orElse("");
    return (dating.when().map(When::toString).orElse("") + " " + words).strip();
  }
}
