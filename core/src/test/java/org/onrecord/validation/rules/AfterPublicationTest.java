package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Condition;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;
import org.onrecord.validation.Finding;

class AfterPublicationTest {
  private static final String EARLY = "2031-04-11";
  private static final String LATE = "2031-04-13";

  private static Dossier.Builder dossier(Event.Builder event, Claim.Builder... claims) {
    return Dossier.builder("fire", "Fire")
        .source(
            Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"),
            Source.newsArticle("gazette", "The Gazette").published("2031-04-20"),
            Source.newsArticle("letter", "A letter"))
        .event(event)
        .claim(claims);
  }

  private static Event.Builder fire() {
    return Event.of("fire", EventType.OTHER);
  }

  private static Claim.Builder told(Proposition.Builder says) {
    return Claim.narrated(says).citing("herald", 0, 9);
  }

  private static List<Finding> found(Dossier.Builder dossier) {
    return Found.by(new AfterPublication(), dossier);
  }

  @Test
  void the_working_date_is_held_against_the_sources_that_tell_of_the_event() {
    List<Finding> findings = found(dossier(fire().when(LATE), told(Occurrence.of("fire"))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pointer()).isEqualTo("/events/0/when");
    assertThat(findings.get(0).evidence())
        .extracting(evidence -> evidence.record().value())
        .containsExactly("fire", "herald", "c1");
    assertThat(found(dossier(fire().when(EARLY), told(Occurrence.of("fire"))))).isEmpty();
  }

  @Test
  void one_wrong_date_is_reported_once() {
    assertThat(found(dossier(fire().when(LATE), told(Occurrence.of("fire").when(LATE)))))
        .extracting(Finding::pointer)
        .containsExactly("/claims/0/says/details/when");
  }

  @Test
  void a_claim_with_a_good_date_does_not_excuse_the_event() {
    assertThat(found(dossier(fire().when(LATE), told(Occurrence.of("fire").when(EARLY)))))
        .extracting(Finding::pointer)
        .containsExactly("/events/0/when");
  }

  @Test
  void the_earliest_of_several_sources_decides() {
    Claim.Builder both =
        Claim.narrated(Occurrence.of("fire").when(LATE))
            .citing("gazette", 0, 9)
            .citing("letter", 0, 9);

    assertThat(found(dossier(fire(), both))).isEmpty();
    assertThat(found(dossier(fire(), both.citing("herald", 0, 9)))).hasSize(1);
  }

  @Test
  void what_is_denied_conditional_or_still_to_come_may_be_late() {
    assertThat(
            found(
                dossier(
                    fire(),
                    told(Occurrence.of("fire").when(LATE)).negated(),
                    told(Occurrence.of("fire").when(LATE).happens(Happens.WILL)),
                    told(
                        Occurrence.of("fire")
                            .when(LATE)
                            .onlyIf(Condition.builder().event(EventId.of("rain")).build())))))
        .isEmpty();
    assertThat(
            found(
                dossier(
                    fire().when(LATE).status(EventStatus.HYPOTHETICAL),
                    told(Occurrence.of("fire")))))
        .isEmpty();
    assertThat(found(dossier(fire().when(LATE), told(Occurrence.of("fire").happens(Happens.WILL)))))
        .isEmpty();
  }

  @Test
  void a_figure_is_of_the_past_and_a_state_may_last() {
    assertThat(found(dossier(fire(), told(Casualties.killed("3").asOf(LATE))))).hasSize(1);
    assertThat(found(dossier(fire(), told(Count.of(Counted.CROWD, "3").period(LATE))))).hasSize(1);
    assertThat(found(dossier(fire(), told(Count.of(Counted.CROWD, "3").period(EARLY))))).isEmpty();
    assertThat(found(dossier(fire(), told(Casualties.killed("3").asOf(LATE)).negated()))).isEmpty();
    assertThat(
            found(
                dossier(
                    fire(), told(Relation.of("mayor", RelationType.LEADS, "guild").during(LATE)))))
        .isEmpty();
  }
}
