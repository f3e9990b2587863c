package org.onrecord.exchange.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

/** What becomes of rows of mentions, in a file of our own making. */
class GdeltMentionsTest {
  private final Imported imported =
      GdeltFile.read(Gdelt.mentions().withRelease("20310412143000"), GdeltFile.MENTIONS);

  @Test
  void everyRowIsKeptOrDroppedForAReason() {
    assertThat(imported.report().layout()).contains("GDELT 2.0, 16 columns");
    assertThat(imported.report().isBalanced()).isTrue();
    assertThat(imported.report().rowsRead()).isEqualTo(8);
    assertThat(imported.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(tuple(7L, DropReason.ID_RUINED), tuple(8L, DropReason.DUPLICATE));
    assertThat(imported.report().remarks())
        .extracting(each -> each.text(), each -> each.firstRow())
        .containsExactly(tuple("a mention does not say where it was found", 6L));
  }

  @Test
  void aMentionIsAClaimThatTheEventTookPlace() {
    Claim claim = imported.dossier().claims().get(0);

    assertThat(claim.id().value()).startsWith("gdelt-900000001-mention-");
    assertThat(claim.says()).isEqualTo(Occurrence.of("gdelt-900000001").build());
    assertThat(claim.publisher().certainty()).isEqualTo(Certainty.UNCOMMITTED);
    assertThat(claim.citations()).hasSize(2);
    assertThat(claim.citations()).allMatch(each -> each.span().isEmpty());
    assertThat(claim.extensions().get("x_gdelt"))
        .isEqualTo(
            "{\"eventtimedate\":\"20310412143000\",\"mentiontimedate\":\"20310412143000\","
                + "\"mentiontype\":\"1\",\"mentionsourcename\":\"herald.example\","
                + "\"sentenceid\":\"3\",\"actor1charoffset\":\"-1\",\"actor2charoffset\":\"812\","
                + "\"actioncharoffset\":\"840\",\"inrawtext\":\"1\",\"mentiondoclen\":\"3120\","
                + "\"mentiondoctone\":\"-2.5\"}");
  }

  @Test
  void theMachineIsAsSureAsItSays() {
    assertThat(imported.dossier().claims())
        .extracting(
            each -> each.provenance().flatMap(Provenance::extractionConfidence).orElse(-1.0))
        .containsExactly(0.6, 1.0, 0.1, 0.2, -1.0, 1.3);
    assertThat(imported.dossier().claims().get(4).extensions().get("x_gdelt"))
        .contains("\"confidence\":\"high\"");
    assertThat(imported.report().coerced())
        .extracting(each -> each.column(), each -> each.example())
        .containsExactly(tuple("confidence", "high"));
  }

  @Test
  void theTypeOfTheMentionTellsWhatKindOfSourceItIs() {
    assertThat(imported.dossier().sources())
        .extracting(
            each -> each.kind().code(),
            each -> each.title().orElse(""),
            each -> each.url().orElse(""))
        .containsExactly(
            tuple("dataset", "GDELT mentions 20310412143000", ""),
            tuple("news_article", "herald.example", "https://www.herald.example/a?id=1"),
            tuple("news_article", "lumen.example", "http://lumen.example/news/9"),
            tuple("news_article", "BBC Monitoring", ""),
            tuple("document", "10.0000/quill.77", ""),
            tuple("broadcast", "archive.example", "https://archive.example/tv/77"));
  }

  @Test
  void withTheirEventsTheyAreOneBodyOfReporting() {
    Imported events =
        GdeltFile.read(Gdelt.events().withRelease("20310412143000"), GdeltFile.EVENTS);
    Set<Ref> seen = new HashSet<>();
    List<DossierRecord> both =
        Stream.concat(events.dossier().records(), imported.dossier().records())
            .filter(record -> seen.add(record.ref()))
            .toList();

    assertThat(Validator.standard().validateCorpus("both", both).defects())
        .extracting(Finding::rule)
        .doesNotContain("references.unknown", "references.duplicate-id");
    // The article that both name is one.
    assertThat(both).hasSize(33 + 6 + 6 - 2);
  }

  @Test
  void aloneTheyReferToEventsThatAreElsewhere() {
    assertThat(Validator.standard().validate(imported.dossier()).defects())
        .extracting(Finding::rule)
        .containsOnly("references.unknown");
  }
}
