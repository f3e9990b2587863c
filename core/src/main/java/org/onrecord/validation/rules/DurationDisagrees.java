package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.Nature;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds lengths of time that do not fit the dates of what lasted so long, and those of which nobody
 * says when they began. A number is given one unit of grace either way, for "17 years" is said of
 * the seventeenth year that runs and of the eighteenth. A vague length, such as decades, asks for
 * no start.
 */
final class DurationDisagrees implements DossierRule {
  private static final String POINTER = "/says/details/lasted";

  private static final Map<String, Double> DAYS =
      ImmutableMap.of(
          "day", 1.0,
          "week", 7.0,
          "month", 30.4375,
          "year", 365.25,
          "decade", 3652.5,
          "century", 36525.0);

  private static final RuleInfo INFO =
      RuleInfo.disagreement("dates.duration-disagrees", Severity.WARNING)
          .title("A stated length of time does not fit the dates, or has no start")
          .rationale(
              "A round number of years is easily copied from last year's story. Held against the"
                  + " date when it began it can be checked; without that date readers cannot even"
                  + " tell what is being counted.")
          .source("OnRecord: fact-checkers do the sum whenever a text says how long something took")
          .settledBy("The date on which it began, and the day on which the length was told.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<EventId, List<Claim>> undated = new LinkedHashMap<>();
    for (Claim claim : dossier.dossier().claims()) {
      Tellings.affirmed(claim)
          .filter(occurrence -> lasted(occurrence).isPresent())
          .ifPresent(occurrence -> check(dossier.index(), claim, occurrence, undated, findings));
    }
    undated.forEach((event, claims) -> reportGap(dossier.index(), event, claims, findings));
  }

  private static Optional<Quantity> lasted(Occurrence occurrence) {
    return occurrence
        .details()
        .flatMap(Details::lasted)
        .filter(Quantity::isReadable)
        .filter(quantity -> unit(quantity).isPresent());
  }

  /** How many days the unit has, whether it is written in the singular or not. */
  private static Optional<Double> unit(Quantity quantity) {
    String unit = quantity.unit();
    return Optional.ofNullable(DAYS.get(unit))
        .or(() -> Optional.ofNullable(DAYS.get(unit.replaceFirst("s$", ""))));
  }

  private static void check(
      DossierIndex index,
      Claim claim,
      Occurrence occurrence,
      Map<EventId, List<Claim>> undated,
      Findings findings) {
    Quantity lasted = lasted(occurrence).orElseThrow();
    Course course = Course.of(index, claim, occurrence);
    if (course.start().isEmpty()) {
      if (lasted.range().hasUpperBound()) {
        undated.computeIfAbsent(occurrence.event(), event -> new ArrayList<>()).add(claim);
      }
    } else if (disagree(lasted, course)) {
      reportClash(index, claim, occurrence.event(), course, findings);
    }
  }

  private static boolean disagree(Quantity lasted, Course course) {
    Range<Long> stated = lasted.range();
    double unit = unit(lasted).orElseThrow();
    boolean tooShort =
        course
            .mostDays()
            .filter(days -> stated.hasLowerBound() && days <= (stated.lowerEndpoint() - 1) * unit)
            .isPresent();
    boolean tooLong =
        course
            .fewestDays()
            .filter(days -> stated.hasUpperBound() && days >= (stated.upperEndpoint() + 1) * unit)
            .isPresent();
    return tooShort || tooLong;
  }

  private static void reportClash(
      DossierIndex index, Claim claim, EventId event, Course course, Findings findings) {
    Course.Mark start = course.start().orElseThrow();
    Course.Mark end = course.end().orElseThrow();
    Draft draft =
        findings
            .at(claim, POINTER)
            .message(
                words(claim)
                    + " is given as the length of "
                    + new Wording(index).name(event)
                    + ", which does not fit its dates: from "
                    + start.when()
                    + " to "
                    + end.when()
                    + ".")
            .detail("words", words(claim))
            .detail("date", start.when(), end.when());
    for (DossierRecord record : List.of(start.record(), end.record())) {
      if (!record.ref().equals(claim.ref())) {
        draft.evidence(record);
      }
    }
    draft.report();
  }

  private static void reportGap(
      DossierIndex index, EventId event, List<Claim> claims, Findings findings) {
    Draft draft =
        findings
            .at(claims.get(0), POINTER)
            .nature(Nature.GAP)
            .severity(Severity.INFO)
            .message(
                words(claims.get(0))
                    + " is given as the length of "
                    + new Wording(index).name(event)
                    + ", and nothing says when it began.");
    claims.stream()
        .limit(Finding.MOST_EVIDENCE)
        .forEach(claim -> draft.detail("words", words(claim)).evidence(claim, POINTER));
    draft.report();
  }

  private static String words(Claim claim) {
    Quantity lasted = Tellings.affirmed(claim).flatMap(DurationDisagrees::lasted).orElseThrow();
    return lasted
        .reported()
        .map(Wording::quote)
        .orElseGet(() -> "“" + lasted.notation() + " " + lasted.unit() + "”");
  }
}
