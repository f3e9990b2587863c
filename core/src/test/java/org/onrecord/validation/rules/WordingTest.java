package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;

class WordingTest {
  private static final Wording WORDING =
      new Wording(
          DossierIndex.of(
              Dossier.builder("raid", "Raid")
                  .source(
                      Source.newsArticle("herald", "The Lumen Herald"),
                      Source.of("letter", SourceKind.NEWS_ARTICLE))
                  .actor(Actor.person("mayor", "Ada Quill"))
                  .location(Location.settlement("port", "Port Lumen"))
                  .event(
                      Event.of("raid", EventType.RAID).title("The raid"),
                      Event.of("blast", EventType.AIR_STRIKE))
                  .claim(Claim.by("mayor").id("told").states(Occurrence.of("raid")))
                  .build()));

  @Test
  void a_record_is_called_by_its_name_or_else_by_its_kind_and_id() {
    assertThat(WORDING.name(ActorId.of("mayor"))).isEqualTo("Ada Quill");
    assertThat(WORDING.name(LocationId.of("port"))).isEqualTo("Port Lumen");
    assertThat(WORDING.name(EventId.of("raid"))).isEqualTo("“The raid”");
    assertThat(WORDING.name(EventId.of("blast"))).isEqualTo("the air strike (event blast)");
    assertThat(WORDING.name(SourceId.of("herald"))).isEqualTo("“The Lumen Herald”");
    assertThat(WORDING.name(SourceId.of("letter"))).isEqualTo("source letter");
    assertThat(WORDING.name(ClaimId.of("told"))).isEqualTo("claim told");
    assertThat(WORDING.name(EventId.of("flood"))).isEqualTo("event flood");
  }

  @Test
  void a_date_is_given_as_resolved_or_else_in_the_words_of_the_source() {
    assertThat(Wording.date(Dating.of("2031-04-11", "Friday"))).isEqualTo("2031-04-11");
    assertThat(Wording.date(Dating.unresolved("last week"))).isEqualTo("“last week”");
    assertThat(Wording.date(Dating.builder().build())).isEqualTo("no date");
  }

  @Test
  void of_many_items_only_the_first_twelve_are_listed() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("a"))).isEqualTo("a");
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Wording.list(letters(13))).isEqualTo("a, b, c, d, e, f, g, h, i, j, k, l and m");
    assertThat(Wording.list(letters(14)))
        .isEqualTo("a, b, c, d, e, f, g, h, i, j, k, l and 2 others");
  }

  private static List<String> letters(int number) {
    return List.of("abcdefghijklmn".split("")).subList(0, number);
  }
}
