package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Mangler;
import org.onrecord.exchange.Tables;
import org.onrecord.model.codes.AcledActorType;
import org.onrecord.model.codes.AcledSubEvent;

/** What is imported is written again as it was, for tables with all that real ones have in them. */
class AcledRoundTripTest {
  private static final int ROWS = 400;
  private static final List<AcledSubEvent> SUB_EVENTS = List.of(AcledSubEvent.values());
  private static final List<AcledActorType> ACTOR_TYPES = List.of(AcledActorType.values());
  private static final String[] ACTORS = {
    "Military Forces of Lumen (2019-)",
    "Quill Front",
    "Tide Brigade: \"TB\"",
    "Zoë\u00a0Militia",
    "Unidentified Armed Group (Lumen)"
  };
  private static final String[] NOTES = {
    "", "Forces clashed.", "He said \"run\",\nand they ran.", "=1+1", "naïve; text, with commas"
  };
  private static final String[] TYPES = {
    "Rebel Forces", "rebel group", "Militia Groups", "Identity Militias", "Foreign / Others"
  };

  /** Makes rows of today's export, the same for the same seed. */
  private static final class Rows {
    private final Random random;

    Rows(long seed) {
      this.random = new Random(seed);
    }

    private String one(String... texts) {
      return texts[random.nextInt(texts.length)];
    }

    Map<String, String> row(int number) {
      AcledSubEvent sub = SUB_EVENTS.get(random.nextInt(SUB_EVENTS.size()));
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
      Map<String, String> row = new LinkedHashMap<>();
      AcledColumns.OF_EXPORT.forEach(column -> row.put(column, ""));
      row.put("event_id_cnty", "LUM" + number);
      row.put("event_date", day.toString());
      row.put("year", String.valueOf(day.getYear()));
      row.put("time_precision", one("1", "1", "1", "2", "3", "7"));
      row.put("disorder_type", one(AcledTypes.disorderTypes(sub), "Demostrations"));
      row.put("event_type", one(sub.type().label(), "Violence Against Civilians"));
      row.put("sub_event_type", one(sub.label(), sub.label(), "Vanishing"));
      actors(row);
      row.put("civilian_targeting", one("", "Civilian targeting"));
      place(row);
      row.put("source", one("The Lumen Herald", "The Lumen Herald; Quay Radio"));
      row.put("source_scale", one("National", "Subnational-International"));
      row.put("notes", one(NOTES));
      row.put("fatalities", one("0", "0", "1", "10", "2500", "2,500", "", "many", "NA"));
      row.put("tags", one("", "crowd size=no report"));
      row.put("timestamp", one("1730000001", "2024-11-30T10:15:00Z", "1.73E+09"));
      return row;
    }

    private void actors(Map<String, String> row) {
      AcledActorType first = ACTOR_TYPES.get(1 + random.nextInt(ACTOR_TYPES.size() - 1));
      AcledActorType second = ACTOR_TYPES.get(random.nextInt(ACTOR_TYPES.size()));
      boolean numbers = random.nextBoolean();
      boolean alone = second == AcledActorType.NONE;
      String firstType = numbers ? String.valueOf(first.code()) : one(first.label(), one(TYPES));
      String secondType = numbers ? String.valueOf(second.code()) : second.label();
      row.put("actor1", one(ACTORS));
      row.put("assoc_actor_1", one("", "NA", "Students (Lumen)", "Students (Lumen);Women (Lumen)"));
      row.put("inter1", firstType);
      row.put("actor2", alone ? one("", "NA") : one(ACTORS));
      row.put("assoc_actor_2", alone ? "" : one("", "Fishers (Lumen); Labor Group (Lumen)"));
      row.put("inter2", secondType);
      row.put(
          "interaction",
          one(AcledInteractions.written(firstType, secondType), "State forces-Rebel group"));
    }

    private void place(Map<String, String> row) {
      row.put("iso", one("10", "010"));
      row.put("region", "Antarctica");
      row.put("country", "Antarctica");
      row.put("admin1", one("Lumen", "Farland"));
      row.put("admin2", one("", "Harbour"));
      row.put("admin3", one("", "Quay", "NA"));
      row.put("location", one("Port Lumen", "Port\u00a0Lumen", "Sainte-Zoë"));
      row.put("latitude", one("-64.7742", "-64.7700", "-64,7742", "-65", "0", "north", "NA", ""));
      row.put("longitude", one("10.0", "10", "4239.00416", "-0.0001"));
      row.put("geo_precision", one("1", "2", "3", "5"));
    }
  }

  private static String table(long seed) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(AcledColumns.OF_EXPORT);
      Rows rows = new Rows(seed);
      for (int i = 1; i <= ROWS; i++) {
        csv.writeRecord(rows.row(i).values());
      }
    }
    return text.toString();
  }

  private static List<List<String>> cells(String text) {
    return CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
  }

  @Test
  void aTableThatWasImportedIsWrittenAsItWas() throws IOException {
    for (int seed = 1; seed <= 5; seed++) {
      String before = table(seed);
      Imported imported =
          Tables.read(Acled.importer(), before.getBytes(StandardCharsets.UTF_8), "table.csv");
      assertThat(imported.report().dropped()).as("seed %d", seed).isEmpty();

      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportReport report = Acled.exporter().write(imported.dossier(), out);

      assertThat(report.written()).isEqualTo(ROWS);
      assertThat(report.lost()).as("seed %d", seed).isEmpty();
      assertThat(differences(cells(before), cells(out.toString(StandardCharsets.UTF_8))))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  private static List<String> differences(List<List<String>> before, List<List<String>> after) {
    assertThat(after).hasSameSizeAs(before);
    List<String> differences = new ArrayList<>();
    for (int row = 0; row < before.size(); row++) {
      for (int column = 0; column < before.get(row).size(); column++) {
        String one = before.get(row).get(column);
        String other = after.get(row).get(column);
        if (!one.equals(other)) {
          differences.add(
              row + " " + AcledColumns.OF_EXPORT.get(column) + ": " + one + " -> " + other);
        }
      }
    }
    return differences;
  }

  @Test
  void howeverAFileIsDamagedWhatCameOfItIsWritten() {
    for (String file : List.of("31-columns.csv", "29-columns.csv", "damaged.csv")) {
      byte[] sound = Tables.bytes(AcledRoundTripTest.class, file);
      for (int seed = 0; seed < 100; seed++) {
        Imported imported =
            Tables.read(Acled.importer(), new Mangler(seed).mangle(sound), file + " " + seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportReport report = Acled.exporter().write(imported.dossier(), out);

        assertThat(cells(out.toString(StandardCharsets.UTF_8)))
            .as("%s, seed %d", file, seed)
            .hasSize((int) report.written() + 1)
            .allSatisfy(row -> assertThat(row).hasSize(AcledColumns.OF_EXPORT.size()));
      }
    }
  }
}
