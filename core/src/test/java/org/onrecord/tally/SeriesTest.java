package org.onrecord.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorId;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Harm;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Provenance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.tally.Figure.Standing;

class SeriesTest {
  @Test
  void a_toll_rises_from_day_to_day_whatever_order_it_is_recorded_in() {
    LineUp toll =
        Toll.lineUp(
            killed("59", "2031-04-20"), killed("21", "2031-04-11"), killed("46", "2031-04-12"));

    assertThat(Toll.names(toll.series())).containsExactly("c2/total", "c3/total", "c1/total");
    assertThat(Toll.steps(toll)).containsExactly("21 RISES 46", "46 RISES 59");
    assertThat(toll.steps()).allMatch(Step::isDated);
    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.falls()).isEmpty();
    assertThat(toll.envelope()).contains(Range.closed(21L, 59L));
    assertThat(toll.agreement()).isEmpty();
  }

  @Test
  void a_toll_that_falls_without_a_word_is_a_falling_toll() {
    LineUp toll = Toll.lineUp(killed("46", "2031-04-11"), killed("21", "2031-04-12"));

    assertThat(toll.falls()).hasSize(1);
    assertThat(toll.falls())
        .first()
        .asString()
        .isEqualTo("46 (c1/says/total) to 21 (c2/says/total): FALLS");
  }

  @Test
  void a_stock_that_falls_is_no_falling_toll() {
    LineUp patients =
        Toll.lineUp(
            Claim.by("mayor")
                .states(Casualties.of(Harm.HOSPITALISED, "30").in("fire").asOf("2031-04-11")),
            Claim.by("mayor")
                .states(Casualties.of(Harm.HOSPITALISED, "12").in("fire").asOf("2031-04-15")));

    assertThat(Toll.steps(patients)).containsExactly("30 FALLS 12");
    assertThat(patients.falls()).isEmpty();
  }

  @Test
  void troops_come_and_go_with_the_time_when_they_were_so_many() {
    LineUp troops = Toll.lineUp(guards("2500", "2031-03"), guards("900", "2031-05"));

    assertThat(Toll.steps(troops)).containsExactly("2500 FALLS 900");
    assertThat(troops.falls()).isEmpty();
    assertThat(troops.conflicts()).isEmpty();
  }

  private static Claim.Builder guards(String quantity, String period) {
    return Claim.by("mayor")
        .states(
            Count.of(Counted.FORCES, quantity).of(ActorId.of("union")).at("port").period(period));
  }

  @Test
  void a_toll_that_the_speaker_corrects_is_revised_and_no_contradiction() {
    LineUp toll =
        Toll.lineUp(
            killed("31", "2031-04-11").id("old"),
            killed("29", "2031-04-11").link(revision("SUPERSEDES", "old", "SPEAKER")));

    assertThat(Toll.steps(toll)).containsExactly("31 REVISED 29");
    assertThat(toll.steps().get(0).link().flatMap(ClaimLink::reason)).contains("counted twice");
    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.falls()).isEmpty();
    assertThat(toll.envelope()).contains(Range.singleton(29L));
    assertThat(toll.figures())
        .extracting(Figure::standing)
        .containsExactly(Standing.REVISED, Standing.ASSERTED);
    assertThat(toll.figures().get(0).revisedBy())
        .extracting(claim -> claim.id().value())
        .containsExactly("c2");
    assertThat(toll.series()).hasSize(2);
  }

  @Test
  void a_figure_taken_back_by_a_verdict_leaves_the_next_one_a_revision() {
    LineUp toll =
        Toll.lineUp(
            killed("31", "2031-04-11").id("old"),
            Claim.by("mayor").says(Verdict.of(VerdictKind.DENIED, "old")),
            killed("29", "2031-04-13"));

    assertThat(Toll.steps(toll)).containsExactly("31 REVISED 29");
    assertThat(toll.falls()).isEmpty();
  }

  @Test
  void an_editor_may_note_a_revision_by_the_same_speaker() {
    LineUp toll =
        Toll.lineUp(
            killed("31", "2031-04-11").id("old"),
            killed("29", "2031-04-11").link(ClaimLinkType.SUPERSEDES, "old"));

    assertThat(Toll.steps(toll)).containsExactly("31 REVISED 29");
    assertThat(toll.conflicts()).isEmpty();
  }

  @Test
  void an_editor_cannot_end_a_dispute_between_two_speakers() {
    Claim.Builder unions =
        Claim.by("union")
            .states(Casualties.killed("29").in("fire").asOf("2031-04-11"))
            .link(ClaimLinkType.SUPERSEDES, "old");
    LineUp toll = Toll.lineUp(killed("31", "2031-04-11").id("old"), unions);

    assertThat(toll.figures().get(0).standing()).isEqualTo(Standing.ASSERTED);
    assertThat(toll.figures().get(0).revisedBy()).isEmpty();
    assertThat(Toll.pairs(toll)).containsExactly("old c2");
  }

  @Test
  void an_editor_cannot_make_the_lower_toll_of_another_a_revision() {
    Claim.Builder unions = by("union", "29", "2031-04-12").link(ClaimLinkType.SUPERSEDES, "old");

    assertThat(Toll.lineUp(killed("31", "2031-04-11").id("old"), unions).falls()).hasSize(1);
  }

  @Test
  void a_record_that_its_dataset_has_deleted_stands_no_more() {
    LineUp toll =
        Toll.lineUp(
            killed("31", "2031-04-11").provenance(Provenance.builder().deleted(true).build()),
            killed("29", "2031-04-11"));

    assertThat(toll.asserted()).hasSize(1);
    assertThat(toll.conflicts()).isEmpty();
  }

  @Test
  void claims_that_supersede_each_other_or_themselves_end_nowhere_and_throw_nothing() {
    LineUp toll =
        Toll.lineUp(
            killed("3", "2031-04-11").id("a").link(ClaimLinkType.SUPERSEDES, "b"),
            killed("4", "2031-04-12").id("b").link(ClaimLinkType.SUPERSEDES, "a"),
            killed("5", "2031-04-13").id("c").link(ClaimLinkType.SUPERSEDES, "c"));

    assertThat(Toll.steps(toll)).containsExactly("4 REVISED 3", "3 REVISED 4", "4 RISES 5");
  }

  @Test
  void two_who_disagree_from_day_to_day_each_have_a_series_of_their_own() {
    LineUp toll =
        Toll.lineUp(
            by("mayor", "30", "2031-04-11"),
            by("union", "20", "2031-04-12"),
            by("mayor", "32", "2031-04-13"),
            by("union", "22", "2031-04-14"));

    assertThat(Toll.steps(toll)).containsExactly("30 FALLS 20", "30 RISES 32", "20 RISES 22");
  }

  @Test
  void a_toll_that_stays_below_what_another_said_before_is_told_once() {
    LineUp toll =
        Toll.lineUp(
            by("mayor", "10", "2031-04-11"),
            by("union", "50", "2031-04-12"),
            by("mayor", "20", "2031-04-13"),
            by("union", "60", "2031-04-14"),
            by("mayor", "30", "2031-04-15"));

    assertThat(Toll.steps(toll))
        .containsExactly("10 RISES 50", "10 RISES 20", "50 FALLS 20", "50 RISES 60", "20 RISES 30");
    assertThat(toll.falls()).hasSize(1);
  }

  @Test
  void a_fall_is_seen_across_a_figure_that_says_too_little() {
    LineUp toll =
        Toll.lineUp(
            killed("30", "2031-04-11"), killed(">=10", "2031-04-12"), killed("20", "2031-04-13"));

    assertThat(Toll.steps(toll)).containsExactly("30 UNKNOWN >=10", "30 FALLS 20");
  }

  @Test
  void a_figure_told_again_is_the_same_and_a_vaguer_one_may_be_anything() {
    LineUp toll =
        Toll.lineUp(
            killed("30", "2031-04-11"), killed("30", "2031-04-12"), killed("~30", "2031-04-13"));

    assertThat(Toll.steps(toll)).containsExactly("30 SAME 30", "30 UNKNOWN ~30");
  }

  @Test
  void a_date_that_may_be_earlier_or_later_follows_only_what_is_surely_before_it() {
    LineUp toll =
        Toll.lineUp(
            killed("21", "2031-04-01"),
            killed("46", "2031-04-12"),
            killed(">=24", "[2031-04-10..2031-04-20]"));

    assertThat(Toll.steps(toll)).containsExactly("21 RISES >=24", "21 RISES 46");
    assertThat(toll.conflicts()).isEmpty();
  }

  @Test
  void figures_of_one_day_are_rivals_and_no_steps() {
    LineUp toll =
        Toll.lineUp(
            killed("3", "2031-04-11"), killed("4", "2031-04-12"), killed("6", "2031-04-12"));

    assertThat(Toll.steps(toll)).containsExactly("3 RISES 4", "3 RISES 6");
    assertThat(Toll.pairs(toll)).containsExactly("c2 c3");
  }

  private static ClaimLink revision(String type, String claim, String by) {
    return ClaimLink.builder()
        .type(ClaimLinkType.valueOf(type))
        .claim(ClaimId.of(claim))
        .by(LinkBy.valueOf(by))
        .reason("counted twice")
        .build();
  }

  private static Claim.Builder killed(String quantity, String asOf) {
    return by("mayor", quantity, asOf);
  }

  private static Claim.Builder by(String speaker, String quantity, String asOf) {
    return Claim.by(speaker)
        .states(Casualties.killed(quantity).in("fire").basis(Basis.CUMULATIVE).asOf(asOf));
  }
}
