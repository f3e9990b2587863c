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
record WhoIsInIt(DossierIndex index, Names names, Page page) {
  void print() {
    List<Actor> actors = index.dossier().actors();
    page.section("Who is in it: " + Names.counted(actors.size(), "actor"));
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
    StringBuilder remarks = new StringBuilder();
    List<String> others = new ArrayList<>();
    for (Name name : actor.names()) {
      if (name.text().equals(actor.displayName())) {
        remarks.append(remarks(name));
      } else {
        others.add('"' + name.text() + '"' + remarks(name));
      }
    }
    return remarks + (others.isEmpty() ? "" : " – " + String.join("; ", others));
  }

  private String remarks(Name name) {
    List<String> remarks = new ArrayList<>();
    if (name.kind() != NameKind.ALIAS && name.kind() != NameKind.PRIMARY) {
      remarks.add(Names.word(name.kind()));
    }
    if (!name.usedBy().isEmpty()) {
      remarks.add("used by " + names.of(name.usedBy()));
    }
    return remarks.isEmpty() ? "" : " (" + String.join(" ", remarks) + ")";
  }
}
