package org.onrecord.validation.rules;

import java.util.List;
import java.util.Locale;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.Voice;

/** How records are called in messages, so that a reader need not know their ids. */
final class Wording {
  private static final int MOST_LISTED = 12;

  private final DossierIndex index;

  Wording(DossierIndex index) {
    this.index = index;
  }

  /** The name of a record, or its kind and id if there is no better. */
  String name(Ref ref) {
    return index.record(ref).map(Wording::name).orElseGet(() -> plain(ref));
  }

  /** The name of a record, or its kind and id if there is no better. */
  static String name(DossierRecord record) {
    if (record instanceof Actor actor) {
      return actor.displayName();
    } else if (record instanceof Location location) {
      return location.displayName();
    } else if (record instanceof Event event) {
      return event.title().map(Wording::quote).orElseGet(() -> untitled(event));
    } else if (record instanceof Source source) {
      return source.title().map(Wording::quote).orElseGet(() -> plain(source.ref()));
    }
    return plain(record.ref());
  }

  /** The names of records, as "a, b and c". */
  String names(List<? extends Ref> refs) {
    return list(refs.stream().map(this::name).toList());
  }

  /** Those whose words a claim gives: the speakers of its innermost voice, or the publisher. */
  String speaker(Claim claim) {
    List<Voice> voices = claim.voices();
    return voices.isEmpty() || voices.get(voices.size() - 1).speakers().isEmpty()
        ? "the publisher"
        : names(voices.get(voices.size() - 1).speakers());
  }

  /** A claim by its id and whose words it is. */
  String claim(Claim claim) {
    return claim.id().value() + " (" + speaker(claim) + ")";
  }

  /** The same with a capital at its beginning, for what a name in lower case may begin. */
  static String sentence(String text) {
    int first = Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  static String quote(String words) {
    return "“" + words + "”";
  }

  /** A figure in the words of the source, or in our notation. */
  static String figure(Quantity quantity) {
    return quantity.reported().map(Wording::quote).orElseGet(quantity::notation);
  }

  /** A date in EDTF, or in the words of the source if there is none. */
  static String date(Dating dating) {
    return dating
        .when()
        .map(Object::toString)
        .or(() -> dating.reported().map(Wording::quote))
        .orElse("no date");
  }

  /** The items as one phrase; of very many only the first. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    } else if (last > MOST_LISTED) {
      int others = items.size() - MOST_LISTED;
      return String.join(", ", items.subList(0, MOST_LISTED)) + " and " + others + " others";
    }
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  private static String untitled(Event event) {
    return "the " + event.type().code().replace('_', ' ') + " (" + plain(event.ref()) + ")";
  }

  static String plain(Ref ref) {
    return ref.kind().name().toLowerCase(Locale.ROOT) + " " + ref.value();
  }
}
