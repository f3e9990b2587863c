package org.onrecord.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented table with the columns, the lengths of cells and the names beyond ASCII that UCDP GED
 * has.
 */
final class UcdpTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_new_id",
          "conflict_name",
          "dyad_new_id",
          "dyad_name",
          "side_a_new_id",
          "side_a",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final int PLACES = 2000;
  private static final int GROUPS = 40;

  private final Random random = new Random(20311);

  /** Returns a table of so many rows. */
  static byte[] ofRows(int rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      UcdpTable table = new UcdpTable();
      for (int i = 0; i < rows; i++) {
        Map<String, String> row = table.row(i);
        csv.writeRecord(COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be written", impossible);
    }
    return text.toString().getBytes(UTF_8);
  }

  private Map<String, String> row(int i) {
    Map<String, String> row = new HashMap<>();
    int group = random.nextInt(GROUPS);
    String side = "Valley Front " + group;
    String date = FIRST_DAY.plusDays(random.nextInt(3000)).toString();
    row.put("id", String.valueOf(700_000 + i));
    row.put("relid", "LUM-2031-1-" + i);
    row.put("year", date.substring(0, 4));
    row.put("active_year", "1");
    row.put("code_status", "Clear");
    row.put("type_of_violence", "1");
    row.put("conflict_new_id", String.valueOf(9000 + group));
    row.put("conflict_name", "Lumen: Government");
    row.put("dyad_name", "Government of Lumen - " + side);
    row.put("side_a_new_id", "9200");
    row.put("side_a", "Government of Lumen");
    row.put("side_b_new_id", String.valueOf(9300 + group));
    row.put("side_b", side);
    row.put("number_of_sources", "1");
    row.put(
        "source_article", "\"Lumen Herald," + date + ",Fighting in the valley, day " + i + "\"");
    row.put("source_office", "Lumen Herald");
    row.put("source_date", date);
    row.put("source_headline", "Fighting in the valley, day " + i);
    row.put("source_original", "Police, witnesses");
    row.put("region", "Middle East");
    row.put("event_clarity", "1");
    row.put("date_prec", "1");
    row.put("date_start", date);
    row.put("date_end", date);
    row.put("gwnoa", "999");
    place(row);
    toll(row);
    return row;
  }

  private void place(Map<String, String> row) {
    int place = random.nextInt(PLACES);
    String latitude = String.valueOf(12 + place / 1000.0);
    row.put("where_prec", "1");
    row.put("where_coordinates", "Qarā’ " + place + " town");
    row.put("adm_1", "Lūmēn province");
    row.put("adm_2", "Qaḑā’ " + place / 50);
    row.put("latitude", latitude);
    row.put("longitude", "44.25");
    row.put("geom_wkt", "POINT (44.25 " + latitude + ")");
    row.put("priogrid_gid", String.valueOf(140_000 + place));
    row.put("country", "Lumen");
    row.put("country_id", "999");
  }

  private void toll(Map<String, String> row) {
    int ofSide = random.nextInt(9);
    int ofOther = random.nextInt(5);
    row.put("deaths_a", String.valueOf(ofSide));
    row.put("deaths_b", String.valueOf(ofOther));
    row.put("deaths_civilians", "0");
    row.put("deaths_unknown", "1");
    row.put("low", String.valueOf(ofSide + ofOther));
    row.put("best", String.valueOf(ofSide + ofOther + 1));
    row.put("high", String.valueOf(ofSide + ofOther + random.nextInt(1, 9)));
  }
}
