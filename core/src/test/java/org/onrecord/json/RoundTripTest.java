package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** Whatever can be written is read again as it was, by every way in and out. */
class RoundTripTest {
  private static final int DOSSIERS = 400;

  @Test
  void as_a_text() {
    for (int seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = new RandomRecords(seed).dossier();
      String json = OnRecordJson.write(dossier);

      Reading reading = OnRecordJson.tryRead(json);

      assertThat(reading.problems()).as("seed %d", seed).isEmpty();
      assertThat(reading.dossier()).as("seed %d", seed).contains(dossier);
      assertThat(OnRecordJson.write(OnRecordJson.read(json))).isEqualTo(json);
    }
  }

  @Test
  void as_a_file(@TempDir Path directory) {
    Path file = directory.resolve("dossier.json");
    for (int seed = 0; seed < 20; seed++) {
      Dossier dossier = new RandomRecords(seed).dossier();
      OnRecordJson.write(dossier, file);

      assertThat(OnRecordJson.read(file)).as("seed %d", seed).isEqualTo(dossier);
    }
  }

  @Test
  void as_a_stream() {
    for (int seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = new RandomRecords(seed).dossier();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OnRecordJson.write(dossier, out);

      Dossier again = OnRecordJson.read(new ByteArrayInputStream(out.toByteArray()));

      assertThat(again).as("seed %d", seed).isEqualTo(dossier);
    }
  }

  @Test
  void as_a_corpus(@TempDir Path directory) {
    Path file = directory.resolve("corpus.ndjson");
    List<ReadProblem> problems = new ArrayList<>();
    for (int seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = new RandomRecords(seed).dossier();
      if (seed < 20) {
        OnRecordJson.writeRecords(dossier, file);
        try (RecordReader corpus = OnRecordJson.records(file, problems::add)) {
          assertThat(corpus.stream().toList()).isEqualTo(dossier.records().toList());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OnRecordJson.recordWriter(dossier, out).close();
      try (RecordReader corpus =
          OnRecordJson.records(new ByteArrayInputStream(out.toByteArray()), problems::add)) {
        assertThat(corpus.header()).as("seed %d", seed).contains(headerOf(dossier));
        List<DossierRecord> records = corpus.stream().toList();
        assertThat(records).as("seed %d", seed).isEqualTo(dossier.records().toList());
      }
    }
    assertThat(problems).isEmpty();
  }

  private static Dossier headerOf(Dossier dossier) {
    return Dossier.builder(dossier.id(), dossier.title())
        .schemaVersion(dossier.schemaVersion())
        .provenance(dossier.provenance())
        .extensions(dossier.extensions())
        .build();
  }

  @Test
  void through_a_mapper_with_the_module() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new OnRecordModule()).build();
    for (int seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = new RandomRecords(seed).dossier();

      byte[] bytes = mapper.writeValueAsBytes(dossier);
      String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(dossier);

      assertThat(mapper.readValue(bytes, Dossier.class)).as("seed %d", seed).isEqualTo(dossier);
      assertThat(mapper.readValue(text, Dossier.class)).as("seed %d", seed).isEqualTo(dossier);
      assertThat(OnRecordJson.read(new ByteArrayInputStream(bytes))).isEqualTo(dossier);
    }
  }

  @Test
  void through_a_tree_of_nodes() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new OnRecordModule()).build();
    Dossier dossier = Goldens.fullest();

    JsonNode tree = mapper.valueToTree(dossier);

    assertThat(tree.get("claims"))
        .isEqualTo(mapper.readTree(OnRecordJson.write(dossier)).get("claims"));
    assertThat(mapper.treeToValue(tree.at("/claims/1"), Claim.class))
        .isEqualTo(dossier.claims().get(1));
  }

  @Test
  void and_the_schema_takes_it() {
    for (int seed = 0; seed < 60; seed++) {
      String json = OnRecordJson.write(new RandomRecords(seed).dossier());

      assertThat(Schemas.DOSSIER.complaints(json)).as("seed %d", seed).isEmpty();
    }
  }
}
