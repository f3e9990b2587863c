package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Ref;
import org.onrecord.model.RelationType;
import org.onrecord.time.Truth;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds umbrellas over the same members of which nobody says whether they are one. */
final class UmbrellasCoincide implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("actors.umbrellas-coincide", Severity.WARNING)
          .title("Two umbrellas are said to cover the same members")
          .rationale(
              "Either one body goes by two names, or two bodies claim the same members; command and"
                  + " responsibility hang on which it is.")
          .source("OnRecord: membership is what is said of it, and is not settled by the record")
          .settledBy("A source that says how the two bodies stand to each other.")
          .since("0.1.0")
          .build();

  /** What leaves open that the two gather different members. */
  private static final Set<Quantifier> NOT_ALL = EnumSet.of(Quantifier.MOST, Quantifier.SOME);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    List<SaidRelation> umbrellas =
        SaidRelation.in(dossier).stream()
            .filter(said -> said.is(RelationType.UMBRELLA_OVER) && said.object().isPresent())
            .filter(said -> said.relation().quantifier().filter(NOT_ALL::contains).isEmpty())
            .toList();
    ImmutableListMultimap<Ref, SaidRelation> byMembers =
        Multimaps.index(umbrellas, said -> said.object().orElseThrow());
    Ties ties = Ties.ofAnyKind(dossier);
    Map<Clash, Clashing> clashes = new LinkedHashMap<>();
    byMembers
        .asMap()
        .forEach((members, over) -> clash(members, over, ties, new Tenure(index), clashes));
    clashes.forEach((clash, clashing) -> report(clash, clashing, new Wording(index), findings));
  }

  /** One umbrella, and those that are said to be over the same members. */
  private record Clash(Ref first, List<Ref> rivals) {}

  /** Over whom they clash, and by which claims. */
  private static final class Clashing {
    private final Set<Ref> members = new LinkedHashSet<>();
    private final List<Claim> claims = new ArrayList<>();
  }

  private static void clash(
      Ref members,
      Collection<SaidRelation> over,
      Ties ties,
      Tenure tenure,
      Map<Clash, Clashing> clashes) {
    SaidRelation first = over.iterator().next();
    List<SaidRelation> others =
        over.stream()
            .filter(said -> !said.subject().equals(first.subject()))
            .filter(said -> !ties.between(said.subject(), first.subject()))
            .filter(said -> tenure.overlap(first, said) != Truth.NO)
            .toList();
    if (!others.isEmpty()) {
      List<Ref> rivals = others.stream().map(SaidRelation::subject).distinct().toList();
      Clashing clashing =
          clashes.computeIfAbsent(new Clash(first.subject(), rivals), none -> new Clashing());
      clashing.members.add(members);
      clashing.claims.add(first.claim());
      others.forEach(said -> clashing.claims.add(said.claim()));
    }
  }

  private static void report(Clash clash, Clashing clashing, Wording wording, Findings findings) {
    List<Ref> rivals = clash.rivals();
    findings
        .at(clashing.claims.get(0), "/says")
        .against(rivals.get(0))
        .message(
            Wording.sentence(wording.name(clash.first()))
                + " is said to be an umbrella over "
                + wording.names(List.copyOf(clashing.members))
                + ", and so "
                + (rivals.size() > 1 ? "are " : "is ")
                + wording.names(rivals)
                + "; nothing says whether they are one.")
        .detail("actor", clash.first().value())
        .detail("actor", rivals.stream().map(Ref::value).toList())
        .evidence(clashing.claims.subList(1, clashing.claims.size()))
        .report();
  }
}
