package org.onrecord.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Commitment;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Harm;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Polarity;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.tally.Figure.Standing;

class ConflictsTest {
  @Test
  void the_mayor_says_three_and_the_union_at_least_five() {
    LineUp toll = Toll.lineUp(killed("mayor", "3"), killed("union", ">=5"), killed("agency", "~5"));

    assertThat(Toll.pairs(toll)).containsExactly("c1 c2", "c1 c3");
    assertThat(Toll.name(toll.conflicts().get(0).lower())).isEqualTo("c1/total");
    assertThat(Toll.name(toll.conflicts().get(0).higher())).isEqualTo("c2/total");
    assertThat(toll.conflicts())
        .first()
        .asString()
        .isEqualTo("3 (c1/says/total) against >=5 (c2/says/total)");
    assertThat(toll.envelope()).contains(Range.atLeast(3L));
    assertThat(toll.agreement()).isEmpty();
  }

  @Test
  void figures_that_can_both_be_true_agree_on_what_they_share() {
    LineUp toll = Toll.lineUp(killed("mayor", "3..8"), killed("union", ">=5"));

    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.agreement()).contains(Range.closed(5L, 8L));
    assertThat(toll.envelope()).contains(Range.atLeast(3L));
  }

  @Test
  void more_than_five_and_fewer_than_six_is_nothing_to_agree_on() {
    LineUp toll = Toll.lineUp(killed("mayor", ">5"), killed("union", "<6"));

    assertThat(toll.agreement()).isEmpty();
    assertThat(Toll.pairs(toll)).containsExactly("c1 c2");
  }

  @Test
  void a_number_in_the_gap_of_two_is_neither() {
    LineUp toll = Toll.lineUp(killed("mayor", "[250,260]"), killed("union", "255"));

    assertThat(Toll.pairs(toll)).containsExactly("c1 c2");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-04-12, 2031-04-12, 1",
    "2031-04-12, 2031-04-13, 0",
    "2031-04, 2031-04, 1",
    "2031-04, 2031-04-12, 0",
    "2031-04-12, [2031-04-10..2031-04-14], 0",
    "2031-04-12, , 0",
    ", , 1"
  })
  void only_figures_that_no_date_tells_apart_are_held_against_each_other(
      String one, String other, int conflicts) {
    assertThat(
            Toll.lineUp(
                    Claim.by("mayor").states(dated("3", one)),
                    Claim.by("union").states(dated("9", other)))
                .conflicts())
        .hasSize(conflicts);
  }

  private static Casualties.Builder dated(String quantity, String asOf) {
    Casualties.Builder says = Casualties.killed(quantity).in("fire");
    return asOf == null ? says : says.asOf(asOf);
  }

  @Test
  void a_figure_without_a_date_speaks_for_the_time_when_it_was_told() {
    LineUp toll =
        Toll.lineUp(
            killed("mayor", "3").citing("herald", 0, 9),
            killed("union", "9").citing("herald", 10, 19),
            killed("union", "12").citing("courier", 0, 9),
            killed("mayor", "4").in("briefing").citing("courier", 0, 9));

    assertThat(Toll.pairs(toll)).containsExactly("c1 c2");
    assertThat(toll.figures())
        .extracting(figure -> figure.told().orElseThrow().toString())
        .containsExactly("2031-04-12", "2031-04-12", "2031-04-14", "2031-04-13");
    assertThat(toll.figures()).allMatch(figure -> figure.asOf().isEmpty());
    assertThat(toll.steps()).isNotEmpty().noneMatch(Step::isDated);
  }

  @Test
  void what_is_said_in_posts_without_end_is_told_by_the_article_that_cites_them() {
    LineUp toll =
        Toll.lineUp(
            killed("union", "9").in("posts").citing("herald", 0, 9),
            Claim.narrated(Casualties.killed("3").in("fire")).citing("herald", 10, 19));

    assertThat(Toll.pairs(toll)).containsExactly("c1 c2");
  }

  @Test
  void what_covers_nothing_on_record_is_not_surely_the_same() {
    LineUp toll =
        Toll.lineUp(
            Claim.by("mayor").states(Casualties.killed("3").among("dockers")),
            Claim.by("union").states(Casualties.killed("9").among("dockers")));

    assertThat(toll.isComparable()).isFalse();
    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.envelope()).contains(Range.closed(3L, 9L));
  }

  @Test
  void two_definitions_or_two_purposes_are_no_conflict() {
    CasualtyCount.Builder dead =
        CasualtyCount.of(Harm.CASUALTIES, "0").in("fire").definition("the dead");
    CasualtyCount.Builder hurt =
        CasualtyCount.of(Harm.CASUALTIES, "24").in("fire").definition("the dead and the hurt");
    Count.Builder train = guards("900").purpose("training");
    Count.Builder watch = guards("2500").purpose("watch");

    assertThat(
            Toll.lineUp(
                    Claim.by("mayor").states(Casualties.of(dead)),
                    Claim.by("union").states(Casualties.of(hurt)))
                .conflicts())
        .isEmpty();
    assertThat(
            Toll.lineUp(Claim.by("mayor").states(train), Claim.by("union").states(watch))
                .conflicts())
        .isEmpty();
    assertThat(
            Toll.pairs(
                Toll.lineUp(
                    Claim.by("mayor").states(train), Claim.by("union").states(guards("2500")))))
        .containsExactly("c1 c2");
  }

  private static Count.Builder guards(String quantity) {
    return Count.of(Counted.FORCES, quantity).of(ActorId.of("union")).at("port");
  }

  @Test
  void the_unit_of_things_counted_does_not_matter() {
    LineUp attacks =
        Toll.lineUp(
            Claim.by("mayor").states(guards("[3,5]")),
            Claim.by("union")
                .states(
                    Count.builder()
                        .counted(Counted.FORCES)
                        .of(ActorId.of("union"))
                        .at("port")
                        .quantity(Quantity.exactly(4).withUnit("guard"))));

    assertThat(Toll.pairs(attacks)).containsExactly("c1 c2");
  }

  @Test
  void what_is_denied_or_only_imagined_is_listed_and_left_out() {
    LineUp toll =
        Toll.lineUp(
            killed("mayor", "3"),
            Claim.by("union").denies(Casualties.killed("90").in("fire")),
            killed("union", "80").publisher(Certainty.CERTAIN).possibly(),
            Claim.by("union").says(SpeechAct.WARNS, Casualties.killed("70").in("fire")),
            Claim.narrated(Casualties.killed("60").in("fire")).negated());

    assertThat(toll.figures())
        .extracting(Figure::standing)
        .containsExactly(
            Standing.ASSERTED,
            Standing.DENIED,
            Standing.HYPOTHETICAL,
            Standing.HYPOTHETICAL,
            Standing.DENIED);
    assertThat(toll.envelope()).contains(Range.singleton(3L));
    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.steps()).isEmpty();
  }

  @Test
  void who_is_said_to_deny_it_falsely_is_contradicted_by_an_affirmation() {
    Claim.Builder falselyDenied =
        Claim.by("union")
            .denies(Casualties.killed("3").in("fire"))
            .publisher(Commitment.builder().polarity(Polarity.DENIED).build());

    assertThat(Toll.lineUp(falselyDenied).asserted()).hasSize(1);
  }

  @Test
  void figures_of_an_event_that_is_only_imagined_are_not_asserted() {
    LineUp toll = Toll.lineUp(Claim.by("mayor").states(Casualties.killed("3").in("second-fire")));

    assertThat(toll.figures()).extracting(Figure::standing).containsExactly(Standing.HYPOTHETICAL);
    assertThat(toll.envelope()).isEmpty();
    assertThat(toll.agreement()).isEmpty();
  }

  @Test
  void whom_another_denies_still_stands_by_it_and_whom_the_publisher_denies_does_not() {
    Tally tally =
        Toll.of(
            killed("mayor", "3").id("mayors"),
            killed("union", "5").id("unions"),
            Claim.by("union").says(Verdict.of(VerdictKind.DENIED, "mayors")).id("no"),
            Claim.narrated(Verdict.of(VerdictKind.DENIED, "unions")).id("neither"));

    Figure mayors = tally.figuresOf(ClaimId.of("mayors")).get(0);
    assertThat(mayors.standing()).isEqualTo(Standing.ASSERTED);
    assertThat(mayors.deniedBy()).extracting(claim -> claim.id().value()).containsExactly("no");
    assertThat(tally.figuresOf(ClaimId.of("unions")).get(0).standing()).isEqualTo(Standing.DENIED);
  }

  @Test
  void sources_may_say_that_two_figures_are_not_of_the_same_people_and_editors_may_not() {
    assertThat(Toll.lineUp(killed("mayor", "3"), linked("DISJOINT_FROM", "SPEAKER")).conflicts())
        .isEmpty();
    assertThat(Toll.lineUp(killed("mayor", "3"), linked("INCLUDES", "PUBLISHER")).conflicts())
        .isEmpty();
    assertThat(Toll.lineUp(killed("mayor", "3"), linked("DISJOINT_FROM", "EDITOR")).conflicts())
        .hasSize(1);
    assertThat(Toll.lineUp(killed("mayor", "3"), linked("SAME_VICTIMS", "SPEAKER")).conflicts())
        .hasSize(1);
  }

  private static Claim.Builder linked(String type, String by) {
    return killed("union", "9")
        .link(
            ClaimLink.builder()
                .type(ClaimLinkType.valueOf(type))
                .claim(ClaimId.of("c1"))
                .by(LinkBy.valueOf(by))
                .build());
  }

  @Test
  void one_claim_never_stands_against_itself() {
    Claim twice = killed("mayor", "3").id("c").build();
    Tally tally =
        Tally.of(
            Dossier.builder("d", "D")
                .claim(twice)
                .claim(killed("mayor", "9").id("c").build())
                .build());

    assertThat(Toll.pairs(tally.lineUps().get(0))).containsExactly("c c");
    assertThat(tally.figuresOf(ClaimId.of("c"))).hasSize(2);
  }

  @Test
  void vague_words_are_read_by_the_lexicon_that_is_asked_for() {
    DossierIndex index =
        DossierIndex.of(Toll.dossier(killed("mayor", "tens"), killed("union", "10")));

    assertThat(Toll.pairs(Tally.of(index).lineUps().get(0))).containsExactly("c1 c2");
    assertThat(Tally.of(index, Lexicon.acled()).lineUps().get(0).conflicts()).isEmpty();
    assertThat(Tally.of(index, Lexicon.acled()).lineUps().get(0).agreement())
        .contains(Range.singleton(10L));
  }

  @Test
  void of_many_each_is_held_against_the_lowest_and_the_highest_only() {
    Claim.Builder[] claims = new Claim.Builder[Rivals.FEW + 1];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = killed("mayor", String.valueOf(100 + i));
    }
    LineUp toll = Toll.lineUp(claims);

    int others = claims.length - 1;
    assertThat(toll.conflicts()).hasSize(2 * others - 1);
    assertThat(toll.conflicts())
        .allMatch(
            pair ->
                List.of(toll.figures().get(0), toll.figures().get(others)).contains(pair.lower())
                    || toll.figures().get(others) == pair.higher());
  }

  private static Claim.Builder killed(String speaker, String quantity) {
    return Claim.by(speaker).states(Casualties.killed(quantity).in("fire"));
  }
}
