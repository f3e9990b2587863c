package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Set;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;

/**
 * Finds names that are whole words of another actor's longer name. Only persons are taken for
 * persons and bodies for bodies: a country is in the name of half its institutions.
 */
final class NameParts {
  static final int MOST_WORDS = 12;

  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.GOVERNMENT_BODY,
          ActorKind.STATE_FORCES,
          ActorKind.ARMED_GROUP,
          ActorKind.COALITION,
          ActorKind.POLITICAL_ORGANIZATION,
          ActorKind.ORGANIZATION,
          ActorKind.MEDIA,
          ActorKind.BRAND);

  private final Ties ties;
  private final ListMultimap<String, NameUse> byWords =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final SetMultimap<String, ActorId> bearers = LinkedHashMultimap.create();
  private final SetMultimap<NameUse, NameUse> wholes = LinkedHashMultimap.create();

  private NameParts(Ties ties) {
    this.ties = ties;
  }

  /** The shorter names, each with the longer ones of actors that nothing relates to its bearer. */
  static ImmutableListMultimap<NameUse, NameUse> in(List<NameUse> uses, Ties ties) {
    NameParts parts = new NameParts(ties);
    uses.forEach(parts::remember);
    uses.forEach(parts::lookIn);
    return ImmutableListMultimap.copyOf(parts.wholes);
  }

  /** One letter alone is no name to look for. */
  private void remember(NameUse use) {
    String words = String.join(" ", NameSpelling.words(use.text()));
    if (words.length() > 1 && bearers.put(words, use.actor().id())) {
      byWords.put(words, use);
    }
  }

  private void lookIn(NameUse whole) {
    List<String> words = NameSpelling.words(whole.text());
    if (words.size() > MOST_WORDS) {
      return;
    }
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        lookUp(String.join(" ", words.subList(from, to)), whole);
      }
    }
  }

  private void lookUp(String run, NameUse whole) {
    if (bearers.containsEntry(run, whole.actor().id())) {
      return;
    }
    for (NameUse part : byWords.get(run)) {
      if (comparable(part.actor().kind(), whole.actor().kind())
          && !NameSpelling.folded(part.text()).equals(NameSpelling.folded(whole.text()))
          && !ties.between(part.actor().id(), whole.actor().id())) {
        wholes.put(part, whole);
      }
    }
  }

  private static boolean comparable(ActorKind one, ActorKind other) {
    return one.equals(ActorKind.PERSON)
        ? other.equals(ActorKind.PERSON)
        : BODIES.contains(one) && BODIES.contains(other);
  }
}
