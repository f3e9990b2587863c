package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Counted;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds sets of which fewer members are named than it is said to have. */
final class FewerNamedThanStated implements DossierRule {
  /** A text could name so many; nobody asks for the names of more. */
  private static final int NAMEABLE = 12;

  private static final Set<RelationType> BELONGS =
      Set.of(RelationType.MEMBER_OF, RelationType.PART_OF);

  private static final RuleInfo INFO =
      RuleInfo.gap("counts.fewer-named-than-stated", Severity.INFO)
          .title("Fewer members are named than are said to be")
          .rationale(
              "A count of a few places, groups or events can be checked only if each is named."
                  + " Those that are not may not be known to the source either.")
          .source("News agency practice: name what you count, or say why it cannot be named")
          .settledBy("Ask which they are, or record those that the sources do name.")
          .cost("The members of a set are gone through once for every place it is counted at.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    for (LineUp lineUp : dossier.tally().lineUps()) {
      List<Figure> figures =
          lineUp.asserted().stream().filter(FewerNamedThanStated::couldBeNamed).toList();
      if (lineUp.of().isPresent() && !figures.isEmpty()) {
        check(lineUp, figures, dossier.index(), words, findings);
      }
    }
  }

  private static boolean couldBeNamed(Figure figure) {
    long low = Bounds.of(figure.range()).low();
    return low <= NAMEABLE && figure.quantity().vagueWord().isEmpty();
  }

  private static void check(
      LineUp lineUp,
      List<Figure> figures,
      DossierIndex index,
      FigureWords words,
      Findings findings) {
    Ref of = lineUp.of().orElseThrow();
    Counted counted = lineUp.counted().orElseThrow();
    Set<Ref> named;
    if (counted == Counted.SITES && of instanceof LocationId area) {
      named = sites(area, lineUp.place(), index);
    } else if (counted == Counted.MEMBERS && of instanceof ActorId body) {
      named = new LinkedHashSet<>(index.actorGraph().members(body));
    } else if (counted == Counted.OCCURRENCES && of instanceof EventId event) {
      named = new LinkedHashSet<>();
      index.children(event).forEach(part -> named.add(part.id()));
    } else {
      return;
    }
    List<Figure> more =
        figures.stream().filter(figure -> Bounds.of(figure.range()).low() > named.size()).toList();
    if (!more.isEmpty()) {
      report(lineUp, more, named, index, words, findings);
    }
  }

  /** The places that belong to a described set, as their records or claims have it. */
  private static Set<Ref> sites(LocationId set, Optional<LocationId> within, DossierIndex index) {
    Set<LocationId> sites = new LinkedHashSet<>();
    index.locationTree().children(set).forEach(site -> sites.add(site.id()));
    for (Claim claim : index.claimsAbout(set)) {
      if (claim.says() instanceof Relation relation
          && BELONGS.contains(relation.relation())
          && relation.object().equals(Optional.of(set))
          && relation.subject() instanceof LocationId site
          && !Chain.isDenied(claim)) {
        sites.add(site);
      }
    }
    Set<Ref> there = new LinkedHashSet<>();
    for (LocationId site : sites) {
      if (within.isEmpty() || isWithin(site, within.get(), index)) {
        there.add(site);
      }
    }
    return there;
  }

  private static boolean isWithin(LocationId site, LocationId area, DossierIndex index) {
    return site.equals(area)
        || index.locationTree().ancestors(site).stream().map(Location::id).anyMatch(area::equals);
  }

  private static void report(
      LineUp lineUp,
      List<Figure> figures,
      Set<Ref> named,
      DossierIndex index,
      FigureWords words,
      Findings findings) {
    Wording wording = new Wording(index);
    List<Ref> names = new ArrayList<>(named);
    Draft draft =
        FiguresApart.at(figures, findings)
            .message(
                "The count of "
                    + words.subject(lineUp)
                    + " is "
                    + words.figures(figures)
                    + ", and "
                    + (names.isEmpty()
                        ? "none of them is named."
                        : "only " + names.size() + " named: " + wording.names(names) + "."))
            .detail("named", names.size());
    names.stream()
        .sorted(Comparator.comparing(Ref::value))
        .flatMap(name -> index.record(name).stream())
        .forEach(draft::evidence);
    draft.report();
  }
}
