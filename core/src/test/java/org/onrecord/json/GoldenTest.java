package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** The files that schema version 1.0 promises to read and to write, for ever. */
class GoldenTest {
  enum Golden {
    SMALLEST,
    FULLEST;

    Dossier dossier() {
      return this == SMALLEST ? Goldens.smallest() : Goldens.fullest();
    }

    String file(String ending) {
      return "golden-1.0/" + (this == SMALLEST ? "smallest" : "fullest") + ending;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_dossier_is_written_as_it_was_committed(Golden golden) {
    String json = OnRecordJson.write(golden.dossier());

    assertThat(json).isEqualTo(Goldens.committed(golden.file(".json"), json));
  }

  @ParameterizedTest
  @EnumSource
  void a_committed_dossier_is_read_as_it_was_built(Golden golden) {
    Reading reading = OnRecordJson.tryRead(Goldens.committed(golden.file(".json")));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier()).contains(golden.dossier());
  }

  @ParameterizedTest
  @EnumSource
  void a_corpus_is_written_as_it_was_committed(Golden golden) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OnRecordJson.recordWriter(golden.dossier(), bytes).close();
    String lines = bytes.toString(StandardCharsets.UTF_8);

    assertThat(lines).isEqualTo(Goldens.committed(golden.file(".ndjson"), lines));
  }

  @ParameterizedTest
  @EnumSource
  void a_committed_corpus_is_read_as_it_was_built(Golden golden) {
    List<ReadProblem> problems = new ArrayList<>();
    try (RecordReader corpus =
        OnRecordJson.records(Goldens.committed(golden.file(".ndjson")), problems::add)) {
      Dossier expected = golden.dossier();
      Dossier header =
          Dossier.builder(expected.id(), expected.title())
              .provenance(expected.provenance())
              .extensions(expected.extensions())
              .build();

      assertThat(corpus.header()).contains(header);
      assertThat(corpus.stream()).containsExactlyElementsOf(records(expected));
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void the_fullest_golden_has_every_field_of_every_type() {
    Set<String> all = new TreeSet<>();
    for (ObjectCodec<?, ?> type : Tables.all()) {
      type.fields().forEach(field -> all.add(type.name() + '.' + field.name()));
      all.add(type.name() + ".x_");
    }
    all.removeIf(field -> field.startsWith("corpus."));

    assertThat(Tables.fieldsIn(Goldens.committed(Golden.FULLEST.file(".json"))))
        .containsExactlyElementsOf(all);
  }

  private static List<DossierRecord> records(Dossier dossier) {
    return dossier.records().toList();
  }
}
