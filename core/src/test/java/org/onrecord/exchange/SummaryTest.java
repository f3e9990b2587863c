package org.onrecord.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.gdelt.Gdelt;
import org.onrecord.exchange.ucdp.UcdpGed;

/**
 * Accounts as text for people, each held to a file. With {@code -Donrecord.rewrite=true} the files
 * are written anew.
 */
class SummaryTest {
  @Test
  void anImportThatLeftOutRows() throws IOException {
    String name = "20310412143000.export.CSV";
    InputStream in = requireNonNull(Gdelt.class.getResourceAsStream(name), name);
    ImportReport report = Gdelt.events().withRelease("20310412143000").read(in, name).report();

    check("import-with-drops.txt", report.summary());
  }

  @Test
  void anImportThatWasRefused() throws IOException {
    InputStream in = new ByteArrayInputStream("a,b\n1,2\n".getBytes(UTF_8));

    check("import-refused.txt", UcdpGed.importer().read(in, "strange.csv").report().summary());
  }

  @Test
  void anImportWithRowsSetAsideAndRemarks() throws IOException {
    Path file = Path.of("releases/ucdp-24.1.csv");
    InputStream in =
        requireNonNull(SummaryTest.class.getResourceAsStream(file.toString()), file.toString());
    String text = new String(in.readAllBytes(), UTF_8);
    String disorder = text.replaceFirst(",3,5,2,", ",3,1,2,").replaceFirst("\n", ",news\n\n");
    ImportReport report =
        UcdpGed.importer()
            .read(new ByteArrayInputStream(widened(disorder).getBytes(UTF_8)), "disorder.csv")
            .report();

    check("import-with-remarks.txt", report.summary());
  }

  /** Gives every row one cell more, as the header has. */
  private static String widened(String text) {
    int header = text.indexOf('\n') + 1;
    return text.substring(0, header) + text.substring(header).replaceAll("([^\n])\n", "$1,x\n");
  }

  @Test
  void twoReleases() throws IOException {
    check("releases.txt", ReleaseDiff.between(ReleaseFile.older(), ReleaseFile.newer()).summary());
  }

  private static void check(String name, String summary) throws IOException {
    if (Boolean.getBoolean("onrecord.rewrite")) {
      String root = requireNonNull(System.getProperty("onrecord.root"), "onrecord.root");
      Path folder = Path.of(root, "core/src/test/resources/org/onrecord/exchange/summaries");
      Files.writeString(folder.resolve(name), summary);
      return;
    }
    try (InputStream in = SummaryTest.class.getResourceAsStream("summaries/" + name)) {
      assertThat(summary).isEqualTo(new String(requireNonNull(in, name).readAllBytes(), UTF_8));
    }
  }
}
