package org.onrecord.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Voice;

/** The names of the actors seen so far, for messages of rules that see records go by. */
final class ActorNames {
  static final String PUBLISHER = "the publisher";

  private final Map<ActorId, String> names = new HashMap<>();

  void see(DossierRecord record) {
    if (record instanceof Actor actor) {
      names.putIfAbsent(actor.id(), actor.displayName());
    }
  }

  String names(List<ActorId> actors) {
    return Wording.list(
        actors.stream().map(id -> names.getOrDefault(id, Wording.plain(id))).toList());
  }

  /** Those whose words a chain of voices makes it. */
  String speaker(List<Voice> chain) {
    List<ActorId> speakers = chain.isEmpty() ? List.of() : chain.get(chain.size() - 1).speakers();
    return speakers.isEmpty() ? PUBLISHER : names(speakers);
  }
}
