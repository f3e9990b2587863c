package org.onrecord.examples.questions;

import static org.onrecord.model.VictimStatus.CIVILIAN;

import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.report.TextReport;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Validator;

/**
 * My desk needs words and a rule that the library does not have: how do I add them?
 *
 * <p>A word is made with {@code of}, and a rule is a class and one call of {@code plus}; both are
 * then like any other. One rule of the library is left out, the one that takes every word it does
 * not know for a slip, and the report says so.
 */
public final class AddMyOwnWordsAndRule {
  private static final EventType CYBER_ATTACK = EventType.of("cyber_attack");
  private static final Role DATA_HOLDER = Role.of("data_holder");
  private static final Harm DOXXED = Harm.of("doxxed");

  private AddMyOwnWordsAndRule() {}

  /** Finds cyber attacks of which nobody says whose data was taken. */
  static final class CyberAttackWithoutDataHolder implements RecordRule<Event> {
    private static final RuleInfo INFO =
        RuleInfo.gap("desk.data-holder-missing", Severity.WARNING)
            .title("Nobody says whose data a cyber attack took")
            .rationale("The desk warns those whose data is out, and must know whom to ask.")
            .settledBy("Ask whoever reported the attack.")
            .since("2031-04")
            .build();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public Class<Event> type() {
      return Event.class;
    }

    @Override
    public void check(Event event, Findings findings) {
      boolean named =
          event.participants().stream().map(Participant::role).anyMatch(DATA_HOLDER::equals);
      if (event.type().equals(CYBER_ATTACK) && !named) {
        findings.at(event, "/participants").message("Whose data it was is not said.").report();
      }
    }
  }

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    RuleSet rules =
        RuleSet.standard().without("codes.unknown").plus(new CyberAttackWithoutDataHolder());
    System.out.print(TextReport.plain().write(Validator.of(rules).validate(dossier())));
  }

  private static Dossier dossier() {
    return Dossier.builder("leaks", "Two leaks")
        .source(Source.newsArticle("herald", "Two leaks in a week").published("2031-04-12"))
        .actor(
            Actor.organization("union", "Dockers' Union"),
            Actor.population("dockers", "Dock workers"))
        .event(
            Event.of("leak-1", CYBER_ATTACK).title("First leak").participant(DATA_HOLDER, "union"),
            Event.of("leak-2", CYBER_ATTACK).title("Second leak"))
        .claim(
            Claim.by("union")
                .states(Occurrence.of("leak-1").participant(DATA_HOLDER, "union"))
                .citing("herald", 0, 40),
            Claim.by("union")
                .states(Casualties.of(DOXXED, "~300").among("dockers", CIVILIAN).in("leak-2"))
                .citing("herald", 41, 80))
        .build();
  }
}
