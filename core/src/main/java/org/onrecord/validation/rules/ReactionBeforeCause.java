package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds events that are told as a reaction to what began after them: by a link, or as the reason
 * that a claim gives. Starts are compared, for a campaign can go on long after what set it off.
 *
 * <p>Two single days of which one is marked as uncertain are compared as they stand, and found as
 * information only. Coarser dates that leave the order open are no finding: nearly all of them do.
 */
final class ReactionBeforeCause implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("dates.reaction-before-cause", Severity.WARNING)
          .title("A reaction is dated before what it is a reaction to")
          .rationale(
              "An effect cannot come before its cause. If the dates hold, the reason given for the"
                  + " act is not what moved whoever did it, and that is a story; if not, one of"
                  + " the dates is wrong.")
          .source("OnRecord: nothing is a reaction to what has not begun")
          .settledBy("The dates of both in other reporting, or what the speaker really reacted to.")
          .since("0.1.0")
          .build();

  private record Pair(Event effect, Event cause) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<Pair, List<Claim>> pairs = new LinkedHashMap<>();
    for (Event event : dossier.dossier().events()) {
      event.links().stream()
          .filter(link -> link.type() == EventLinkType.RESPONDS_TO)
          .forEach(link -> add(dossier.index(), event.id(), link.event(), pairs));
    }
    for (Claim claim : dossier.dossier().claims()) {
      if (claim.says() instanceof Reason reason && isAffirmedCause(claim, reason)) {
        reason
            .because()
            .event()
            .flatMap(cause -> add(dossier.index(), reason.event(), cause, pairs))
            .ifPresent(claims -> claims.add(claim));
      }
    }
    pairs.forEach((pair, claims) -> check(dossier.index(), pair, claims, findings));
  }

  /** A purpose lies ahead, so only what is behind an act can be too late for it. */
  private static boolean isAffirmedCause(Claim claim, Reason reason) {
    return reason.kind() != ReasonKind.PURPOSE && !Chain.isDenied(claim);
  }

  private static Optional<List<Claim>> add(
      DossierIndex index, EventId effect, EventId cause, Map<Pair, List<Claim>> pairs) {
    Optional<Event> reaction = dated(index, effect);
    Optional<Event> trigger = dated(index, cause);
    return reaction.isPresent() && trigger.isPresent()
        ? Optional.of(
            pairs.computeIfAbsent(
                new Pair(reaction.get(), trigger.get()), pair -> new ArrayList<>()))
        : Optional.empty();
  }

  private static Optional<Event> dated(DossierIndex index, EventId id) {
    return index.event(id).filter(Tellings::isSaidToBeSo).filter(event -> event.when().isPresent());
  }

  private static void check(DossierIndex index, Pair pair, List<Claim> claims, Findings findings) {
    Dating effect = pair.effect().when().orElseThrow();
    Dating cause = pair.cause().when().orElseThrow();
    if (isSurelyBefore(effect, cause)
        || points(effect, AnchorRelation.BEFORE, pair.cause())
        || points(cause, AnchorRelation.AFTER, pair.effect())) {
      report(index, pair, claims, Severity.WARNING, findings);
    } else if (isBeforeAsItStands(effect, cause)) {
      report(index, pair, claims, Severity.INFO, findings);
    }
  }

  private static boolean isSurelyBefore(Dating effect, Dating cause) {
    Optional<When> one = start(effect);
    Optional<When> other = start(cause);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean earlierThatDay =
        one.get().sameDay(other.get()) == Truth.YES && HoursOfDay.inOrder(effect, cause);
    return earlierThatDay || one.get().before(other.get()) == Truth.YES;
  }

  private static boolean points(Dating dating, AnchorRelation relation, Event to) {
    return dating
        .anchor()
        .filter(anchor -> anchor.relation() == relation && anchor.to().equals(to.id()))
        .isPresent();
  }

  private static boolean isBeforeAsItStands(Dating effect, Dating cause) {
    Optional<LocalDate> one = start(effect).flatMap(Days::single);
    Optional<LocalDate> other = start(cause).flatMap(Days::single);
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  private static Optional<When> start(Dating dating) {
    return dating.when().flatMap(Days::start);
  }

  private static void report(
      DossierIndex index, Pair pair, List<Claim> claims, Severity severity, Findings findings) {
    Event effect = pair.effect();
    Event cause = pair.cause();
    String surely = severity == Severity.INFO ? ", though not surely" : "";
    Draft draft =
        findings
            .at(effect, "/when")
            .against(cause.ref())
            .severity(severity)
            .message(
                "Told as a reaction to "
                    + Wording.name(cause)
                    + " ("
                    + Wording.date(cause.when().orElseThrow())
                    + "), "
                    + Wording.name(effect)
                    + " has an earlier date"
                    + surely
                    + " ("
                    + Wording.date(effect.when().orElseThrow())
                    + ").")
            .detail("date", Wording.date(effect.when().orElseThrow()))
            .detail("date", Wording.date(cause.when().orElseThrow()))
            .evidence(cause, "/when")
            .evidence(claims);
    draft
        .evidence(Tellings.of(index, effect.id(), details -> details.when().isPresent()))
        .evidence(Tellings.of(index, cause.id(), details -> details.when().isPresent()))
        .report();
  }
}
