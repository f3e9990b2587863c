package org.onrecord.examples.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.ActorGraph;
import org.onrecord.index.ActorRelation;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Who leads, backs, gathers or opposes whom, and according to which claim?
 *
 * <p>Prints what is said on one day of how an actor stands to others, with the claim that says it
 * and how surely.
 */
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
    for (String name : args.length > 0 ? args : new String[] {"Akram Al-Kaabi", "Abu Fadak"}) {
      List<Actor> actors = index.actorsNamed(name);
      if (actors.isEmpty()) {
        System.err.println("Nobody here goes by the name \"" + name + "\".");
      }
      for (Actor actor : actors) {
        System.out.println(actor.displayName() + " (" + actor.kind().label() + ")");
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

  private static String name(DossierIndex index, Ref ref) {
    return index.record(ref).map(DossierRecord::displayName).orElse(ref.value());
  }
}
