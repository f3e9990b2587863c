package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Because;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Severity;

class ReactionBeforeCauseTest {
  private static Event.Builder reply() {
    return Event.of("reply", EventType.STATEMENT).link(EventLinkType.RESPONDS_TO, "raid");
  }

  private static Event.Builder raid() {
    return Event.of("raid", EventType.RAID);
  }

  private static List<Finding> found(Event.Builder... events) {
    return Found.by(new ReactionBeforeCause(), Dossier.builder("raid", "Raid").event(events));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-04-10, 2031-04-11, warning",
    "2031-04-11, 2031-04-11, none",
    "2031-04-12, 2031-04-11, none",
    "2031-04-10/.., 2031-04-11/.., warning",
    "2031-04-11/.., 2031-04-10/.., none",
    "2031-04-10/2031-04-20, 2031-04-11, warning",
    "../2031-04-10, 2031-04-11, none",
    "2031-03, 2031-04, warning",
    "2031-04, 2031-04-11, none",
    "2031-04-10?, 2031-04-11, info",
    "2031-04-10, 2031-04-11~/.., info",
    "2031-04-12?, 2031-04-11, none",
    "2031-04-11?, 2031-04-11, none",
    "2031-03?, 2031-04-11, none",
    "2031-04-11T08:00:00Z, 2031-04-11T09:00:00Z, warning"
  })
  void starts_are_compared(String effect, String cause, String severity) {
    assertThat(found(reply().when(effect), raid().when(cause)))
        .extracting(finding -> finding.severity().name().toLowerCase(Locale.ROOT))
        .isEqualTo("none".equals(severity) ? List.of() : List.of(severity));
  }

  @Test
  void words_that_say_so_are_enough() {
    Dating before =
        Dating.builder()
            .reported("before the raid")
            .anchor(Anchor.of(AnchorRelation.BEFORE, EventId.of("raid")))
            .build();
    Dating after =
        Dating.builder()
            .reported("after the reply")
            .anchor(Anchor.of(AnchorRelation.AFTER, EventId.of("reply")))
            .build();

    assertThat(found(reply().when(before), raid().when("2031-04-11"))).hasSize(1);
    assertThat(found(reply().when("2031-04-11"), raid().when(after))).hasSize(1);
    assertThat(found(reply().when(after), raid().when(before))).isEmpty();
  }

  @Test
  void only_what_is_said_to_have_happened_is_compared() {
    assertThat(
            found(
                reply().when("2031-04-10").status(EventStatus.CLAIMED), raid().when("2031-04-11")))
        .hasSize(1);
    assertThat(
            found(
                reply().when("2031-04-10").status(EventStatus.PLANNED), raid().when("2031-04-11")))
        .isEmpty();
    assertThat(
            found(
                reply().when("2031-04-10"),
                raid().when("2031-04-11").status(EventStatus.HYPOTHETICAL)))
        .isEmpty();
    assertThat(found(reply().when("2031-04-10"), raid())).isEmpty();
    assertThat(found(reply().when("2031-04-10"))).isEmpty();
  }

  @Test
  void a_link_and_a_reason_of_the_same_two_events_are_one_finding() {
    List<Finding> findings =
        Found.by(
            new ReactionBeforeCause(),
            Dossier.builder("raid", "Raid")
                .event(reply().when("2031-04-10"), raid().when("2031-04-11"))
                .claim(
                    Claim.narrated(Reason.of("reply", ReasonKind.CAUSE, Because.event("raid"))),
                    Claim.narrated(Reason.of("reply", ReasonKind.CAUSE, Because.text("anger")))));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).evidence())
        .extracting(evidence -> evidence.record().value())
        .containsExactly("reply", "raid", "c1");
  }

  @Test
  void only_a_reaction_is_held_against_what_it_points_at() {
    assertThat(
            found(
                Event.of("reply", EventType.STATEMENT)
                    .when("2031-04-10")
                    .link(EventLinkType.PRECEDES, "raid"),
                raid().when("2031-04-11")))
        .isEmpty();
  }

  @Test
  void claims_that_give_no_date_are_no_evidence() {
    List<Finding> findings =
        Found.by(
            new ReactionBeforeCause(),
            Dossier.builder("raid", "Raid")
                .event(reply().when("2031-04-10"), raid().when("2031-04-11"))
                .claim(
                    Claim.narrated(Occurrence.of("reply").at("port")),
                    Claim.narrated(Occurrence.of("reply").when("2031-04-10")),
                    Claim.narrated(Occurrence.of("raid").at("port")),
                    Claim.narrated(Occurrence.of("raid").when("2031-04-11"))));

    assertThat(findings)
        .flatExtracting(Finding::evidence)
        .extracting(evidence -> evidence.record().value())
        .containsExactly("reply", "raid", "c2", "c4");
  }
}
