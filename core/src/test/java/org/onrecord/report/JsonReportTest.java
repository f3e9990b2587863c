package org.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Assessment;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Fidelity;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.Baseline;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleInfo;

class JsonReportTest {
  private static final String SMALL =
      "{'schema':'onrecord/report','schemaVersion':'1.0','dossier':'d','records':1,"
          + "'findings':[%s],'ran':[]}";
  private static final String FINDING =
      "{'rule':'a.b','nature':'gap','severity':'info','pointer':'','message':'M.',"
          + "'fingerprint':'f'%s}";

  static List<String> hostile() {
    return HostileWords.all();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatever_a_message_says_is_read_back(String words) {
    Report report = Sample.saying(words);
    String json = new String(JsonReport.write(report).getBytes(UTF_8), UTF_8);

    assertThat(JsonReport.read(json, Sample.RULES)).isEqualTo(report);
    assertThat(Validators.REPORT.complaints(json)).isEmpty();
  }

  @Test
  void what_is_written_is_what_the_schema_says() {
    assertThat(Validators.REPORT.complaints(JsonReport.write(Sample.report()))).isEmpty();
    assertThat(Validators.REPORT.complaints(JsonReport.write(Sample.clean()))).isEmpty();
    assertThat(
            Validators.REPORT.complaints(
                JsonReport.write(Sample.report()).replace("\"defect\"", "\"blunder\"")))
        .isNotEmpty();
  }

  @Test
  void a_rule_that_is_not_known_keeps_what_the_report_says_of_it() {
    RuleInfo read = JsonReport.read(JsonReport.write(Sample.report())).ran().get(0);

    assertThat(read.id()).isEqualTo("harbour.figure-upside-down");
    assertThat(read.title()).isEqualTo(Sample.BROKEN.title());
    assertThat(read.nature()).isEqualTo(Sample.BROKEN.nature());
    assertThat(read.severity()).isEqualTo(Sample.BROKEN.severity());
    assertThat(read.rationale()).isEmpty();
  }

  @Test
  void a_report_read_back_is_a_baseline() {
    Report read = JsonReport.read(JsonReport.write(Sample.report()));

    assertThat(Baseline.of(read).fingerprints())
        .isEqualTo(Baseline.of(Sample.report()).fingerprints());
  }

  @Test
  void a_citation_is_written_as_in_a_dossier() {
    Citation citation =
        Citation.builder()
            .source(SourceId.of("herald"))
            .span(new Span(1, 2))
            .page("3")
            .row("17")
            .timecode("00:01:30")
            .sha256("e3b0")
            .fidelity(Fidelity.VERBATIM)
            .extension("x_seen", "{\"by\":\"Bo\"}")
            .build();
    Claim claim =
        Claim.narrated(Assessment.builder().paraphrase("Calm."))
            .id("c1")
            .citation(citation)
            .build();
    Report report =
        Report.builder()
            .from(Sample.saying("M."))
            .findings(
                List.of(
                    Sample.finding(Sample.BROKEN, ClaimId.of("c1"), "/claims/0", "M.")
                        .evidence(new Evidence(ClaimId.of("c1"), "", List.of(citation)))
                        .build()))
            .build();

    String dossier = OnRecordJson.write(Dossier.builder("d", "t").claim(claim).build());

    assertThat(plain(JsonReport.write(report))).contains(citations(plain(dossier)));
    assertThat(JsonReport.read(JsonReport.write(report), Sample.RULES)).isEqualTo(report);
  }

  private static String plain(String json) {
    return json.replaceAll("\\s", "");
  }

  private static String citations(String dossier) {
    int start = dossier.indexOf("\"citations\":[");
    return dossier.substring(start, dossier.indexOf("}]", dossier.indexOf("x_seen")) + 2);
  }

  @Test
  void an_extension_that_is_no_json_is_refused() {
    Citation broken =
        Citation.builder().source(SourceId.of("s")).extension("x_a", "1, \"b\": 2").build();
    Report report =
        Report.builder()
            .dossier("d")
            .records(1)
            .findings(
                List.of(
                    Sample.finding(Sample.BROKEN, ClaimId.of("c"), "", "M.")
                        .evidence(new Evidence(ClaimId.of("c"), "", List.of(broken)))
                        .build()))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonReport.write(report))
        .withMessageContaining("x_a");
  }

  @Test
  void what_later_versions_add_is_passed_over() {
    String json = SMALL.formatted(FINDING.formatted(",'mood':{'a':[1]},'subject':null"));

    assertThat(JsonReport.read(json.replace('\'', '"').replace("1.0", "1.7")).gaps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "'nature':'gap'; 'nature':'flaw'; 1:112; /findings/0/nature; one of defect, disagreement, gap",
        "'message':'M.'; 'message':5; 1:159; /findings/0/message; a message in quotes, but found 5",
        "'rule':'a.b',; ; 1:168; /findings/0; the field \"rule\" in a finding",
        "'schemaVersion':'1.0'; 'schemaVersion':'2.0'; 1:45; /schemaVersion; a schema version 1.x",
        "'schema':'onrecord/report'; 'schema':'onrecord/dossier'; 1:11; /schema; the schema of reports",
        "'records':1; 'records':'1'; 1:75; /records; a number of records, but found \"1\"",
        "'findings':[; 'findings':[[],; 1:89; /findings/0; a finding, but found a list",
        "'ran':[]}; 'ran':[]; 1:192; /ran; valid JSON",
        "'ran':[]}; 'ran':[]}x; 1:193; ; valid JSON",
        "'ran':[]}; 'ran':[]} []; 1:194; ; nothing more",
      })
  void what_is_no_report_is_refused_with_the_place(
      String right, String wrong, String place, String pointer, String expected) {
    String json =
        SMALL
            .formatted(FINDING.formatted(""))
            .replace(right, wrong == null ? "" : wrong)
            .replace('\'', '"');

    UnreadableReportException refused =
        catchThrowableOfType(UnreadableReportException.class, () -> JsonReport.read(json));

    assertThat(refused.expected()).contains(expected.replace('\'', '"'));
    assertThat(refused.pointer()).isEqualTo(pointer == null ? "" : pointer);
    assertThat(refused.line() + ":" + refused.column()).isEqualTo(place);
    assertThat(refused).hasMessageStartingWith(place + ": expected ");
  }

  @ParameterizedTest
  @CsvSource({"''", "'null'", "'[]'", "'\u0000'", "'{\"schema\"'"})
  void junk_is_refused(String junk) {
    assertThat(catchThrowableOfType(UnreadableReportException.class, () -> JsonReport.read(junk)))
        .isNotNull();
  }
}
