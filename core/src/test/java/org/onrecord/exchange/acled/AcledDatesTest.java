package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.exchange.Imported;
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
    "29-02-2024, 2024, 2024-02-29"
  })
  void stylesOfFilesAndSpreadsheets(String text, String year, String day) {
    assertThat(read(text, year, "1").when()).contains(When.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "29-02-2023, 2023",
    "31 June 2024, 2024",
    "11/30/2024, 2024",
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
}
