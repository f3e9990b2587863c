package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Certainty;
import org.onrecord.model.RelationType;
import org.onrecord.time.Truth;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds bodies with more than one leader at a time, or with a doubtful one beside a commander. */
final class RivalLeaders implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("actors.rival-leaders", Severity.WARNING)
          .title("More than one is said to lead a body at the same time")
          .rationale(
              "Who leads answers for what is done. Where two are named, or one is guessed at while"
                  + " orders are said to come from elsewhere, the question who commands is open.")
          .source("Doctrine of command responsibility: Rome Statute, article 28")
          .settledBy("The dates of each one's tenure, or a source on the chain of command.")
          .since("0.1.0")
          .build();

  /** Classes of people may well have many leaders. */
  private static final Set<ActorKind> CLASSES =
      Set.of(ActorKind.COLLECTIVE, ActorKind.POPULATION, ActorKind.ANONYMOUS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    List<Command> commands =
        SaidRelation.in(dossier).stream().flatMap(said -> Command.in(said).stream()).toList();
    ImmutableListMultimap<ActorId, Command> byLed = Multimaps.index(commands, Command::led);
    Ties ties = Ties.ofAnyKind(dossier);
    byLed
        .asMap()
        .forEach(
            (led, over) -> {
              if (index.actor(led).filter(actor -> CLASSES.contains(actor.kind())).isEmpty()) {
                check(led, over, ties, index, findings);
              }
            });
  }

  private static void check(
      ActorId led, Collection<Command> over, Ties ties, DossierIndex index, Findings findings) {
    over.stream()
        .filter(Command::isLeadership)
        .findFirst()
        .ifPresent(
            first -> {
              Tenure tenure = new Tenure(index);
              List<Command> rivals =
                  over.stream()
                      .filter(each -> each.isLeadership() || isDoubtful(first))
                      .filter(each -> !each.leader().equals(first.leader()))
                      .filter(each -> !ties.between(each.leader(), first.leader()))
                      .filter(each -> tenure.overlap(first.said(), each.said()) == Truth.YES)
                      .toList();
              if (!rivals.isEmpty()) {
                report(led, first, rivals, new Wording(index), findings);
              }
            });
  }

  private static boolean isDoubtful(Command command) {
    return Chain.certainty(command.said().claim()) != Certainty.CERTAIN;
  }

  private static void report(
      ActorId led, Command first, List<Command> rivals, Wording wording, Findings findings) {
    List<Command> all = Stream.concat(Stream.of(first), rivals.stream()).toList();
    findings
        .at(first.said().claim(), "/says")
        .against(rivals.get(0).leader())
        .message(
            "Several are said to lead or command "
                + wording.name(led)
                + " at the same time: "
                + Wording.list(all.stream().map(each -> told(each, wording)).distinct().toList())
                + ".")
        .detail("actor", led.value())
        .detail("leaders", all.stream().map(each -> each.leader().value()).toList())
        .evidence(rivals.stream().map(each -> each.said().claim()).toList())
        .report();
  }

  private static String told(Command command, Wording wording) {
    String doubt = isDoubtful(command) ? " (said with doubt)" : "";
    return wording.name(command.leader())
        + (command.isLeadership() ? " as its leader" : " as the one who gives it orders")
        + doubt;
  }

  /** That somebody leads or commands somebody. */
  private record Command(SaidRelation said, ActorId leader, ActorId led) {
    static List<Command> in(SaidRelation said) {
      if (said.actor().isEmpty() || said.otherActor().isEmpty()) {
        return List.of();
      }
      ActorId subject = said.actor().get();
      ActorId object = said.otherActor().get();
      if (said.is(RelationType.LEADS, RelationType.CONTROLS)) {
        return List.of(new Command(said, subject, object));
      }
      return said.is(RelationType.TAKES_ORDERS_FROM)
          ? List.of(new Command(said, object, subject))
          : List.of();
    }

    boolean isLeadership() {
      return said.is(RelationType.LEADS);
    }
  }
}
