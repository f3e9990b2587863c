package org.onrecord.exchange.hxl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.exchange.ExportReport;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.NameKind;
import org.onrecord.model.Source;
import org.onrecord.model.VictimStatus;

class HxlTest {
  private static final Dossier DOSSIER =
      Dossier.builder("harbour-fire", "Fire at the harbour")
          .source(
              Source.newsArticle("herald", "=Fire at the harbour")
                  .publisher("lumen-herald")
                  .published("2031-04-12")
                  .length(400))
          .actor(
              Actor.media("lumen-herald", "The Lumen Herald"),
              Actor.person("mayor", "Ada Quill"),
              Actor.population("dockers", "Dock workers"))
          .location(
              Location.settlement("port", "Port Lumen")
                  .country("XX")
                  .coordinates(Coordinates.of(-12.5, 44)))
          .event(Event.of("fire", EventType.EXPLOSION).title("@fire").when("2031-04-11").at("port"))
          .claim(
              Claim.by("mayor")
                  .states(
                      Casualties.killed(">=3")
                          .among("dockers", VictimStatus.CIVILIAN)
                          .in("fire")
                          .part(CasualtyCount.of(Harm.KILLED, "2..4(3)").noun("riggers").build()))
                  .citing("herald", 120, 180),
              Claim.narrated(Count.of(Counted.SITES, "several").at("port"))
                  .citing("herald", 20, 40))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ExportReport report = Hxl.figures().write(DOSSIER, out);

  private List<Map<String, String>> rows() {
    String text = out.toString(UTF_8);
    assertThat(text).startsWith("\uFEFFclaim,part,");
    return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }

  @Test
  void everyColumnHasATag() {
    assertThat(rows().get(0).values())
        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFigureIsARow() {
    assertThat(report.written()).isEqualTo(3);
    assertThat(rows().subList(1, 4))
        .extracting(row -> row.get("claim") + " " + row.get("part") + " " + row.get("notation"))
        .containsExactly("c1 total >=3", "c1 1 2..4(3)", "c2 total several");
  }

  @Test
  void aRowSaysWhoSaidItAndWhatItCovers() {
    assertThat(rows().get(1))
        .containsEntry("said by", "The Lumen Herald > Ada Quill (states)")
        .containsEntry("published", "2031-04-12")
        .containsEntry("citation", "120-180")
        .containsEntry("date", "2031-04-11")
        .containsEntry("place", "Port Lumen")
        .containsEntry("latitude", "-12.5")
        .containsEntry("counted", "killed")
        .containsEntry("who", "Dock workers")
        .containsEntry("civilian or combatant", "civilian")
        .containsEntry("low", "3")
        .containsEntry("best", "")
        .containsEntry("high", "");
  }

  @Test
  void aPartCoversWhatTheTotalDoes() {
    assertThat(rows().get(2))
        .containsEntry("event", "fire")
        .containsEntry("low", "2")
        .containsEntry("best", "3")
        .containsEntry("high", "4");
  }

  @Test
  void whatASpreadsheetWouldRunIsDefused() {
    assertThat(rows().get(1))
        .containsEntry("source", "'=Fire at the harbour")
        .containsEntry("event title", "'@fire");
  }

  @ParameterizedTest
  @CsvSource({
    "-12.5, -12.5",
    "-3, -3",
    "=1+1, '''=1+1'",
    "-3+cmd|' /C calc'!A0, '''-3+cmd|'' /C calc''!A0'",
    "+44, '''+44'",
    "＝1＋1, '''＝1＋1'",
    "＠sum, '''＠sum'",
    "Port Lumen, Port Lumen"
  })
  void onlyFormulasAreDefused(String cell, String written) {
    assertThat(FigureRow.harmless(cell)).isEqualTo(written);
  }

  @Test
  void whatHasNoColumnIsSaid() {
    assertThat(report.lost())
        .extracting(field -> field.first().value() + " " + field.field())
        .containsExactly(
            "herald kind",
            "herald length",
            "lumen-herald kind",
            "lumen-herald names.kind",
            "port kind",
            "port names.kind",
            "c1 says.parts.noun");
  }

  @Test
  void whatACellHasRoomForOnceIsToldOfTheRest() {
    Dossier dossier =
        Dossier.builder("twice", "Twice")
            .source(Source.newsArticle("herald", "Fire"), Source.newsArticle("wire", "Fire"))
            .actor(Actor.person("mayor", "Ada Quill").name(NameKind.ALIAS, "A. Quill"))
            .location(Location.settlement("port", "Port"), Location.settlement("bay", "Bay"))
            .event(Event.of("fire", EventType.EXPLOSION).at("port").at("bay"))
            .claim(
                Claim.by("mayor")
                    .states(Casualties.killed("3").in("fire"))
                    .citing("herald", 0, 9)
                    .citing("wire", 0, 9)
                    .id("toll"))
            .build();

    assertThat(Hxl.figures().write(dossier, new ByteArrayOutputStream()).lost())
        .extracting(lost -> lost.field() + " of " + lost.first().value())
        .contains("citations of toll", "names of mayor", "where.location of fire");
  }
}
