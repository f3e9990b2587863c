package org.onrecord.examples.dailyseries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Derivation;

class SampleTest {
  @Test
  void every_value_is_in_a_claim_or_left_out_for_a_reason() throws IOException {
    Account account = sample().account();
    assertThat(account.days()).isEqualTo(5);
    assertThat(account.values()).isEqualTo(27);
    assertThat(account.claims()).isEqualTo(26).isEqualTo(sample().dossier().claims().size());
    assertThat(account.leftOut()).isEqualTo(Map.of("massacres_cum", 1));
    assertThat(account.reason("massacres_cum")).isEqualTo("it does not count people");
    assertThat(account.balances()).isTrue();
    assertThat(account.periods()).isEqualTo(Map.of(0L, 1, 24L, 3, 48L, 1));
  }

  @Test
  void a_value_that_is_missing_is_no_claim_and_a_zero_is_one() throws IOException {
    DossierIndex index = DossierIndex.of(sample().dossier());
    assertThat(index.claim(ClaimId.of("2031-04-13 killed"))).isEmpty();
    assertThat(index.claim(ClaimId.of("2031-04-15 injured"))).isEmpty();
    assertThat(count("2031-04-14 injured").quantity()).hasToString("0");
  }

  @Test
  void the_value_of_a_day_covers_the_hours_that_it_says() throws IOException {
    assertThat(count("2031-04-12 killed").basis()).contains(Basis.PERIOD);
    assertThat(count("2031-04-12 killed").period()).contains(Dating.of("2031-04-12"));
    assertThat(count("2031-04-14 killed").period()).contains(Dating.of("2031-04-13/2031-04-14"));
    assertThat(count("2031-04-14 ext_killed").period()).contains(Dating.of("2031-04-14"));
  }

  @Test
  void a_cumulative_value_is_as_of_its_day() throws IOException {
    CasualtyCount toll = count("2031-04-12 killed_cum");
    assertThat(toll.basis()).contains(Basis.CUMULATIVE);
    assertThat(toll.asOf()).contains(Dating.of("2031-04-12"));
    assertThat(toll.period()).isEmpty();
  }

  @Test
  void reported_and_extrapolated_figures_stand_side_by_side() throws IOException {
    assertThat(claim("2031-04-15 killed").voices().get(0).speakers())
        .extracting(Object::toString)
        .containsExactly("town-hall");
    assertThat(claim("2031-04-15 ext_killed").voices().get(0).speakers())
        .extracting(Object::toString)
        .containsExactly("compiler");
    assertThat(count("2031-04-15 killed").derivation()).isEqualTo(Derivation.REPORTED);
    assertThat(count("2031-04-15 ext_killed").derivation()).isEqualTo(Derivation.EXTRAPOLATED);
    assertThat(claim("2031-04-15 killed").citations().get(0).row()).contains("2031-04-15");
  }

  @Test
  void refuses_what_is_no_series() {
    assertThatThrownBy(() -> rows("{}")).hasMessage("a daily series is an array of days");
    assertThatThrownBy(() -> rows("[{\"report_date\": \"soon\"}]"))
        .hasMessage("row 1 has no report_date that is a day");
  }

  @Test
  void reads_nested_values_and_takes_null_for_missing() throws IOException {
    Row row =
        rows("[{\"report_date\": \"2031-04-11\", \"verified\": {\"killed\": 2, \"x\": null}}]")
            .get(0);
    assertThat(row.figures()).isEqualTo(Map.of("verified.killed", 2L));
    assertThat(row.hours()).isEmpty();
  }

  @Test
  void tells_what_was_read_and_what_was_not() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, new ByteArrayOutputStream())).isEqualTo(0);
    assertThat(out.toString(UTF_8).lines())
        .startsWith(
            "The real series are not at none; these rows are invented.",
            "",
            "Daily casualties, Port Lumen (invented)",
            "  5 days, 27 values: 26 became claims, 1 were left out",
            "        1 massacres_cum: it does not count people",
            "  Days without a value, which is not zero: injured 2, injured_cum 2, killed 1,"
                + " killed_cum 1, killed_women_cum 3",
            "  Reporting periods: 0 hours on 1 days, 24 hours on 3 days, 48 hours on 1 days")
        .anyMatch(line -> line.matches("  \\d+ rules over 33 records: 0 defects, .*"));
  }

  @Test
  void says_in_one_line_that_there_are_no_files(@TempDir Path empty) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(new ByteArrayOutputStream(), err, empty.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("the series cannot be read: ").hasLineCount(1);
  }

  @Test
  void refuses_figures_of_a_body_it_does_not_know(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("casualties_daily.json"),
        "[{\"report_date\": \"2031-04-11\", \"report_source\": \"rumour\", \"killed\": 1}]");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(new ByteArrayOutputStream(), err, folder.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("the row of 2031-04-11 has figures of \"rumour\"");
  }

  private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... args) {
    return DailySeries.run(
        args,
        Path.of("none"),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private static List<Row> rows(String json) throws IOException {
    return Rows.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static Series sample() throws IOException {
    return Series.sample().get(0);
  }

  private static Claim claim(String id) throws IOException {
    return DossierIndex.of(sample().dossier()).claim(ClaimId.of(id)).orElseThrow();
  }

  private static CasualtyCount count(String id) throws IOException {
    return ((Casualties) claim(id).says()).total().orElseThrow();
  }
}
