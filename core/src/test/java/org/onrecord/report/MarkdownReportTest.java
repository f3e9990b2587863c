package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
  static List<String> hostile() {
    return HostileWords.all();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void words_of_a_dossier_stay_words(String words) {
    String page = MarkdownReport.write(Sample.saying(words));

    String belowHeading = page.substring(page.indexOf('\n')); // which has the id, as code
    assertThat(belowHeading).doesNotContain("<script", "<b>", "@ada");
    assertThat(belowHeading).doesNotContainPattern("(?<!\\\\)\\]\\(");
    assertThat(page).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    assertThat(page.lines().filter(line -> line.startsWith("# "))).isEmpty();
    assertThat(page.lines().filter(line -> line.startsWith("- **"))).hasSize(1);
  }

  @Test
  void markup_is_escaped() {
    assertThat(Markdown.text("a|b <i> *c* `d` [e](f) & @ada #12 x_1"))
        .isEqualTo("a\\|b &lt;i&gt; \\*c\\* \\`d\\` \\[e\\](f) &amp; @&#8203;ada #&#8203;12 x\\_1");
  }

  @Test
  void code_with_backticks_has_a_longer_fence() {
    assertThat(Markdown.code("plain")).isEqualTo("`plain`");
    assertThat(Markdown.code("a``b")).isEqualTo("``` a``b ```");
  }

  @Test
  void what_was_not_checked_is_seen_before_the_findings() {
    String page = MarkdownReport.write(Sample.report());

    assertThat(page.indexOf("Not checked is not clean.")).isBetween(0, page.indexOf("### Defects"));
    assertThat(MarkdownReport.write(Sample.clean())).doesNotContain("Not checked is not clean.");
  }
}
