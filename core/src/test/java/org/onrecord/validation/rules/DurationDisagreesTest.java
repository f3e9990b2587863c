package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.count.Quantity;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Source;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;

class DurationDisagreesTest {
  private static Dossier.Builder dossier(Event.Builder event, Claim.Builder... claims) {
    return Dossier.builder("closure", "Closure")
        .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
        .event(event)
        .claim(claims);
  }

  private static Event.Builder closure() {
    return Event.of("closure", EventType.CLOSURE);
  }

  private static Claim.Builder lasted(String count, String unit, Happens happens) {
    Quantity length = Quantity.parse(count).withUnit(unit);
    return told(happens, Details.builder().lasted(length));
  }

  private static Claim.Builder told(Happens happens, Details.Builder details) {
    return Claim.narrated(Occurrence.of("closure").happens(happens).details(details))
        .citing("herald", 0, 9);
  }

  private static List<Finding> found(Dossier.Builder dossier) {
    return Found.by(new DurationDisagrees(), dossier);
  }

  @ParameterizedTest
  @CsvSource({
    // 1 to 10 April: nine days apart, ten with both ends.
    "2031-04-01/2031-04-10, 10, day, true",
    "2031-04-01/2031-04-10, 9, days, true",
    "2031-04-01/2031-04-10, 8, day, false",
    "2031-04-01/2031-04-10, 11, day, false",
    "2031-04-01/2031-04-10, 7..12, day, true",
    "2031-04-01/2031-04-10, >=12, day, false",
    "2031-04-01/2031-04-10, <=7, day, false",
    "2031-04-01/2031-04-10, 1, week, true",
    "2031-04-01/2031-04-10, 3, week, false",
    "2031-01/2031-04, 3, month, true",
    "2031-01/2031-04, 6, month, false",
    "1990/2031, 4, decade, true",
    "1990/2031, 2, decade, false",
    "1890/2031, 1, century, true",
    "1890/2031, 3, century, false",
    "2031-04-01/2031-04-10, 40, tide, true",
    "2031-04-01?/2031-04-10, 40, day, true",
    "2031-04-01/2031-04-10~, 40, day, true",
  })
  void a_length_has_one_unit_of_grace(String dates, String count, String unit, boolean fits) {
    List<Finding> findings =
        found(dossier(closure().when(dates), lasted(count, unit, Happens.DID)));

    assertThat(findings.isEmpty()).isEqualTo(fits);
    assertThat(findings).extracting(Finding::nature).allMatch(Nature.DISAGREEMENT::equals);
  }

  @Test
  void what_goes_on_has_lasted_until_it_is_told() {
    assertThat(found(dossier(closure().when("2024/.."), lasted("7", "year", Happens.IS))))
        .isEmpty();
    assertThat(found(dossier(closure().when("2024/.."), lasted("9", "year", Happens.IS))))
        .hasSize(1);
    assertThat(found(dossier(closure().when("2024/.."), lasted("9", "year", Happens.DID))))
        .isEmpty();
    assertThat(
            found(
                dossier(
                    closure().when("2024/.."),
                    told(
                        Happens.DID,
                        Details.builder()
                            .phase(Phase.STILL)
                            .lasted(Quantity.parse("9").withUnit("year"))))))
        .hasSize(1);
  }

  @Test
  void the_start_and_the_end_may_stand_in_other_claims() {
    Claim.Builder began =
        told(Happens.DID, Details.builder().when("2031-04-01").phase(Phase.BEGAN));
    Claim.Builder ended =
        told(Happens.DID, Details.builder().when("2031-04-10").phase(Phase.ENDED));

    List<Finding> findings =
        found(dossier(closure(), began, ended, lasted("3", "day", Happens.DID)));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).evidence())
        .extracting(evidence -> evidence.record().value())
        .containsExactly("c3", "c1", "c2");
  }

  @Test
  void one_gap_is_found_for_what_lasted_and_not_one_for_each_claim() {
    Claim.Builder still = told(Happens.IS, Details.builder().when("2031-04-01").phase(Phase.STILL));

    List<Finding> findings =
        found(
            dossier(
                closure(),
                still,
                lasted("3", "year", Happens.IS),
                lasted("5", "year", Happens.IS)));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).nature()).isEqualTo(Nature.GAP);
    assertThat(findings.get(0).message()).startsWith("“3 year” is given");
    assertThat(findings.get(0).evidence())
        .extracting(evidence -> evidence.record().value())
        .containsExactly("c2", "c3");
  }

  @Test
  void a_length_that_is_denied_is_none() {
    assertThat(found(dossier(closure(), lasted("3", "year", Happens.IS).negated()))).isEmpty();
  }

  @Test
  void the_date_of_the_utterance_counts_before_that_of_the_source() {
    Claim.Builder said =
        Claim.by("union")
            .in("speech")
            .states(
                Occurrence.of("closure")
                    .happens(Happens.IS)
                    .details(Details.builder().lasted(Quantity.parse("2").withUnit("year"))))
            .citing("herald", 0, 9);
    Event.Builder speech = Event.of("speech", EventType.SPEECH).when(Dating.of("2026-04-01"));

    assertThat(found(dossier(closure().when("2024/.."), said).event(speech))).isEmpty();
    assertThat(found(dossier(closure().when("2024/.."), said))).hasSize(1);
  }

  @Test
  void the_dates_of_the_claim_itself_come_first() {
    Details.Builder threeDays =
        Details.builder().when("2031-04-01/2031-04-03").lasted(Quantity.exactly(3).withUnit("day"));

    assertThat(
            found(dossier(closure().when("2031-04-01/2031-04-10"), told(Happens.DID, threeDays))))
        .isEmpty();
  }

  @Test
  void claims_without_a_date_do_not_crowd_out_one_that_has_it() {
    Dossier.Builder dossier = dossier(closure(), lasted("40", "day", Happens.DID));
    for (int i = 0; i < Finding.MOST_EVIDENCE; i++) {
      dossier.claim(told(Happens.DID, Details.builder().at("port")));
    }

    assertThat(found(dossier)).extracting(Finding::nature).containsExactly(Nature.GAP);
    assertThat(
            found(
                dossier.claim(told(Happens.DID, Details.builder().when("2031-04-01/2031-04-10")))))
        .extracting(Finding::nature)
        .containsExactly(Nature.DISAGREEMENT);
  }
}
