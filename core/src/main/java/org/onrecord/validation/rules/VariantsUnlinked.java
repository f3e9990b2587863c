package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds like names of which nobody says whether they are one body's. */
final class VariantsUnlinked implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("actors.variants-unlinked", Severity.INFO)
          .title("Names that are alike are not said to be one body's, or two's")
          .rationale(
              "If two spellings are one name, what its bearer did is counted as the work of two; if"
                  + " like names are of two bodies, what two did is put down to one.")
          .source("Practice of transliteration: one Arabic name has many spellings in Latin script")
          .settledBy("A source that uses both spellings, or the name in its own script.")
          .since("0.1.0")
          .build();

  /** With fewer consonants than this too many names meet that have nothing in common. */
  private static final int FEWEST_CONSONANTS = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    new Pass(dossier, findings).run();
  }

  /** One pass over the names of a dossier. */
  private static final class Pass {
    private final DossierIndex index;
    private final List<NameUse> uses;
    private final NamesOfOneBody oneBody;
    private final ImmutableSetMultimap<ActorId, String> keys;
    private final Ties identity;
    private final Findings findings;

    Pass(DossierView dossier, Findings findings) {
      this.index = dossier.index();
      this.uses = NameUse.in(dossier);
      this.oneBody = new NamesOfOneBody(uses);
      this.keys =
          uses.stream()
              .collect(
                  ImmutableSetMultimap.toImmutableSetMultimap(
                      use -> use.actor().id(), NameUse::key));
      this.identity = Ties.ofIdentity(dossier);
      this.findings = findings;
    }

    void run() {
      index.dossier().actors().forEach(this::checkOneBody);
      group(use -> NameSpelling.folded(use.text())).values().forEach(this::check);
      ImmutableListMultimap.copyOf(Multimaps.filterKeys(byConsonants(), this::isTelling))
          .asMap()
          .values()
          .forEach(this::checkVowels);
    }

    private void checkOneBody(Actor actor) {
      List<Integer> unsaid = oneBody.unsaid(actor);
      if (unsaid.size() < 2) {
        return;
      }
      List<String> names = unsaid.stream().map(i -> actor.names().get(i).text()).toList();
      Draft finding =
          findings
              .at(actor, "/names/" + unsaid.get(0))
              .message(
                  Wording.list(names.stream().map(Wording::quote).toList())
                      + " are taken for names of one body, and nothing says that they are.")
              .detail("names", names)
              .detail("actor", actor.id().value());
      unsaid.forEach(i -> finding.evidence(actor, "/names/" + i));
      finding.report();
    }

    private Map<String, Collection<NameUse>> group(Function<NameUse, String> form) {
      return Multimaps.index(uses, form::apply).asMap();
    }

    /**
     * Two people often differ in no more than the vowels of their names, so that persons stay out
     * unless the name is a transliterated one, whose vowels are anybody's choice.
     */
    private ImmutableListMultimap<String, NameUse> byConsonants() {
      return Multimaps.index(
          uses.stream()
              .filter(
                  use ->
                      !use.actor().kind().equals(ActorKind.PERSON)
                          || NameSpelling.hasArabicArticle(use.text()))
              .toList(),
          use -> NameSpelling.consonants(NameSpelling.folded(use.text())));
    }

    private boolean isTelling(String consonants) {
      return consonants.replace(" ", "").length() >= FEWEST_CONSONANTS;
    }

    private void checkVowels(Collection<NameUse> alike) {
      NameUse first = alike.iterator().next();
      String folded = NameSpelling.folded(first.text());
      // What is folded alike has been found already.
      report(
          first,
          alike.stream().filter(use -> !NameSpelling.folded(use.text()).equals(folded)).toList());
    }

    private void check(Collection<NameUse> alike) {
      report(alike.iterator().next(), List.copyOf(alike));
    }

    private void report(NameUse first, List<NameUse> alike) {
      ActorId actor = first.actor().id();
      Set<String> own = keys.get(actor);
      List<NameUse> others =
          alike.stream()
              .filter(use -> !use.actor().id().equals(actor) && !own.contains(use.key()))
              .filter(use -> !identity.between(use.actor().id(), actor))
              .toList();
      if (!others.isEmpty()) {
        tell(first, others);
      }
    }

    private void tell(NameUse first, List<NameUse> others) {
      Draft finding =
          findings
              .at(first.where(), first.pointer())
              .against(others.get(0).actor().id())
              .message(
                  Wording.quote(first.text())
                      + " and "
                      + Wording.list(
                          others.stream().map(use -> Wording.quote(use.text())).distinct().toList())
                      + " look like spellings of one name, are names of separate actors, and"
                      + " nothing says whether these are one.")
              .detail("names", first.text())
              .detail("names", others.stream().map(NameUse::text).toList())
              .detail("actor", first.actor().id().value())
              .detail("actor", others.stream().map(use -> use.actor().id().value()).toList());
      others.forEach(use -> finding.evidence(use.where(), use.pointer()));
      finding.report();
    }
  }
}
