package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.NameKey;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Ref;
import org.onrecord.model.RelationType;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds persons with several posts in one body and no word of when they hold which. */
final class RolesUndated implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("actors.roles-undated", Severity.INFO)
          .title("One person holds several posts in one body, and no dates tell them apart")
          .rationale(
              "Two posts may be held at once or one after the other, or be two names of one post;"
                  + " a reader who writes either down may be wrong.")
          .source("Popolo data specification: a post and a membership each have dates")
          .settledBy("The dates of each post, or the body's own list of its posts.")
          .since("0.1.0")
          .build();

  /** A person and the body in which it has a post. */
  private record Seat(Ref person, Ref body) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    List<SaidRelation> roles =
        SaidRelation.in(dossier).stream()
            .filter(
                said ->
                    said.is(
                        RelationType.LEADS,
                        RelationType.DEPUTY_LEADER_OF,
                        RelationType.HOLDS_OFFICE))
            .filter(said -> said.object().isPresent() && isOfPerson(said, index))
            .filter(said -> said.relation().during().isEmpty())
            .filter(said -> said.relation().phase().isEmpty())
            .toList();
    ImmutableListMultimap<Seat, SaidRelation> bySeat =
        Multimaps.index(roles, said -> new Seat(said.subject(), said.object().orElseThrow()));
    bySeat.asMap().forEach((seat, held) -> check(seat, held, index, findings));
  }

  private static boolean isOfPerson(SaidRelation said, DossierIndex index) {
    return said.actor()
        .flatMap(index::actor)
        .filter(actor -> actor.kind().equals(ActorKind.PERSON))
        .isPresent();
  }

  private static void check(
      Seat seat, Collection<SaidRelation> held, DossierIndex index, Findings findings) {
    Map<String, SaidRelation> posts = new LinkedHashMap<>();
    held.forEach(said -> posts.putIfAbsent(NameKey.of(post(said)), said));
    if (posts.size() < 2) {
      return;
    }
    List<SaidRelation> each = List.copyOf(posts.values());
    Wording wording = new Wording(index);
    findings
        .at(each.get(0).claim(), "/says")
        .against(each.get(1).claim().id())
        .message(
            Wording.sentence(wording.name(seat.person()))
                + " is "
                + Wording.list(each.stream().map(said -> Wording.quote(post(said))).toList())
                + " of "
                + wording.name(seat.body())
                + "; it is not said whether at once, in turn, or as one post with two names.")
        .detail("actor", seat.person().value(), seat.body().value())
        .detail("titles", each.stream().map(RolesUndated::post).toList())
        .evidence(held.stream().skip(1).map(SaidRelation::claim).toList())
        .report();
  }

  private static String post(SaidRelation said) {
    return said.relation()
        .title()
        .orElseGet(
            () ->
                said.is(RelationType.LEADS)
                    ? "leader"
                    : said.is(RelationType.DEPUTY_LEADER_OF) ? "deputy leader" : "office-holder");
  }
}
