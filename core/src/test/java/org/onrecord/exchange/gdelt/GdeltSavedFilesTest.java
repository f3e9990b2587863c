package org.onrecord.exchange.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.Imported;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;

/** Files of GDELT that people have put together, or saved with another program. */
class GdeltSavedFilesTest {
  private static final String HEADER = "GLOBALEVENTID;SQLDATE;EventCode;EventRootCode;QuadClass";

  private static String text(String name) {
    return new String(GdeltFile.bytes(name), UTF_8);
  }

  private static Imported saved(String... rows) {
    return GdeltFile.readText(Gdelt.events(), HEADER + "\n" + String.join("\n", rows));
  }

  @Test
  void rowsOfBothFormsOfTheFirstVersionStandInOneFile() {
    Imported late = GdeltFile.read(Gdelt.events(), GdeltFile.DAILY_EVENTS);
    Imported early = GdeltFile.read(Gdelt.events(), GdeltFile.HISTORICAL_EVENTS);
    long rows = late.report().rowsKept() + early.report().rowsKept();

    for (String both :
        new String[] {
          text(GdeltFile.DAILY_EVENTS) + text(GdeltFile.HISTORICAL_EVENTS),
          text(GdeltFile.HISTORICAL_EVENTS) + text(GdeltFile.DAILY_EVENTS)
        }) {
      Imported imported = GdeltFile.readText(Gdelt.events(), both);
      assertThat(imported.report().droppedByReason())
          .doesNotContainKey(DropReason.WRONG_CELL_COUNT);
      assertThat(imported.report().rowsKept()).isEqualTo(rows);
      assertThat(imported.dossier().events())
          .containsAll(late.dossier().events())
          .containsAll(early.dossier().events());
    }
  }

  @Test
  void aRowThatWasCutIsOfNoForm() {
    String cut =
        text(GdeltFile.DAILY_EVENTS)
            .lines()
            .map(line -> line.substring(0, line.lastIndexOf('\t', line.length() - 100)))
            .collect(joining("\n"));
    Imported imported = GdeltFile.readText(Gdelt.events(), text(GdeltFile.DAILY_EVENTS) + cut);

    assertThat(imported.report().droppedByReason()).containsKey(DropReason.WRONG_CELL_COUNT);
  }

  @Test
  void aCodeThatASpreadsheetCutHasItsZeroBack() {
    Imported imported =
        saved(
            "900000001;20310412;12;1;1",
            "900000002;20310412;12;12;4",
            "900000003;20310412;190.0;19.0;4",
            "900000004;20310412;8;8;1",
            "900000005;20310412;;1;1");

    assertThat(imported.dossier().events())
        .extracting(Event::type, each -> each.title().orElseThrow())
        .containsExactly(
            tuple(EventType.STATEMENT, "Make public statement"),
            tuple(saved("900000001;20310412;120;12;4").dossier().events().get(0).type(), "Reject"),
            tuple(EventType.MILITARY_OPERATION, "Fight"),
            tuple(saved("900000001;20310412;08;08;4").dossier().events().get(0).type(), "Yield"),
            tuple(EventType.OTHER, "Event"));
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::policy, CoercedValue::rows)
        .contains(tuple("eventcode", "a code that has lost its leading zero has it back", 2L));
    assertThat(imported.dossier().events().get(0).extensions().get(Gdelt.EXTENSION))
        .as("as it stands in the file")
        .contains("\"eventcode\":\"12\"");
  }

  @Test
  void aColumnWithoutANameHasOneInTheAccount() {
    Imported imported =
        GdeltFile.readText(Gdelt.events(), HEADER + ";;\n900000001;20310412;010;01;1;;green\n");

    assertThat(imported.report().unknownColumns()).containsExactly("column_6", "column_7");
    assertThat(imported.dossier().events().get(0).extensions().get(Gdelt.EXTENSION))
        .contains("\"column_7\":\"green\"");
  }
}
