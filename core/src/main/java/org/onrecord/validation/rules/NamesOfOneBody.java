package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;

/**
 * Finds the names that the record takes for names of one body on no better ground than that they
 * are alike. A name and its short form are no two names.
 */
final class NamesOfOneBody {
  /** Bodies of which several with like names may well exist beside each other. */
  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.ARMED_GROUP,
          ActorKind.COALITION,
          ActorKind.POLITICAL_ORGANIZATION,
          ActorKind.ORGANIZATION,
          ActorKind.BRAND);

  private static final Set<NameKind> NAMES =
      EnumSet.of(NameKind.PRIMARY, NameKind.ALIAS, NameKind.SELF_NAME);

  private final ImmutableListMultimap<ActorId, NameUse> claimed;

  /**
   * Takes the names that claims give.
   *
   * @param uses all names
   */
  NamesOfOneBody(List<NameUse> uses) {
    claimed =
        Multimaps.index(
            uses.stream().filter(use -> !use.where().equals(use.actor())).toList(),
            use -> use.actor().id());
  }

  /** Where the names stand that nobody says are of one body; fewer than two if there is nothing. */
  List<Integer> unsaid(Actor actor) {
    List<Integer> unsaid = new ArrayList<>();
    int names = BODIES.contains(actor.kind()) ? actor.names().size() : 0;
    for (int i = 0; i < names; i++) {
      Name name = actor.names().get(i);
      if (NAMES.contains(name.kind())
          && !isClaimed(actor, name)
          && (unsaid.isEmpty() || isAnother(name, actor, unsaid))) {
        unsaid.add(i);
      }
    }
    return unsaid;
  }

  private boolean isClaimed(Actor actor, Name name) {
    String folded = NameSpelling.folded(name.text());
    return claimed.get(actor.id()).stream()
        .anyMatch(use -> NameSpelling.folded(use.text()).equals(folded));
  }

  /** Whether a name is like those before, and neither a spelling nor a short form of one. */
  private static boolean isAnother(Name name, Actor actor, List<Integer> before) {
    List<String> words = NameSpelling.wordsBehindArticle(name.text());
    String folded = NameSpelling.folded(name.text());
    return before.stream()
        .map(i -> actor.names().get(i).text())
        .allMatch(
            text -> {
              List<String> others = NameSpelling.wordsBehindArticle(text);
              return !Collections.disjoint(words, others)
                  && !NameSpelling.folded(text).equals(folded)
                  && Collections.indexOfSubList(others, words) < 0
                  && Collections.indexOfSubList(words, others) < 0;
            });
  }
}
