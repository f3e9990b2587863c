package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.PlaceRole;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;

/** Finds parts of events that lie outside the whole. */
final class OutsideParent implements SiftedRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("events.outside-parent", Severity.ERROR)
          .title("An event is outside the time or place of the event that it is a part of")
          .rationale(
              "Counts by day and by place add parts up under their whole. A part that lies outside"
                  + " it is counted where it was not, or belongs to another whole.")
          .source("CIDOC CRM: a part falls within the time and place of its whole")
          .settledBy("Correct the date or place of one of them, or what it is a part of.")
          .cost("Of a corpus it keeps compact keys of events and places.")
          .since("0.1.0")
          .build();

  /** The roles of places at which the event itself was; it may have set out from elsewhere. */
  static final Set<PlaceRole> THERE = Set.of(PlaceRole.SITE, PlaceRole.TARGET);

  private static final int MOST_CLAIMS = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new OutsideParentSieve(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    DossierIndex index = dossier.index();
    PlacesApart apart = new PlacesApart(index);
    for (Event part : dossier.dossier().events()) {
      part.partOf()
          .filter(whole -> suspects.test(part))
          .flatMap(index::event)
          .ifPresent(
              whole -> {
                checkTime(part, whole, index, findings);
                checkPlaces(part, whole, apart, index, findings);
              });
    }
  }

  private static void checkTime(Event part, Event whole, DossierIndex index, Findings findings) {
    Optional<When> inner = part.when().flatMap(Dating::when);
    Optional<When> outer = whole.when().flatMap(Dating::when);
    if (inner.isPresent() && outer.isPresent() && outer.get().overlaps(inner.get()) == Truth.NO) {
      Draft finding =
          findings
              .at(part, "/when")
              .message(
                  Wording.sentence(Wording.name(part))
                      + " is dated "
                      + inner.get()
                      + ", outside the time of "
                      + Wording.name(whole)
                      + ", of which it is a part: "
                      + outer.get()
                      + ".")
              .detail("date", inner.get(), outer.get())
              .evidence(whole, "/when");
      report(part, index, finding);
    }
  }

  private static void checkPlaces(
      Event part, Event whole, PlacesApart apart, DossierIndex index, Findings findings) {
    List<EventPlace> outer = whole.where();
    for (int i = 0; i < part.where().size(); i++) {
      EventPlace place = part.where().get(i);
      if (THERE.contains(place.role())
          && !outer.isEmpty()
          && outer.stream().allMatch(other -> apart.surely(place.location(), other.location()))) {
        Wording wording = new Wording(index);
        Draft finding =
            findings
                .at(part, "/where/" + i)
                .message(
                    Wording.sentence(Wording.name(part))
                        + " is placed at "
                        + wording.name(place.location())
                        + ", outside the places of "
                        + Wording.name(whole)
                        + ", of which it is a part: "
                        + wording.names(outer.stream().map(EventPlace::location).toList())
                        + ".")
                .detail("locations", place.location().value())
                .detail("locations", outer.stream().map(each -> each.location().value()).toList())
                .evidence(whole, "/where");
        report(part, index, finding);
      }
    }
  }

  private static void report(Event part, DossierIndex index, Draft finding) {
    index.claimsAbout(part.id()).stream().limit(MOST_CLAIMS).forEach(finding::evidence);
    finding.report();
  }
}
