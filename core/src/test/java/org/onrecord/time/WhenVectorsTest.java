package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.time.Vectors.Vector;

/** Runs the vectors of other implementations, and our own for what those leave out. */
class WhenVectorsTest {

  @TestFactory
  Stream<DynamicTest> every_line_of_our_own_file_behaves_as_its_columns_say()
      throws IOException, URISyntaxException {
    var resource = Objects.requireNonNull(WhenVectorsTest.class.getResource("edtf-cases.tsv"));
    return tests(Vectors.read(Path.of(resource.toURI())));
  }

  @TestFactory
  Stream<DynamicTest> every_line_of_the_shared_file_behaves_as_its_columns_say()
      throws IOException {
    return tests(Vectors.read(sharedFile()));
  }

  @Test
  void the_shared_file_is_not_cut_short() throws IOException {
    List<Vector> vectors = Vectors.read(sharedFile());

    assertThat(vectors).hasSizeGreaterThan(300);
    assertThat(vectors).anyMatch(Vector::valid).anyMatch(vector -> !vector.valid());
    assertThat(vectors).filteredOn(Vector::hasBounds).hasSizeGreaterThan(80);
  }

  private static Stream<DynamicTest> tests(List<Vector> vectors) {
    return vectors.stream()
        .map(vector -> DynamicTest.dynamicTest(vector.toString(), () -> check(vector)));
  }

  private static void check(Vector vector) {
    if (!vector.valid()) {
      assertThatExceptionOfType(WhenFormatException.class)
          .isThrownBy(() -> When.parse(vector.edtf()))
          .satisfies(e -> assertThat(e.input()).isEqualTo(vector.edtf()))
          .satisfies(e -> assertThat(e.position()).isBetween(0, vector.edtf().length()))
          .satisfies(e -> assertThat(e.expected()).isNotBlank());
      assertThat(When.read(vector.edtf())).hasToString(vector.edtf());
      return;
    }
    When when = When.parse(vector.edtf());
    assertThat(when).hasToString(vector.edtf()).isEqualTo(When.read(vector.edtf()));
    if (vector.hasBounds()) {
      assertThat(when.earliest()).isEqualTo(vector.earliestDay());
      assertThat(when.latest()).isEqualTo(vector.latestDay());
    }
  }

  private static Path sharedFile() {
    String root = System.getProperty("onrecord.root");
    assumeTrue(root != null, "skipped: the system property onrecord.root is not set");
    Path shared = Path.of(root).resolve(System.getProperty("onrecord.shared", "../shared"));
    Path file = shared.resolve("data/edtf/vectors.tsv");
    assumeTrue(Files.exists(file), "skipped: there is no data/edtf/vectors.tsv in the shared data");
    return file;
  }
}
