package org.onrecord.validation.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Victims;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.tally.Tally;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds more of a force hurt in one incident than are said to be there. */
final class MoreThanPresent implements DossierRule {
  /** So many counts of one force at one place are looked at, the lowest first. */
  private static final int MOST = 16;

  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.more-than-present", Severity.ERROR)
          .title("More of a force are hurt than are said to be there")
          .rationale(
              "The figure for those hurt or the figure for those stationed there is wrong, or they"
                  + " are of different times or forces.")
          .source("OnRecord: those hurt in one incident are some of those who were there")
          .settledBy("Ask how many were there at the time, and whether others were counted too.")
          .cost("Of the counts of one force at one place the " + MOST + " lowest are compared.")
          .since("0.1.0")
          .build();

  private static final Set<Harm> HURT =
      Set.of(
          Harm.KILLED,
          Harm.WOUNDED,
          Harm.HOSPITALISED,
          Harm.MISSING,
          Harm.ABDUCTED,
          Harm.DETAINED,
          Harm.CASUALTIES);

  /** A force, and where it is. */
  private record Post(ActorId force, LocationId place) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    ListMultimap<Post, Figure> present = present(dossier.tally());
    if (present.isEmpty()) {
      return;
    }
    FigureWords words = new FigureWords(dossier.index());
    for (LineUp lineUp : dossier.tally().lineUps()) {
      if (lineUp.harm().filter(HURT::contains).isPresent()
          && lineUp.victims().flatMap(Victims::actor).isPresent()
          && lineUp.events().size() < 2) {
        check(lineUp, present, dossier.index(), words, findings);
      }
    }
  }

  private static ListMultimap<Post, Figure> present(Tally tally) {
    ListMultimap<Post, Figure> present = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (LineUp lineUp : tally.lineUps()) {
      boolean forces =
          lineUp.counted().equals(Optional.of(Counted.FORCES)) && lineUp.place().isPresent();
      if (forces && lineUp.of().orElse(null) instanceof ActorId force) {
        lineUp.asserted().stream()
            .sorted(Comparator.comparingLong(each -> Bounds.of(each.range()).high()))
            .limit(MOST)
            .forEach(figure -> present.put(new Post(force, lineUp.place().get()), figure));
      }
    }
    return present;
  }

  private static void check(
      LineUp lineUp,
      ListMultimap<Post, Figure> present,
      DossierIndex index,
      FigureWords words,
      Findings findings) {
    ActorId force = lineUp.victims().flatMap(Victims::actor).orElseThrow();
    Optional<Event> event = lineUp.events().stream().findFirst().flatMap(index::event);
    List<Figure> there =
        around(lineUp, event, index).stream()
            .flatMap(place -> present.get(new Post(force, place)).stream())
            .filter(figure -> isOfTheTime(figure, event))
            .toList();
    List<Figure> hurt = lineUp.asserted().stream().filter(MoreThanPresent::isOfIncident).toList();
    for (Figure count : there) {
      List<Figure> more =
          hurt.stream()
              .filter(figure -> Bounds.of(count.range()).isBelow(Bounds.of(figure.range())))
              .toList();
      if (!more.isEmpty()) {
        report(lineUp, more, count, words, findings);
      }
    }
  }

  /** The place, and those that it is within. */
  private static Set<LocationId> around(LineUp lineUp, Optional<Event> event, DossierIndex index) {
    Stream<LocationId> places =
        lineUp.place().isPresent()
            ? lineUp.place().stream()
            : event.stream().flatMap(each -> each.where().stream()).map(EventPlace::location);
    Set<LocationId> around = new LinkedHashSet<>();
    places.forEach(
        place -> {
          around.add(place);
          index.locationTree().ancestors(place).stream().map(Location::id).forEach(around::add);
        });
    return around;
  }

  /** A count of another day tells nothing: troops come, go and are replaced. */
  private static boolean isOfTheTime(Figure figure, Optional<Event> event) {
    Optional<When> counted = figure.count().flatMap(Count::period).flatMap(Dating::when);
    Optional<When> happened = event.flatMap(Event::when).flatMap(Dating::when);
    return counted.isEmpty()
        || happened.isEmpty()
        || counted.get().overlaps(happened.get()) != Truth.NO;
  }

  private static boolean isOfIncident(Figure figure) {
    return figure.basis().orElse(Basis.INCIDENT) == Basis.INCIDENT
        && figure.casualties().filter(MoreThanPresent::isInPersons).isPresent();
  }

  private static boolean isInPersons(CasualtyCount count) {
    return count.quantity().unit().equals("person");
  }

  private static void report(
      LineUp lineUp, List<Figure> hurt, Figure count, FigureWords words, Findings findings) {
    FiguresApart.at(hurt, findings)
        .against(count.claim().id())
        .message(
            "The figures for "
                + words.subject(lineUp)
                + " are "
                + words.figures(hurt)
                + ", more than are said to be there: "
                + words.figure(count)
                + ".")
        .detail("quantity", count.quantity().notation())
        .detail("harm", lineUp.harm().orElseThrow())
        .evidence(count.claim(), count.pointer())
        .report();
  }
}
