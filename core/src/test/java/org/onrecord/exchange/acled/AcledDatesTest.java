package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Dating;
import org.onrecord.time.When;

class AcledDatesTest {
  private static Dating read(String date, String year, String precision) {
    String table =
        "event_id_cnty,event_date,year,time_precision,event_type,actor1,country,latitude,longitude,"
            + "fatalities\nLUM1,\""
            + date
            + "\","
            + year
            + ","
            + precision
            + ",Battles,Quill Front,Antarctica,1,1,0\n";
    Imported imported =
        Tables.read(Acled.importer(), table.getBytes(StandardCharsets.UTF_8), "dates.csv");
    return imported.dossier().events().get(0).when().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-08, 2024, 2024-11-08",
    "2024-11-08T00:00:00, 2024, 2024-11-08",
    "2024/11/8, 2024, 2024-11-08",
    "08 November 2024, 2024, 2024-11-08",
    "8 NOV 2024, 2024, 2024-11-08",
    "01-January-2015, 2015, 2015-01-01",
    "1-Sept-2015, 2015, 2015-09-01",
    "16-Feb-19, 2019, 2019-02-16",
    "'November 8, 2024', 2024, 2024-11-08",
    "08-11-2024, 2024, 2024-11-08",
    "08/11/2024 0:00, 2024, 2024-11-08",
    "8.11.24, 2024, 2024-11-08",
    "45604, 2024, 2024-11-08",
    "11/30/2024, 2024, 2024-11-30",
    "11/30/2024 12:00:00 AM, 2024, 2024-11-30",
    "30/11/2024 0:00:00, 2024, 2024-11-30",
    "29-02-2024, 2024, 2024-02-29"
  })
  void stylesOfFilesAndSpreadsheets(String text, String year, String day) {
    assertThat(read(text, year, "1").when()).contains(When.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "29-02-2023, 2023",
    "31 June 2024, 2024",
    "13/30/2024, 2024",
    "16-Feb-19, 2018",
    "16-Feb-19, ''",
    "45604, 2023",
    "8 Brumaire 2024, 2024",
    "8 Ju 2024, 2024",
    "1731024000, 2024",
    "yesterday, 2024"
  })
  void whatIsNoDateIsKeptAsItStands(String text, String year) {
    When when = read(text, year, "1").when().orElseThrow();

    assertThat(when.isReadable()).isFalse();
    assertThat(when).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2024-12-31, 2024-12-31",
    "2, 2024-12-31, [2024-12-28..2025-01-03]",
    "3, 2024-12-31, 2024-12-XX",
    "2.0, 2024-12-31, [2024-12-28..2025-01-03]",
    "9, 2024-12-31, 2024-12-31",
    "'', 2024-12-31, 2024-12-31"
  })
  void precisionIsThatOfTheDay(String code, String day, String edtf) {
    assertThat(read(day, "2024", code).when()).contains(When.parse(edtf));
  }

  /** Returns the days of a file with these dates, one a row, as they came out. */
  private static List<String> days(Imported imported) {
    return imported.dossier().events().stream()
        .map(event -> event.when().orElseThrow().when().orElseThrow().toString())
        .toList();
  }

  private static Imported table(String... dates) {
    StringBuilder table =
        new StringBuilder(
            "event_id_cnty,event_date,event_type,actor1,country,latitude,longitude,fatalities\n");
    for (int i = 0; i < dates.length; i++) {
      table.append("LUM").append(i).append(',').append(dates[i]);
      table.append(",Battles,Quill Front,Antarctica,1,1,0\n");
    }
    return Tables.read(
        Acled.importer(), table.toString().getBytes(StandardCharsets.UTF_8), "dates.csv");
  }

  @Test
  void oneDateThatMustHaveItsMonthFirstTellsHowTheOthersAreRead() {
    Imported imported = table("03/11/2022", "", "12/01/2022", "03/30/2022", "02/09/2022");

    assertThat(days(table("03/11/2022", "12/01/2022", "03/30/2022", "02/09/2022")))
        .containsExactly("2022-03-11", "2022-12-01", "2022-03-30", "2022-02-09");
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::policy, CoercedValue::rows)
        .containsExactly(
            tuple(
                "a date in numbers is read as month, day, year, as the file has dates that must be",
                4L));
    assertThat(imported.report().remarks()).isEmpty();
  }

  @Test
  void datesThatCanAllBeReadBothWaysHaveTheirDayFirst() {
    assertThat(days(table("03/11/2022", "02/09/2022"))).containsExactly("2022-11-03", "2022-09-02");
    assertThat(days(table("03/11/2022", "31/01/2022"))).containsExactly("2022-11-03", "2022-01-31");
  }

  @Test
  void theFirstDateThatCanBeReadOneWaySettlesItAndOthersAreInDoubt() {
    Imported imported = table("03/30/2022", "30/03/2022", "04/05/2022");

    assertThat(days(imported)).containsExactly("2022-03-30", "30/03/2022", "2022-04-05");
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .containsExactly(
            "a date has its day first, so those read with the month first are in doubt",
            "a date cannot be read, and is kept as it stands");
  }

  @Test
  void rowsThatWereLookedAtAheadKeepTheirNumbersAndTexts() {
    Imported imported =
        Tables.read(
            Acled.importer(),
            """
            event_id_cnty,event_date,event_type,actor1,country,latitude,longitude,fatalities

            LUM1,03/11/2022,Battles,Quill Front,Antarctica,1,1,0
            LUM2,03/12/2022,Battles,Quill Front
            ,03/12/2022,Battles,Quill Front,Antarctica,1,1,2
            LUM4,03/30/2022,Battles,Quill Front,Antarctica,1,1,3
            LUM5,03/31/2022,Battles
            """
                .getBytes(StandardCharsets.UTF_8),
            "dates.csv");

    assertThat(days(imported)).containsExactly("2022-03-11", "2022-03-30");
    assertThat(imported.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::line, DroppedRow::raw)
        .containsExactly(
            tuple(2L, 4L, "LUM2,03/12/2022,Battles,Quill Front"),
            tuple(3L, 5L, ",03/12/2022,Battles,Quill Front,Antarctica,1,1,2"),
            tuple(5L, 7L, "LUM5,03/31/2022,Battles"));
    assertThat(imported.report().setAside()).containsExactly(entry("blank lines", 1L));
  }
}
