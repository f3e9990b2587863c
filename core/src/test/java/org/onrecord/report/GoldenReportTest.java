package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each format over one report, as it was committed and read by people. */
class GoldenReportTest {
  @Test
  void text_is_written_as_it_was_committed() {
    String text = TextReport.plain().write(Sample.report());

    assertThat(text).isEqualTo(Goldens.committed("golden.txt", text));
  }

  @Test
  void text_of_a_clean_report_is_written_as_it_was_committed() {
    String text = TextReport.plain().write(Sample.clean());

    assertThat(text).isEqualTo(Goldens.committed("golden-clean.txt", text));
  }

  @Test
  void markdown_is_written_as_it_was_committed() {
    String markdown = MarkdownReport.write(Sample.report());

    assertThat(markdown).isEqualTo(Goldens.committed("golden.md", markdown));
  }

  @Test
  void json_is_written_as_it_was_committed() {
    String json = JsonReport.write(Sample.report());

    assertThat(json).isEqualTo(Goldens.committed("golden.json", json));
  }

  @Test
  void committed_json_is_read_as_it_was_written() {
    String json = Goldens.committed("golden.json", JsonReport.write(Sample.report()));

    assertThat(JsonReport.read(json, Sample.RULES)).isEqualTo(Sample.report());
  }

  @Test
  void sarif_is_written_as_it_was_committed() {
    String sarif =
        SarifReport.relativeTo(Goldens.file("."))
            .dossier(Sample.report(), Sample.file())
            .write()
            .replace("\"version\": \"" + Tool.version() + '"', "\"version\": \"VERSION\"");

    assertThat(sarif).isEqualTo(Goldens.committed("golden.sarif", sarif));
  }
}
