package org.onrecord.tally;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Source;

/** A small invented dossier around a fire at a harbour, to which a test adds its claims. */
final class Toll {
  private Toll() {}

  static Tally of(Claim.Builder... claims) {
    return Tally.of(dossier(claims));
  }

  /** Returns the one line-up of claims that must all line up. */
  static LineUp lineUp(Claim.Builder... claims) {
    List<LineUp> lineUps = of(claims).lineUps();
    if (lineUps.size() != 1) {
      throw new AssertionError("not one line-up: " + lineUps);
    }
    return lineUps.get(0);
  }

  static Dossier dossier(Claim.Builder... claims) {
    return Dossier.builder("harbour-fire", "Fire at the harbour")
        .source(
            Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"),
            Source.newsArticle("courier", "The Quay Courier").published("2031-04-14"))
        .actor(
            Actor.person("mayor", "Ada Quill"),
            Actor.organization("union", "Dock Union"),
            Actor.media("agency", "Lumen Wire"),
            Actor.population("dockers", "Dock workers"))
        .location(Location.settlement("port", "Port Lumen"), Location.settlement("pier", "Pier"))
        .event(
            Event.of("fire", EventType.EXPLOSION).when("2031-04-11").at("port"),
            Event.of("second-fire", EventType.EXPLOSION).status(EventStatus.HYPOTHETICAL),
            Event.of("briefing", EventType.BRIEFING).when("2031-04-13"),
            Event.of("posts", EventType.POST).when("2031-04-11/.."))
        .claim(claims)
        .build();
  }

  static List<String> names(List<Figure> figures) {
    return figures.stream().map(Toll::name).toList();
  }

  static String name(Figure figure) {
    return figure.claim().id().value() + figure.pointer().replace("/says", "");
  }

  static List<String> pairs(LineUp lineUp) {
    return lineUp.conflicts().stream()
        .map(pair -> pair.first().claim().id() + " " + pair.second().claim().id())
        .toList();
  }

  static List<String> steps(LineUp lineUp) {
    return lineUp.steps().stream()
        .map(
            step ->
                step.from().quantity().notation()
                    + " "
                    + step.change()
                    + " "
                    + step.to().quantity().notation())
        .toList();
  }
}
