package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Phase;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;
import org.onrecord.validation.Finding;

class FormerStatePersistsTest {
  private static Relation.Builder leads() {
    return Relation.of("mayor", RelationType.LEADS, "guild");
  }

  private static Claim.Builder told(String id, Relation.Builder relation) {
    return Claim.narrated(relation).id(id).citing("leaflet", 0, 9);
  }

  private static Claim.Builder former(String edtf) {
    return told("former", leads().phase(Phase.FORMERLY).during(edtf));
  }

  private static List<Finding> findings(Claim.Builder... claims) {
    return Found.by(
        new FormerStatePersists(),
        Dossier.builder("guild", "Guild")
            .source(Source.newsArticle("leaflet", "A leaflet"))
            .source(Source.newsArticle("poster", "A poster"))
            .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
            .claim(claims));
  }

  private static List<String> evidence(Claim.Builder... claims) {
    return findings(claims).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void without_dates_only_one_source_contradicts_itself() {
    Claim.Builder former = told("former", leads().phase(Phase.FORMERLY));

    assertThat(evidence(former, told("now", leads()))).containsExactly("former", "now");
    assertThat(evidence(former, Claim.narrated(leads()).id("elsewhere").citing("poster", 0, 9)))
        .isEmpty();
  }

  @Test
  void what_is_told_of_a_time_persists_only_after_it() {
    assertThat(evidence(former("2031-03"), told("later", leads().during("2031-04"))))
        .containsExactly("former", "later");
    assertThat(evidence(former("2031-03"), told("same", leads().during("2031-03")))).isEmpty();
    assertThat(evidence(former("2031-03"), told("wider", leads().during("2031")))).isEmpty();
    assertThat(evidence(former("2031-03"), told("earlier", leads().during("2031-02")))).isEmpty();
  }

  @Test
  void a_later_end_or_beginning_is_no_persistence() {
    assertThat(
            evidence(
                former("2031-03"),
                told("end", leads().during("2031-04").phase(Phase.ENDED)),
                told("beginning", leads().during("2031-04").phase(Phase.BEGAN))))
        .isEmpty();
  }

  @Test
  void all_that_tell_of_the_former_state_and_of_its_persistence_are_evidence() {
    assertThat(
            evidence(
                former("2031-03"),
                told("before", leads().phase(Phase.FORMERLY)),
                told("still", leads().phase(Phase.STILL)),
                told("someday", leads().during(Dating.unresolved("one spring")))))
        .containsExactly("former", "before", "still");
  }

  @Test
  void the_words_and_the_dates_are_quoted() {
    Relation.Builder atFirst = leads().phase(Phase.FORMERLY).during(Dating.unresolved("at first"));

    assertThat(
            findings(
                told("former", atFirst),
                told("later", leads().during("2031-04").phase(Phase.STILL))))
        .extracting(Finding::message)
        .containsExactly(
            "That Ada Quill leads North Guild is told as something that was so before or at first"
                + " (“at first”), and also as going on (2031-04).");
  }
}
