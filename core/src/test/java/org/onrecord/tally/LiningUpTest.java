package org.onrecord.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.count.Quantity;
import org.onrecord.model.ActorId;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Sex;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

class LiningUpTest {
  @Test
  void two_who_tell_the_toll_of_one_fire_line_up() {
    LineUp toll =
        Toll.lineUp(
            Claim.by("mayor").states(Casualties.killed("3").among("dockers").in("fire")),
            Claim.by("union").states(Casualties.killed(">=5").among("dockers").in("fire")));

    assertThat(toll.harm()).contains(Harm.KILLED);
    assertThat(toll.victims().flatMap(Victims::actor)).contains(ActorId.of("dockers"));
    assertThat(toll.events()).containsExactly(EventId.of("fire"));
    assertThat(Toll.names(toll.figures())).containsExactly("c1/total", "c2/total");
    assertThat(toll.isToll()).isTrue();
  }

  @Test
  void another_harm_other_victims_another_place_or_event_is_something_else() {
    Tally tally =
        Toll.of(
            Claim.by("mayor").states(Casualties.killed("3").among("dockers").in("fire")),
            Claim.by("mayor").states(Casualties.wounded("3").among("dockers").in("fire")),
            Claim.by("mayor").states(Casualties.killed("3").in("fire")),
            Claim.by("mayor")
                .states(Casualties.killed("3").among("dockers", VictimStatus.CIVILIAN).in("fire")),
            Claim.by("mayor").states(Casualties.killed("3").among("dockers").in("second-fire")),
            Claim.by("mayor")
                .states(Casualties.killed("3").among("dockers").in("fire").at("pier")));

    assertThat(tally.lineUps()).hasSize(6);
  }

  @Test
  void events_told_in_another_order_are_the_same_events() {
    LineUp toll =
        Toll.lineUp(
            Claim.by("mayor").states(Casualties.killed("3").in("fire").in("second-fire")),
            Claim.by("union").states(Casualties.killed("4").in("second-fire").in("fire")));

    assertThat(toll.figures()).hasSize(2);
  }

  @Test
  void victims_of_whom_nothing_is_said_are_victims_not_told() {
    CasualtyCount.Builder vague =
        CasualtyCount.of(Harm.KILLED, "3").in("fire").among(VictimStatus.NOT_STATED);

    assertThat(
            Toll.lineUp(
                    Claim.by("mayor").states(Casualties.of(vague)),
                    Claim.by("union").states(Casualties.killed("3").in("fire")))
                .victims())
        .isEmpty();
  }

  @Test
  void described_victims_line_up_whatever_the_case_and_the_blanks() {
    LineUp toll =
        Toll.lineUp(
            Claim.by("mayor").states(Casualties.of(described("Night  watchmen"))),
            Claim.by("union").states(Casualties.of(described("night watchmen "))));

    assertThat(toll.figures()).hasSize(2);
  }

  private static CasualtyCount.Builder described(String words) {
    return CasualtyCount.of(Harm.KILLED, "2")
        .in("fire")
        .victims(Victims.builder().described(words).build());
  }

  @Test
  void children_in_percent_are_no_persons() {
    Tally tally =
        Toll.of(
            Claim.by("mayor").states(killed(Quantity.exactly(40))),
            Claim.by("union").states(killed(Quantity.exactly(40).withUnit("%"))),
            Claim.by("union").states(killed(Quantity.exactly(12).withUnit("child"))));

    assertThat(tally.lineUps()).extracting(LineUp::conflicts).containsOnly(List.of());
    assertThat(tally.lineUps()).hasSize(3);
  }

  private static Casualties.Builder killed(Quantity quantity) {
    return Casualties.of(Harm.KILLED, quantity).in("fire");
  }

  @Test
  void a_part_takes_over_what_it_leaves_out_from_the_count_around_it() {
    CasualtyCount.Builder women =
        CasualtyCount.of(Harm.KILLED, "2").victims(Victims.builder().sex(Sex.FEMALE).build());
    Casualties.Builder toll =
        Casualties.killed("9")
            .among("dockers")
            .in("fire")
            .basis(Basis.CUMULATIVE)
            .asOf("2031-04-12")
            .noun("workers")
            .part(women, CasualtyCount.of(Harm.WOUNDED, "4").at("pier"));
    Tally tally = Toll.of(Claim.by("mayor").states(toll).id("toll"));

    List<Figure> figures = tally.figuresOf(ClaimId.of("toll"));
    assertThat(Toll.names(figures)).containsExactly("toll/total", "toll/parts/0", "toll/parts/1");
    CasualtyCount part = figures.get(1).casualties().orElseThrow();
    assertThat(part.victims().flatMap(Victims::actor)).contains(ActorId.of("dockers"));
    assertThat(part.victims().flatMap(Victims::sex)).contains(Sex.FEMALE);
    assertThat(part.events()).containsExactly(EventId.of("fire"));
    assertThat(part.quantity()).isEqualTo(Quantity.exactly(2));
    assertThat(figures.get(1).basis()).contains(Basis.CUMULATIVE);
    assertThat(figures.get(1).asOf()).hasToString("Optional[2031-04-12]");
    assertThat(figures.get(2).casualties().orElseThrow().harm()).isEqualTo(Harm.WOUNDED);
    assertThat(tally.lineUps()).hasSize(3);
  }

  @Test
  void a_part_of_a_part_takes_over_from_both() {
    CasualtyCount.Builder inner =
        CasualtyCount.of(Harm.WOUNDED, "1").victims(Victims.builder().sex(Sex.MALE).build());
    CasualtyCount.Builder outer = CasualtyCount.of(Harm.WOUNDED, "4").at("pier").part(inner);
    Tally tally =
        Toll.of(Claim.by("mayor").states(Casualties.killed("9").in("fire").part(outer)).id("c"));

    Figure figure = tally.figuresOf(ClaimId.of("c")).get(2);
    assertThat(figure.pointer()).isEqualTo("/says/parts/0/parts/0");
    assertThat(figure.casualties().orElseThrow().place()).hasToString("Optional[pier]");
    assertThat(figure.casualties().orElseThrow().events()).containsExactly(EventId.of("fire"));
  }

  @Test
  void parts_told_apart_by_their_nouns_alone_are_neither_their_total_nor_each_other() {
    Tally tally =
        Toll.of(
            Claim.by("mayor").states(brokenDown("6", "3")),
            Claim.by("union").states(brokenDown("7", "2")),
            Claim.by("agency").states(Casualties.killed("9").in("fire")));

    assertThat(tally.lineUps())
        .extracting(lineUp -> Toll.names(lineUp.figures()))
        .containsExactly(
            List.of("c1/total", "c2/total", "c3/total"),
            List.of("c1/parts/0", "c2/parts/0"),
            List.of("c1/parts/1", "c2/parts/1"));
    assertThat(tally.lineUps().get(0).conflicts()).isEmpty();
    assertThat(Toll.pairs(tally.lineUps().get(1))).containsExactly("c1 c2");
  }

  private static Casualties.Builder brokenDown(String watchmen, String sailors) {
    return Casualties.killed("9")
        .in("fire")
        .part(
            CasualtyCount.of(Harm.KILLED, watchmen).noun("watchmen"),
            CasualtyCount.of(Harm.KILLED, sailors).noun("sailors"));
  }

  @Test
  void parts_that_nothing_tells_apart_line_up_with_nothing() {
    Casualties.Builder blurred =
        Casualties.builder()
            .part(
                CasualtyCount.of(Harm.KILLED, "6").in("fire"),
                CasualtyCount.of(Harm.KILLED, "3").in("fire"));
    Tally tally =
        Toll.of(
            Claim.by("mayor").states(blurred),
            Claim.by("union").states(Casualties.killed("9").in("fire")));

    assertThat(tally.lineUps()).hasSize(3);
  }

  @Test
  void a_figure_without_basis_joins_those_that_all_reckon_alike() {
    Casualties.Builder held = Casualties.of(Harm.HELD, "30").in("fire");

    assertThat(
            Toll.lineUp(
                    Claim.by("mayor")
                        .states(Casualties.of(Harm.HELD, "40").in("fire").basis(Basis.CUMULATIVE)),
                    Claim.by("union").states(held))
                .isToll())
        .isTrue();
    assertThat(Toll.lineUp(Claim.by("union").states(held)).isToll()).isFalse();
  }

  @Test
  void a_figure_without_basis_among_those_that_reckon_differently_goes_by_its_harm() {
    Tally tally =
        Toll.of(
            Claim.by("mayor")
                .states(Casualties.of(Harm.HELD, "40").in("fire").basis(Basis.CUMULATIVE)),
            Claim.by("mayor")
                .states(Casualties.of(Harm.HELD, "25").in("fire").basis(Basis.STANDING)),
            Claim.by("union").states(Casualties.of(Harm.HELD, "30").in("fire")));

    assertThat(tally.lineUps())
        .extracting(lineUp -> Toll.names(lineUp.figures()))
        .containsExactly(List.of("c1/total"), List.of("c2/total", "c3/total"));
    assertThat(tally.beside(tally.lineUps().get(0))).containsExactly(tally.lineUps().get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "killed, CUMULATIVE, true",
    "killed, INCIDENT, true",
    "killed, PERIOD, false",
    "killed, STANDING, false",
    "missing, INCIDENT, false",
    "missing, CUMULATIVE, true",
    "displaced, , false",
    "abducted, , true"
  })
  void a_toll_only_grows_and_a_stock_comes_and_goes(String harm, Basis basis, boolean toll) {
    CasualtyCount.Builder count =
        CasualtyCount.of(Harm.of(harm), "3").in("fire").basis(Optional.ofNullable(basis));

    assertThat(Toll.lineUp(Claim.by("mayor").states(Casualties.of(count))).isToll())
        .isEqualTo(toll);
  }

  @Test
  void running_tolls_since_one_day_line_up_and_their_ends_are_their_dates() {
    LineUp toll =
        Toll.lineUp(
            since("3", "2031-04-01/2031-04-10"),
            since("8", "2031-04-01/2031-04-20"),
            since("9", "2031-04-01/..").id("open"));

    assertThat(toll.figures())
        .extracting(figure -> figure.asOf().map(Object::toString).orElse("none"))
        .containsExactly("2031-04-10", "2031-04-20", "none");
    assertThat(Toll.steps(toll)).containsExactly("3 RISES 8");
  }

  private static Claim.Builder since(String quantity, String period) {
    return Claim.by("mayor")
        .states(Casualties.killed(quantity).at("port").period(period).basis(Basis.CUMULATIVE));
  }

  @Test
  void troops_and_personnel_of_one_force_line_up_and_the_nouns_are_told() {
    LineUp troops =
        Toll.lineUp(
            Claim.by("mayor").states(guards("2500").noun("troops").purpose("watch the port")),
            Claim.by("union").states(guards("~2500").noun("personnel").purpose("train")));

    assertThat(troops.counted()).contains(Counted.FORCES);
    assertThat(troops.nouns()).containsExactly("troops", "personnel");
    assertThat(troops.purposes()).containsExactly("watch the port", "train");
    assertThat(troops.isToll()).isFalse();
  }

  private static Count.Builder guards(String quantity) {
    return Count.of(Counted.FORCES, quantity).of(ActorId.of("union")).at("port");
  }

  @Test
  void rockets_are_no_drones() {
    Count.Builder rockets =
        Count.of(Counted.OBJECTS, "1200").of(ActorId.of("union")).noun("rockets");
    Count.Builder drones = Count.of(Counted.OBJECTS, "40").of(ActorId.of("union")).noun("drones");

    assertThat(Toll.of(Claim.by("mayor").states(rockets), Claim.by("mayor").states(drones)))
        .extracting(tally -> tally.lineUps().size())
        .isEqualTo(2);
  }

  @Test
  void the_tally_answers_by_record_by_claim_and_by_coverage() {
    Tally tally =
        Toll.of(
            Claim.by("mayor").states(Casualties.of(Harm.CASUALTIES, "0").in("fire")).id("none"),
            Claim.by("union").states(Casualties.wounded(">=24").in("fire")).id("some"),
            Claim.by("union").states(Casualties.wounded("2").at("pier")).id("elsewhere"));
    LineUp none = tally.lineUpsOf(ClaimId.of("none")).get(0);
    LineUp some = tally.lineUpsOf(ClaimId.of("some")).get(0);

    assertThat(tally.about(EventId.of("fire"))).containsExactly(none, some);
    assertThat(tally.beside(none)).containsExactly(some);
    assertThat(tally.lineUpOf(some.figures().get(0))).isSameAs(some);
    assertThat(tally.lineUpsOf(ClaimId.of("nobody"))).isEmpty();
    assertThat(tally).hasToString("3 figures in 3 line-ups");
    assertThat(some.figures()).hasToString("[>=24 (some/says/total)]");
  }

  @Test
  void a_figure_of_another_tally_is_refused() {
    Claim.Builder claim = Claim.by("mayor").states(Casualties.killed("3").in("fire"));
    Figure stranger = Toll.lineUp(claim).figures().get(0);

    assertThatIllegalArgumentException().isThrownBy(() -> Toll.of(claim).lineUpOf(stranger));
  }
}
