package org.onrecord.exchange.acled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Event;

/** ACLED as answers of its API, which have the rows of the table as objects. */
class AcledJsonTest {
  private static final String HEADER =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp\n";
  private static final String CSV =
      HEADER
          + "LUM1,2031-04-11,2031,1,Political violence,Battles,Armed clash,Quarry Front,,2,"
          + "Government of Lumen,Harbour Guard,1,12,,0,Isles,Lumen,North,,,Port Lumen,1.25,-2.5,1,"
          + "Lumen Herald,National,\"Fire, it is said\",3,,1935000000\n"
          + "LUM2,2031-04-12,2031,2,Demonstrations,Protests,Peaceful protest,Protesters (Lumen),,6,"
          + ",,0,60,,0,Isles,Lumen,North,,,Port Lumen,1.25,-2.5,2,Lumen Herald,National,,0,,"
          + "1935000001\n";

  private static Imported read(Importer importer, String text) {
    return Tables.read(importer, text.getBytes(UTF_8), "acled.json");
  }

  private static String objects(String csv) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv);
        JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (NamedCsvRecord row : rows) {
        json.writeStartObject();
        for (Map.Entry<String, String> cell : row.getFieldsAsMap().entrySet()) {
          json.writeStringField(cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  @Test
  void an_answer_gives_the_same_records_as_the_rows() throws IOException {
    String answer = "{\"status\":200,\"success\":true,\"count\":2,\"data\":" + objects(CSV) + "}";

    Imported rows = read(Acled.importer(), CSV);
    Imported read = read(Acled.json(), answer);

    assertThat(read.dossier().events()).hasSize(2);
    assertThat(read.dossier()).isEqualTo(rows.dossier());
    assertThat(read.report().layout()).contains("API, 31 fields");
    assertThat(read.report().mapped()).isEqualTo(rows.report().mapped());
    assertThat(read.report().isComplete()).isTrue();
  }

  @Test
  void numbers_may_be_numbers_and_an_array_may_stand_alone() throws IOException {
    String array =
        objects(CSV)
            .replace("\"fatalities\":\"3\"", "\"fatalities\":3")
            .replace("\"latitude\":\"1.25\"", "\"latitude\":1.25")
            .replace("\"civilian_targeting\":\"\"", "\"civilian_targeting\":null");

    assertThat(read(Acled.json(), array).dossier())
        .isEqualTo(read(Acled.importer(), CSV).dossier());
  }

  @Test
  void fields_have_the_names_of_old_files_too() throws IOException {
    String old = objects(CSV).replace("assoc_actor_", "ally_actor_");

    assertThat(read(Acled.json(), old).dossier()).isEqualTo(read(Acled.importer(), CSV).dossier());
    assertThat(read(Acled.json(), old).report().unknownColumns()).isEmpty();
  }

  @Test
  void features_give_the_same_records_and_keep_what_only_they_say() throws IOException {
    String features =
        objects(CSV)
            .replace(
                "{\"event_id_cnty\"", "{\"type\":\"Feature\",\"properties\":{\"event_id_cnty\"")
            .replace(
                "\"latitude\":\"1.25\",\"longitude\":\"-2.5\",",
                "") // which the geometry says as well
            .replace("}", "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-2.5,1.25]}}");

    Imported read =
        read(Acled.json(), "{\"type\":\"FeatureCollection\",\"features\":" + features + "}");

    assertThat(read.dossier()).isEqualTo(read(Acled.importer(), CSV).dossier());
    assertThat(read.report().layout()).contains("GeoJSON, 31 fields");

    Imported numbered =
        read(Acled.json(), features.replace("\"Feature\",", "\"Feature\",\"id\":17,"));

    assertThat(numbered.report().unknownColumns()).containsExactly("id");
    assertThat(numbered.dossier().events().get(0).extensions().get("x_acled"))
        .contains("\"id\":\"17\"");
  }

  @Test
  void several_pages_may_stand_in_one_file_and_repeat_rows() throws IOException {
    String page = "{\"success\":true,\"data\":" + objects(CSV) + "}";

    Imported read = read(Acled.json(), page + "\n" + page);

    assertThat(read.report().rowsRead()).isEqualTo(4);
    assertThat(read.report().droppedByReason()).isEqualTo(Map.of(DropReason.DUPLICATE, 2L));
    assertThat(read.report().isBalanced()).isTrue();
  }

  @Test
  void the_list_of_deletions_gives_tombstones() {
    String rows = "event_id_cnty,deleted_timestamp\nLUM9,1935000000\n";
    String answer =
        "{\"data\":[{\"event_id_cnty\":\"LUM9\",\"deleted_timestamp\":\"1935000000\"}]}";

    Imported read = read(Acled.json(), answer);

    assertThat(read.dossier().events()).extracting(Event::id).hasSize(1);
    assertThat(read.dossier()).isEqualTo(read(Acled.importer(), rows).dossier());
  }

  @Test
  void what_is_no_answer_is_refused_and_one_without_rows_is_not() {
    assertThat(read(Acled.json(), "{\"data\":[]}").report().refusal()).isEmpty();
    assertThat(read(Acled.json(), "{\"data\":[{\"id\":7}]}").report().refusal().orElseThrow())
        .startsWith(
            "expected answers of the ACLED API, or an array of objects or of GeoJSON features, with"
                + " the columns of ACLED as fields, but ");
    assertThat(read(Acled.json(), CSV).report().refusal()).isPresent();
  }
}
