package org.onrecord.exchange.acled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;

/** Tables from which somebody has left out columns. */
class AcledPickedColumnsTest {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "event_type",
          "sub_event_type",
          "time_precision",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "inter2",
          "country",
          "admin1",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "notes",
          "fatalities",
          "timestamp");
  private static final List<String> CELLS =
      List.of(
          "LUM1",
          "2031-04-11",
          "Battles",
          "Armed clash",
          "2",
          "Quarry Front",
          "Tide Brigade",
          "Rebel group",
          "Military Forces of Lumen (2019-)",
          "State forces",
          "Lumen",
          "North",
          "Port Lumen",
          "1.25",
          "-2.5",
          "1",
          "There was a fire",
          "3",
          "1935000000");
  private static final int NEEDED = 3;

  private static Imported read(String... lines) {
    return Tables.read(
        Acled.importer(), (String.join("\n", lines) + '\n').getBytes(UTF_8), "acled.csv");
  }

  @Test
  void aNoteOrATotalBelowTheTableIsNoEvent() {
    Imported imported =
        read(
            "event_id_cnty,event_date,event_type,fatalities",
            "LUM1,2031-04-11,Protests,3",
            "Total,,,3",
            "Source: ACLED,,,",
            "LUM2,,,1",
            "2031/7,2031-04-12,,1");

    assertThat(imported.dossier().events())
        .extracting(event -> event.id().value())
        .containsExactly("acled-LUM1", "acled-LUM2", "acled-2031/7");
    assertThat(imported.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(
            tuple(2L, DropReason.NOT_TAKEN_OVER), tuple(3L, DropReason.NOT_TAKEN_OVER));
  }

  @Test
  void aPlaceIsKnownHoweverItsNumbersAreWritten() {
    Imported imported =
        read(
            "event_id_cnty,event_date,event_type,latitude,longitude",
            "LUM1,2031-04-11,Protests,33.0000,44.5000",
            "LUM2,2031-04-11,Protests,33,44.5");

    assertThat(imported.dossier().events())
        .extracting(Event::where)
        .containsOnly(imported.dossier().events().get(0).where());
  }

  @Test
  void threeColumnsAreEnoughAndTheOthersAreMissed() {
    Imported imported =
        read("event_id_cnty,event_date,event_type,colour", "LUM1,2031-04-11,Protests,red");

    assertThat(imported.report().layout())
        .contains("4 columns, without actor1, country, location, latitude, longitude, fatalities");
    assertThat(imported.report().unknownColumns()).containsExactly("colour");
    Event event = imported.dossier().events().get(0);
    assertThat(event.type()).isEqualTo(EventType.PROTEST);
    assertThat(event.when()).contains(Dating.of("2031-04-11"));
    assertThat(event.participants()).isEmpty();
    assertThat(event.where()).isEmpty();
    assertThat(event.extensions().get("x_acled")).contains("\"colour\":\"red\"");
    assertThat(imported.dossier().claims()).isEmpty();
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .containsExactly("a row gives no number of fatalities, and so makes no claim of them");
  }

  @Test
  void rowsOfOneEventThatTellOfNoActorAreRowsThatDiffer() {
    Imported imported =
        read(
            "event_id_cnty,event_date,event_type,fatalities",
            "LUM1,2031-04-11,Riots,1",
            "LUM1,2031-04-11,Riots,2");

    assertThat(imported.report().layout().orElseThrow()).doesNotContain("one actor a row");
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .containsExactly("an id has rows that differ, each of which gave an event of that id");
  }

  @Test
  void whateverIsPickedCanBeWrittenAndReadAgain() throws IOException {
    Random random = new Random(20310411);
    for (int i = 0; i < 500; i++) {
      List<String> names = new ArrayList<>(COLUMNS.subList(0, NEEDED));
      List<String> cells = new ArrayList<>(CELLS.subList(0, NEEDED));
      for (int column = NEEDED; column < COLUMNS.size(); column++) {
        boolean otherActor = COLUMNS.get(column).equals("actor2") && names.contains("actor1");
        if (otherActor || random.nextBoolean()) {
          names.add(COLUMNS.get(column));
          cells.add(random.nextInt(4) == 0 ? "" : CELLS.get(column));
        }
      }
      Imported imported = read(String.join(",", names), String.join(",", cells));
      ByteArrayOutputStream written = new ByteArrayOutputStream();

      Acled.exporter().write(imported.dossier(), written);

      Imported again = Tables.read(Acled.importer(), written.toByteArray(), "acled.csv");
      assertThat(again.dossier()).as("%s: %s", names, cells).isEqualTo(imported.dossier());
    }
  }
}
