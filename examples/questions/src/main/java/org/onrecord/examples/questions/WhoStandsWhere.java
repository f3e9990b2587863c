package org.onrecord.examples.questions;

import java.time.LocalDate;
import java.util.Locale;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;

/** Who leads, backs, gathers or opposes whom, and according to which claim? */
public final class WhoStandsWhere {
  private WhoStandsWhere() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or the names of actors
   */
  public static void main(String[] args) {
    DossierIndex index = DossierIndex.of(Articles.islamicResistanceInIraq());
    ActorGraph graph = index.actorGraph(LocalDate.parse("2023-11-05"));
    String[] names =
        args.length > 0 ? args : new String[] {"Islamic Resistance in Iraq", "Abu Fadak"};
    for (String name : names) {
      for (Actor actor : index.actorsNamed(name)) {
        System.out.println(name + " (" + actor.kind().label() + ")");
        graph.outgoing(actor.id()).forEach(relation -> print(index, relation));
        graph.incoming(actor.id()).forEach(relation -> print(index, relation));
      }
    }
  }

  private static void print(DossierIndex index, ActorRelation relation) {
    String how =
        relation.relation().title().map(title -> title + " of").orElse(relation.type().label());
    System.out.printf(
        "  %s: %s %s  [claim %s, %s]%n",
        name(index, relation.subject()),
        how,
        name(index, relation.object()),
        relation.claim(),
        relation.certainty().name().toLowerCase(Locale.ROOT));
  }

  private static String name(DossierIndex index, ActorId id) {
    return index.actor(id).map(Actor::displayName).orElse(id.value());
  }
}
