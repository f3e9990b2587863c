package org.onrecord.examples.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;

/** The actors by kind, with their other names and who uses them. */
record WhoIsInIt(DossierIndex index, Phrases phrases, Page page) {
  void print() {
    List<Actor> actors = index.dossier().actors();
    page.section("Who is in it: " + actors.size() + " actors");
    Map<ActorKind, List<Actor>> byKind =
        actors.stream()
            .collect(Collectors.groupingBy(Actor::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, members) -> {
          page.heading(kind.label().toUpperCase(Locale.ROOT));
          members.forEach(actor -> page.paragraph("  ", actor.displayName() + otherNames(actor)));
        });
  }

  private String otherNames(Actor actor) {
    String others =
        actor.names().stream()
            .filter(name -> name.kind() != NameKind.PRIMARY)
            .map(this::otherName)
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? "" : " – " + others;
  }

  private String otherName(Name name) {
    List<String> remarks = new ArrayList<>();
    if (name.kind() != NameKind.ALIAS) {
      remarks.add(Phrases.word(name.kind()));
    }
    if (!name.usedBy().isEmpty()) {
      remarks.add("used by " + phrases.names(name.usedBy()));
    }
    return '"'
        + name.text()
        + '"'
        + (remarks.isEmpty() ? "" : " (" + String.join(" ", remarks) + ")");
  }
}
