package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds dates that are anchored to one day and resolved to several. Two days that are only marked
 * as uncertain are still two.
 */
final class CoReferenceSplit implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("dates.co-reference-split", Severity.WARNING)
          .title("Words recorded as one day are resolved to different days")
          .rationale(
              "The words “the same day” have the date of what they point at, whatever that is."
                  + " Where the two values differ, one was changed without the other, and what the"
                  + " source told together falls apart.")
          .source("TimeML (ISO 24617-1): time expressions linked as simultaneous share a value")
          .settledBy("Resolve the words that the others point at, and give all of them that date.")
          .since("0.1.0")
          .build();

  private record Place(DossierRecord record, String pointer, When when) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<Ref, List<Place>> byAnchor = new LinkedHashMap<>();
    dossier.dossier().records().forEach(record -> collect(record, byAnchor));
    byAnchor.forEach((anchor, places) -> compare(dossier.index(), anchor, places, findings));
  }

  private static void collect(DossierRecord record, Map<Ref, List<Place>> byAnchor) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void dating(Dating dating, CharSequence pointer) {
            dating
                .anchor()
                .filter(anchor -> anchor.relation() == AnchorRelation.SAME_DAY)
                .filter(anchor -> dating.when().isPresent())
                .map(Anchor::to)
                .ifPresent(
                    to ->
                        byAnchor
                            .computeIfAbsent(to, ref -> new ArrayList<>())
                            .add(
                                new Place(
                                    record, pointer.toString(), dating.when().orElseThrow())));
          }
        });
  }

  /** Holds each date against that of the anchor, or against the first if the anchor has none. */
  private static void compare(
      DossierIndex index, Ref anchor, List<Place> places, Findings findings) {
    Place first = index.record(anchor).flatMap(CoReferenceSplit::own).orElse(places.get(0));
    List<Place> others =
        places.stream()
            .filter(place -> differ(first.when(), place.when()))
            .limit(Finding.MOST_EVIDENCE)
            .toList();
    if (!others.isEmpty()) {
      report(new Wording(index).name(anchor), first, others, findings);
    }
  }

  private static Optional<Place> own(DossierRecord anchor) {
    if (anchor instanceof Event event) {
      return Tellings.when(event).map(when -> new Place(event, "/when", when));
    } else if (anchor instanceof Source source) {
      return Tellings.published(source).map(when -> new Place(source, "/published", when));
    } else if (anchor instanceof Claim claim) {
      return Tellings.affirmed(claim)
          .flatMap(Tellings::dating)
          .flatMap(Dating::when)
          .map(when -> new Place(claim, "/says/details/when", when));
    }
    return Optional.empty();
  }

  private static boolean differ(When one, When other) {
    Optional<LocalDate> day = Days.single(one);
    Optional<LocalDate> otherDay = Days.single(other);
    return (day.isPresent() && otherDay.isPresent())
        ? !day.equals(otherDay)
        : one.overlaps(other) == Truth.NO;
  }

  private static void report(String anchor, Place first, List<Place> others, Findings findings) {
    Place subject = others.get(0);
    Draft draft =
        findings
            .at(subject.record(), subject.pointer())
            .message(
                "This is recorded as the same day as "
                    + anchor
                    + ", yet is dated "
                    + subject.when()
                    + " and the other "
                    + first.when()
                    + ".")
            .detail("date", first.when());
    draft.evidence(first.record(), first.pointer());
    for (Place other : others) {
      draft.detail("date", other.when()).evidence(other.record(), other.pointer());
    }
    draft.report();
  }
}
