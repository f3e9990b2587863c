package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Ref;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds memberships that follow from a sentence about all of a group and from nothing else. */
final class MembershipOnlyQuantified implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("actors.membership-only-quantified", Severity.INFO)
          .title("A membership follows only from what is said of all of a group")
          .rationale(
              "The word “all” is often said loosely. To name one group as a member of a body on the"
                  + " strength of it is a charge that no source has made.")
          .source("Practice of sanctions and rights research: membership is shown for each body")
          .settledBy("A source that names the members.")
          .since("0.1.0")
          .cost(
              "The members of a group are looked at once for every body that all of it is said to"
                  + " belong to.")
          .build();

  /** That a member, or all of a group, belongs to a whole. */
  private record Belonging(SaidRelation said, Ref member, Ref whole) {
    boolean isOfAll() {
      return said.relation().quantifier().filter(Quantifier.ALL::equals).isPresent();
    }

    Set<Ref> pair() {
      return ImmutableSet.of(member, whole);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    List<Belonging> all =
        SaidRelation.in(dossier).stream().flatMap(MembershipOnlyQuantified::belonging).toList();
    SetMultimap<Ref, Belonging> byWhole = LinkedHashMultimap.create();
    all.forEach(each -> byWhole.put(each.whole(), each));
    SetMultimap<Set<Ref>, Belonging> ofAll = LinkedHashMultimap.create();
    all.stream().filter(Belonging::isOfAll).forEach(each -> ofAll.put(each.pair(), each));
    Set<Set<Ref>> named = all.stream().map(Belonging::pair).collect(ImmutableSet.toImmutableSet());
    ofAll
        .asMap()
        .values()
        .forEach(
            same -> {
              List<Belonging> quantified = List.copyOf(same);
              Belonging first = quantified.get(0);
              List<Belonging> following =
                  byWhole.get(first.member()).stream()
                      .filter(each -> !each.isOfAll() && !each.member().equals(first.whole()))
                      .filter(
                          each -> !named.contains(ImmutableSet.of(each.member(), first.whole())))
                      .toList();
              report(quantified, following, dossier.index(), findings);
            });
  }

  private static Stream<Belonging> belonging(SaidRelation said) {
    if (said.actor().isEmpty() || said.otherActor().isEmpty()) {
      return Stream.empty();
    }
    Ref subject = said.subject();
    Ref object = said.object().orElseThrow();
    if (said.is(RelationType.MEMBER_OF, RelationType.PART_OF)) {
      return Stream.of(new Belonging(said, subject, object));
    }
    return said.is(RelationType.UMBRELLA_OVER)
        ? Stream.of(new Belonging(said, object, subject))
        : Stream.empty();
  }

  private static void report(
      List<Belonging> quantified,
      List<Belonging> following,
      DossierIndex index,
      Findings findings) {
    if (following.isEmpty()) {
      return;
    }
    Wording wording = new Wording(index);
    Belonging first = quantified.get(0);
    List<Ref> members = following.stream().map(Belonging::member).distinct().toList();
    List<Belonging> shown = new ArrayList<>(quantified);
    shown.addAll(following);
    Draft finding =
        findings
            .at(first.said().claim(), "/says/quantifier")
            .message(
                "That "
                    + wording.names(members)
                    + (members.size() > 1 ? " belong to " : " belongs to ")
                    + wording.name(first.whole())
                    + " follows only from what is said of all of "
                    + wording.name(first.member())
                    + "; nobody says it in so many words.")
            .detail("actor", members.stream().map(Ref::value).toList());
    shown.stream()
        .skip(1)
        .limit(Finding.MOST_EVIDENCE)
        .forEach(each -> finding.evidence(each.said().claim()));
    finding.report();
  }
}
