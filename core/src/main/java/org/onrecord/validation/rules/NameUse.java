package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.NameKey;
import org.onrecord.model.Actor;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierView;

/**
 * A name that an actor is said to bear.
 *
 * @param actor the actor
 * @param text the name as written
 * @param where the record that says so: the actor's own, or a claim
 * @param pointer where in that record
 */
record NameUse(Actor actor, String text, DossierRecord where, String pointer) {
  private static final Function<DossierView, List<NameUse>> ALL = NameUse::find;

  /** The names of all actors, then those that only claims give them. Epithets are no names. */
  static List<NameUse> in(DossierView dossier) {
    return dossier.derived(ALL);
  }

  private static List<NameUse> find(DossierView dossier) {
    ImmutableList.Builder<NameUse> uses = ImmutableList.builder();
    for (Actor actor : dossier.dossier().actors()) {
      for (int i = 0; i < actor.names().size(); i++) {
        Name name = actor.names().get(i);
        if (name.kind() != NameKind.EPITHET) {
          uses.add(new NameUse(actor, name.text(), actor, "/names/" + i));
        }
      }
    }
    SaidRelation.in(dossier).stream()
        .filter(said -> said.is(RelationType.ALSO_KNOWN_AS, RelationType.FORMERLY_KNOWN_AS))
        .forEach(said -> fromClaim(said, dossier.index()).ifPresent(uses::add));
    return uses.build();
  }

  private static Optional<NameUse> fromClaim(SaidRelation said, DossierIndex index) {
    return said.actor()
        .flatMap(index::actor)
        .flatMap(
            actor ->
                said.relation()
                    .title()
                    .map(title -> new NameUse(actor, title, said.claim(), "/says/title")));
  }

  /** The form by which names that are one but for how they are typed meet. */
  String key() {
    return NameKey.of(text);
  }
}
