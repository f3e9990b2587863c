package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.ClaimId;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;

class TextReportTest {
  static List<String> hostile() {
    return HostileWords.all();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void no_line_is_too_long_or_steers_the_terminal(String words) {
    String text = TextReport.plain().write(Sample.saying(words));

    assertThat(text.lines())
        .allSatisfy(
            line -> {
              assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
              assertThat(line).doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");
            });
    assertThat(text).contains("To settle it:").contains("at /claims/0");
  }

  @Test
  void nothing_of_a_long_word_is_lost() {
    String word = "ab".repeat(170);
    String text = TextReport.plain().write(Sample.saying(word));

    assertThat(text.replaceAll("\\s", "")).contains(word);
  }

  @Test
  void colour_is_there_only_when_asked_for() {
    String plain = TextReport.plain().write(Sample.report());
    String coloured = TextReport.coloured(true).write(Sample.report());

    assertThat(plain)
        .doesNotContain("\u001b")
        .isEqualTo(TextReport.coloured(false).write(Sample.report()));
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void a_report_that_did_not_check_everything_says_that_it_is_not_clean() {
    Report report =
        Report.builder()
            .from(Sample.clean())
            .notEvaluated(new NotEvaluated("a.b", NotEvaluated.Why.LEFT_OUT, List.of()))
            .build();

    assertThat(TextReport.plain().write(report))
        .contains(
            "Not checked    1 rule",
            "Not checked is not clean.",
            "left out by the rule set",
            "a.b");
    assertThat(TextReport.plain().write(Sample.clean())).doesNotContain("Not checked");
  }

  @Test
  void a_clean_report_names_the_rules_that_ran() {
    assertThat(TextReport.plain().write(Sample.clean()))
        .contains("Defects        none", "harbour.figure-upside-down, harbour.tolls-differ");
  }

  @Test
  void much_evidence_is_counted_rather_than_told() {
    List<Evidence> evidence =
        Collections.nCopies(20, new Evidence(ClaimId.of("c1"), "", List.of()));
    Report report =
        Report.builder()
            .dossier("d")
            .records(1)
            .findings(
                List.of(
                    Sample.finding(Sample.BROKEN, ClaimId.of("c1"), "/claims/0", "Much.")
                        .evidence(evidence)
                        .build()))
            .ran(Sample.BROKEN)
            .build();

    assertThat(TextReport.plain().write(report)).contains("and 12 more records");
    assertThat(MarkdownReport.write(report)).contains("and 12 more records");
  }
}
