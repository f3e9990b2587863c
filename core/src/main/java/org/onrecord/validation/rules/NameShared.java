package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds names that two actors bear, and names that are a whole part of another actor's. */
final class NameShared implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("actors.name-shared", Severity.WARNING)
          .title("One name belongs to two actors, or is a whole part of another's")
          .rationale(
              "Who reads or searches for the name cannot tell whom it means, and acts of one are"
                  + " put down to the other.")
          .source("Practice of authority files: one preferred name for each body, and see-also")
          .settledBy("A source that says whether they are one body or two.")
          .since("0.1.0")
          .cost(
              "Each name is looked up by every run of its words; runs in names of more than "
                  + NameParts.MOST_WORDS
                  + " words are not looked for.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    List<NameUse> uses = NameUse.in(dossier);
    ImmutableListMultimap<String, NameUse> byKey = Multimaps.index(uses, NameUse::key);
    Ties identity = Ties.ofIdentity(dossier);
    byKey.asMap().values().forEach(same -> checkShared(List.copyOf(same), identity, findings));
    NameParts.in(uses, Ties.ofAnyKind(dossier))
        .asMap()
        .forEach((part, wholes) -> reportPart(part, List.copyOf(wholes), findings));
  }

  private static void checkShared(List<NameUse> same, Ties identity, Findings findings) {
    NameUse first = same.get(0);
    List<NameUse> rivals =
        same.stream()
            .filter(use -> !use.actor().id().equals(first.actor().id()))
            .filter(use -> !identity.between(use.actor().id(), first.actor().id()))
            .toList();
    if (!rivals.isEmpty()) {
      reportShared(first, rivals, same, findings);
    }
  }

  private static void reportShared(
      NameUse first, List<NameUse> rivals, List<NameUse> same, Findings findings) {
    Set<Actor> bearers =
        Stream.concat(Stream.of(first), rivals.stream())
            .map(NameUse::actor)
            .collect(ImmutableSet.toImmutableSet());
    Draft finding =
        findings
            .at(first.where(), first.pointer())
            .against(rivals.get(0).actor().id())
            .message(
                Wording.quote(first.text())
                    + " is given as a name of "
                    + Wording.list(bearers.stream().map(NameShared::called).toList())
                    + ", and nothing says that they are one, or not.")
            .detail("names", first.text())
            .detail("actor", bearers.stream().map(actor -> actor.id().value()).toList());
    same.stream()
        .filter(use -> bearers.contains(use.actor()))
        .forEach(use -> finding.evidence(use.where(), use.pointer()));
    finding.report();
  }

  /** An actor by its kind too, for the names of the two may be the same. */
  private static String called(Actor actor) {
    return Wording.name(actor) + " (" + actor.kind().code().replace('_', ' ') + ")";
  }

  private static void reportPart(NameUse part, List<NameUse> wholes, Findings findings) {
    Draft finding =
        findings
            .at(part.where(), part.pointer())
            .severity(Severity.INFO)
            .against(wholes.get(0).actor().id())
            .message(
                Wording.quote(part.text())
                    + " is a whole part of "
                    + Wording.list(
                        wholes.stream().map(use -> Wording.quote(use.text())).distinct().toList())
                    + ", the name of another, and nothing says how they stand to each other.")
            .detail("names", part.text())
            .detail("names", wholes.stream().map(NameUse::text).toList())
            .detail("actor", part.actor().id().value())
            .detail("actor", wholes.stream().map(use -> use.actor().id().value()).toList());
    wholes.forEach(use -> finding.evidence(use.where(), use.pointer()));
    finding.report();
  }
}
