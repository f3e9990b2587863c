package org.onrecord.exchange.ucdp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Shared;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Event;

/** UCDP GED as GeoJSON and as answers of its API. */
class UcdpJsonTest {
  private static final String HEADER =
      "id,type_of_violence,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,"
          + "where_coordinates,adm_1,latitude,longitude,country,country_id,event_clarity,date_prec,"
          + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high,"
          + "source_headline\n";
  private static final String CSV =
      HEADER
          + "501,1,Lumen: Government,90,Government of Lumen,91,Quarry Front,1,Port Lumen,"
          + "Harbour,1.25,-2.5,Lumen,901,1,1,2031-04-11,2031-04-11,1,2,0,3,5,6,9,\"Fire, he said\"\n"
          + "502,3,Quarry Front - Civilians,91,Quarry Front,92,Civilians,4,Lumen hills,,1.5,-2.75,"
          + "Lumen,901,2,4,2031-04-01,2031-04-30,0,0,4,0,4,4,4,Häuser\n";

  @Test
  void featuresGiveTheSameRecordsAsRows() throws IOException {
    Imported rows = read(UcdpGed.importer(), CSV);
    Imported features = read(UcdpGed.json(), geoJson(CSV));

    assertThat(features.dossier()).isEqualTo(rows.dossier());
    assertThat(features.report().isComplete()).isTrue();
    assertThat(features.report().rowsKept()).isEqualTo(2);
    assertThat(features.report().layout()).contains("GeoJSON, 26 fields");
    assertThat(features.report().records()).isEqualTo(rows.report().records());
    assertThat(features.report().mapped()).isEqualTo(rows.report().mapped());
  }

  @Test
  void pagesOfTheApiGiveTheSameRecordsAsRows() throws IOException {
    String page = "{\"TotalCount\":2,\"TotalPages\":1,\"Result\":" + objects(CSV, false) + "}";

    Imported pages = read(UcdpGed.json(), page + "\n" + page.replace("TotalCount", "x"));

    assertThat(pages.dossier()).isEqualTo(read(UcdpGed.importer(), CSV).dossier());
    assertThat(pages.report().rowsRead()).isEqualTo(4);
    assertThat(pages.report().droppedByReason()).isEqualTo(Map.of(DropReason.DUPLICATE, 2L));
    assertThat(pages.report().isBalanced()).isTrue();
  }

  @Test
  void aRealFileGivesTheSameRecordsInAllForms() throws IOException {
    Path file = Shared.file("ucdp/conflict_data_irq.csv");
    String csv = Files.readString(file);

    Imported rows = UcdpGed.importer().withRelease("19.1").read(file);
    Imported features = read(UcdpGed.json().withRelease("19.1"), geoJson(csv));

    assertThat(features.report().rowsRead()).isEqualTo(rows.report().rowsRead()).isGreaterThan(999);
    assertThat(features.report().droppedByReason()).isEqualTo(rows.report().droppedByReason());
    assertThat(features.dossier().events()).isEqualTo(rows.dossier().events());
    assertThat(features.dossier().claims()).isEqualTo(rows.dossier().claims());
    assertThat(features.dossier()).isEqualTo(rows.dossier());
  }

  @Test
  void aByteOrderMarkTellsTheCharacterSet() throws IOException {
    byte[] bytes = ('\ufeff' + geoJson(CSV)).getBytes(UTF_16LE);

    assertThat(Tables.read(UcdpGed.json(), bytes, "test.json").dossier())
        .isEqualTo(read(UcdpGed.json(), geoJson(CSV)).dossier());
  }

  @Test
  void whatPythonWritesForAMissingNumberIsNone() throws IOException {
    Imported read =
        read(UcdpGed.json(), geoJson(CSV).replaceFirst("\"deaths_b\":2", "\"deaths_b\":NaN"));

    assertThat(read.report().isComplete()).isTrue();
    assertThat(read.report().coerced())
        .containsExactly(
            new CoercedValue("deaths_b", "a word for an empty cell is no value", 1, 1, "NaN"));
  }

  @Test
  void whereTheFileStopsBeingJsonIsTold() throws IOException {
    Imported read = read(UcdpGed.json(), geoJson(CSV).replace("},{", "},,{"));

    assertThat(read.report().dropped()).hasSize(1);
    assertThat(read.report().remarks())
        .containsExactly(new Remark("reading ended where the file stopped being JSON", 1, 2));
  }

  @Test
  void whatOnlyTheFeatureSaysIsTakenFromThere() throws IOException {
    String feature =
        geoJson(CSV)
            .replace("\"latitude\":1.25,\"longitude\":-2.5,", "")
            .replace("\"id\":501,", "")
            .replaceFirst(
                "\\{\"type\":\"Feature\",", "{\"type\":\"Feature\",\"id\":501,\"bbox\":[1,2],");

    Imported read = read(UcdpGed.json(), feature);

    Event event = read.dossier().events().get(0);
    assertThat(event.id().value()).isEqualTo("ucdp-501");
    assertThat(event.extensions().get("x_ucdp")).contains("\"bbox\":\"[1,2]\"");
    assertThat(read.report().unknownColumns()).containsExactly("bbox");
    assertThat(read.dossier().locations())
        .isEqualTo(read(UcdpGed.importer(), CSV).dossier().locations().stream().toList());
  }

  @Test
  void anotherPointInTheGeometryIsKeptAndTold() throws IOException {
    Imported read =
        read(UcdpGed.json(), geoJson(CSV).replaceFirst("\\[-2.5,1.25\\]", "[1.25,-2.5]"));

    assertThat(read.report().remarks())
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.text()).contains("geometry is no point, or another"));
    assertThat(read.dossier().events().get(0).extensions().get("x_ucdp")).contains("[1.25,-2.5]");
    assertThat(read.dossier().locations())
        .isEqualTo(read(UcdpGed.importer(), CSV).dossier().locations());
  }

  @Test
  void fieldsThatOnlyALaterObjectHasAreKeptAndReported() throws IOException {
    String json = geoJson(CSV).replace("\"id\":502,", "\"id\":502,\"verified\":true,\"ID\":7,");

    Imported read = read(UcdpGed.json(), json);

    assertThat(read.report().unknownColumns()).containsExactly("verified", "ID (again)");
    assertThat(read.dossier().events().get(1).extensions().get("x_ucdp"))
        .contains("\"verified\":\"true\"", "\"ID (again)\":\"7\"");
  }

  @Test
  void bytesThatAreNoTextAreToldAndAnotherCharacterSetCanBeSaid() throws IOException {
    byte[] latin = geoJson(CSV).getBytes(ISO_8859_1);

    Imported asUtf8 = UcdpGed.json().read(new ByteArrayInputStream(latin), "latin");
    Imported asLatin =
        UcdpGed.json().withCharset(ISO_8859_1).read(new ByteArrayInputStream(latin), "latin");

    assertThat(asUtf8.report().remarks())
        .extracting(Remark::text, Remark::firstRow)
        .containsExactly(
            Tuple.tuple("has the character U+FFFD, which stands for what was no text", 2L));
    assertThat(asLatin.dossier()).isEqualTo(read(UcdpGed.importer(), CSV).dossier());
    assertThat(asLatin.report().remarks()).isEmpty();
  }

  @Test
  void anEmptyCollectionIsOfTheFormat() {
    Imported none = read(UcdpGed.json(), "{\"type\":\"FeatureCollection\",\"features\":[]}");

    assertThat(none.report().refusal()).isEmpty();
    assertThat(none.report().rowsRead()).isZero();
  }

  @Test
  void otherFilesAreRefused() {
    String other =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{}}]}";
    for (String text : List.of(other, "", CSV, "{}", "[]", "[1]", "null", "{\"Result\":7}")) {
      Imported read = read(UcdpGed.json(), text);
      assertThat(read.report().refusal()).as(text).isPresent();
      assertThat(read.report().isBalanced()).isTrue();
      assertThat(read.dossier().sources()).isEmpty();
    }
    assertThat(read(UcdpGed.json(), CSV).report().refusal().orElseThrow())
        .startsWith("expected GeoJSON features whose properties are the columns of UCDP GED")
        .contains("expected valid JSON: Unrecognized token 'id'", "at line 1, column 1")
        .contains("but the file begins with: id,type_of_violence,dyad_name");
  }

  @Test
  void theAccountBalancesWhateverIsDoneToAFile() throws IOException {
    Random random = new Random(20310411);
    String whole = geoJson(CSV);
    Set<String> ids = Set.of("ucdp-501", "ucdp-502");
    for (int i = 0; i < 1000; i++) {
      String mangled = mangled(whole, random);
      Imported read = read(UcdpGed.json(), mangled);
      assertThat(read.report().isBalanced()).as(mangled).isTrue();
      if (!read.report().isComplete()) {
        assertThat(read.report().dropped().size() + read.report().refusal().stream().count())
            .isPositive();
      }
      if (mangled.equals(whole)) {
        assertThat(read.dossier().events()).extracting(each -> each.id().value()).containsAll(ids);
      }
      assertThat(read.dossier().events()).hasSize((int) read.report().rowsKept());
    }
  }

  private static String mangled(String text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(12));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + text.substring(to);
      default -> {
        String junk = String.valueOf("{}[]\",:1\\\u0000\uD800x".charAt(random.nextInt(12)));
        yield text.substring(0, at) + junk + text.substring(to);
      }
    };
  }

  private static Imported read(Importer importer, String text) {
    return importer.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "some.json");
  }

  private static String geoJson(String csv) throws IOException {
    return "{\"type\":\"FeatureCollection\",\"features\":"
        + objects(csv, true)
        + ",\"name\":\"GED\"}";
  }

  /** Writes rows as objects: what looks like a number as one, and nothing as null. */
  private static String objects(String csv, boolean features) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = new JsonFactory().createGenerator(json);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      out.writeStartArray();
      for (NamedCsvRecord row : rows) {
        if (row.getField("id").isEmpty()) {
          continue; // the tags of HXL
        }
        if (features) {
          out.writeStartObject();
          out.writeStringField("type", "Feature");
          out.writeFieldName("properties");
        }
        object(row, out);
        if (features) {
          geometry(row, out);
          out.writeEndObject();
        }
      }
      out.writeEndArray();
    }
    return json.toString(UTF_8);
  }

  private static void object(NamedCsvRecord row, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, String> cell : row.getFieldsAsMap().entrySet()) {
      out.writeFieldName(cell.getKey());
      if (cell.getValue().isEmpty()) {
        out.writeNull();
      } else if (cell.getValue().matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
        out.writeNumber(cell.getValue());
      } else {
        out.writeString(cell.getValue());
      }
    }
    out.writeEndObject();
  }

  private static void geometry(NamedCsvRecord row, JsonGenerator out) throws IOException {
    out.writeFieldName("geometry");
    out.writeStartObject();
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    out.writeNumber(row.getField("longitude"));
    out.writeNumber(row.getField("latitude"));
    out.writeEndArray();
    out.writeEndObject();
  }
}
