package org.onrecord.examples.dailyseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ClaimId;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/**
 * The real files, counted three times: by hand before the program was written, from the claims by
 * {@link Reckoned}, and by the rules.
 */
class RealSeriesTest {
  private static final String FALLS = "casualties.series-decreases";
  private static final String DIFFERS = "casualties.increment-disagrees";

  private static Series gaza;
  private static Series flash;
  private static Series verified;
  private static final Map<Series, Report> REPORTS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    List<Series> series = RealSeries.orSkip();
    gaza = series.get(0);
    flash = series.get(1);
    verified = series.get(2);
  }

  @Test
  void every_value_is_in_a_claim_or_left_out_for_a_reason() {
    for (Series series : List.of(gaza, flash, verified)) {
      assertThat(series.account().days()).isEqualTo(1051);
      assertThat(series.account().balances()).isTrue();
      assertThat(series.account().leftOut().keySet())
          .extracting(series.account()::reason)
          .doesNotContain("nothing is known of this column");
    }
    assertThat(gaza.account().values()).isEqualTo(17_562);
    assertThat(gaza.account().claims()).isEqualTo(15_591);
    assertThat(flash.account().claims()).isEqualTo(6_300);
    assertThat(verified.account().claims()).isEqualTo(3_158);
  }

  @Test
  void the_periods_are_of_0_24_48_72_or_96_hours() {
    assertThat(gaza.account().periods())
        .isEqualTo(Map.of(0L, 96, 24L, 869, 48L, 80, 72L, 5, 96L, 1));
  }

  @Test
  void the_days_value_of_those_killed_is_not_the_change_on_seven_days() {
    assertThat(new Reckoned(gaza).differences()).isEqualTo(Map.of("killed", 7, "injured", 15));
    assertThat(new Reckoned(verified).differences()).isEmpty();
  }

  @Test
  void the_women_killed_fall_twice_and_three_other_columns_once() {
    assertThat(new Reckoned(gaza).falls())
        .isEqualTo(Map.of("killed_women_cum", 2, "famine_cum", 1, "ext_press_killed_cum", 1));
    assertThat(new Reckoned(flash).falls()).isEqualTo(Map.of("injured_children_cum", 1));
    assertThat(new Reckoned(verified).falls()).isEmpty();
  }

  @Test
  void the_rules_find_the_columns_that_fall() {
    assertThat(found(gaza, FALLS))
        .isEqualTo(Map.of("killed_women_cum", 2, "famine_cum", 1, "ext_press_killed_cum", 1));
    // Once as the United Nations told it, and once as the compiler filled the days between.
    assertThat(found(flash, FALLS)).isEqualTo(Map.of("injured_children_cum", 2));
    assertThat(found(verified, FALLS)).isEmpty();
  }

  @Test
  void the_rules_find_the_days_that_differ() {
    assertThat(found(gaza, DIFFERS)).isEqualTo(Map.of("killed", 7, "injured", 15));
    assertThat(found(verified, DIFFERS)).isEmpty();
  }

  @Test
  void no_series_has_a_defect() {
    for (Series series : List.of(gaza, flash, verified)) {
      Report report = report(series);
      assertThat(report.defects()).isEmpty();
      assertThat(report.failed()).isEmpty();
    }
  }

  /** How many findings a rule has on each column; a finding is about the first of its figures. */
  private static Map<String, Integer> found(Series series, String rule) {
    Map<String, Integer> found = new TreeMap<>();
    report(series)
        .ofRule(rule)
        .forEach(
            finding ->
                found.merge(
                    Reckoned.column((ClaimId) finding.subject().orElseThrow()), 1, Integer::sum));
    return found;
  }

  private static Report report(Series series) {
    return REPORTS.computeIfAbsent(series, each -> Validator.standard().validate(each.dossier()));
  }
}
