package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds what a source tells as past though it is surely later than the source. The working date of
 * an event is held against every source whose claims tell the event as past, and is reported only
 * where no claim has a date that is wrong in the same way.
 */
final class AfterPublication implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("dates.after-publication", Severity.ERROR)
          .title("Something told as past is dated after the source was published")
          .rationale(
              "No text can report what has not happened yet. Such a date has the wrong year or the"
                  + " wrong week, or the date of publication is wrong, and every date counted from"
                  + " it with it.")
          .source("OnRecord: a text tells as past only what came before it")
          .settledBy("The words of the source, and the date it was really published.")
          .since("0.1.0")
          .build();

  private record Late(Dating dating, Source source) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    dossier.dossier().claims().forEach(claim -> checkClaim(index, claim, findings));
    dossier.dossier().events().stream()
        .filter(Tellings::isSaidToBeSo)
        .forEach(event -> checkEvent(index, event, findings));
  }

  private static void checkClaim(DossierIndex index, Claim claim, Findings findings) {
    if (!tellsOfThePast(claim)) {
      return;
    }
    RecordWalk.over(
        claim,
        new RecordVisitor() {
          @Override
          public void dating(Dating dating, CharSequence pointer) {
            late(index, dating, claim.citations().stream())
                .ifPresent(late -> report(claim, pointer.toString(), late, findings).report());
          }
        });
  }

  private static void checkEvent(DossierIndex index, Event event, Findings findings) {
    if (event.when().isEmpty()) {
      return;
    }
    List<Claim> telling =
        index.claimsAbout(event.id()).stream().filter(AfterPublication::tellsOfThePast).toList();
    if (telling.stream().anyMatch(claim -> isLate(index, claim))) {
      return;
    }
    List<Citation> citations = new ArrayList<>(event.citations());
    telling.forEach(claim -> citations.addAll(claim.citations()));
    late(index, event.when().get(), citations.stream())
        .ifPresent(late -> report(event, "/when", late, findings).evidence(telling).report());
  }

  /** Whether a claim tells of its event with a date of its own that is reported already. */
  private static boolean isLate(DossierIndex index, Claim claim) {
    return Tellings.affirmed(claim)
        .flatMap(Tellings::dating)
        .flatMap(dating -> late(index, dating, claim.citations().stream()))
        .isPresent();
  }

  /** Whether what it tells has happened, or is counted by the day that it gives. */
  private static boolean tellsOfThePast(Claim claim) {
    if (claim.says() instanceof Occurrence) {
      return Tellings.affirmed(claim).filter(Tellings::isPast).isPresent();
    }
    return !Chain.isDenied(claim)
        && (claim.says() instanceof Casualties || claim.says() instanceof Count);
  }

  private static Optional<Late> late(
      DossierIndex index, Dating dating, Stream<Citation> citations) {
    Optional<When> when = dating.when();
    return when.isEmpty()
        ? Optional.empty()
        : Tellings.sources(index, citations.toList())
            .filter(source -> isAfter(when.get(), source))
            .findFirst()
            .map(source -> new Late(dating, source));
  }

  private static boolean isAfter(When when, Source source) {
    return Tellings.published(source).filter(out -> when.after(out) == Truth.YES).isPresent();
  }

  private static Draft report(DossierRecord record, String pointer, Late late, Findings findings) {
    String published = late.source().published().map(Wording::date).orElseThrow();
    return findings
        .at(record, pointer)
        .message(
            "This is told as past and dated "
                + Wording.date(late.dating())
                + ", yet "
                + Wording.name(late.source())
                + " was published on "
                + published
                + ".")
        .detail("date", Wording.date(late.dating()))
        .detail("published", published)
        .evidence(late.source(), "/published");
  }
}
