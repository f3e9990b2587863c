package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.examples.validate.Threshold.FailOn;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;

class ThresholdTest {
  private static final Threshold ALL = new Threshold(FailOn.ERROR, EnumSet.allOf(Nature.class));

  @Test
  void a_rule_that_failed_has_not_checked() {
    Report report =
        Report.builder()
            .dossier("harbour-fire")
            .records(3)
            .failed(new FailedRule("events.told-twice", Optional.empty(), 1, "overflow"))
            .build();
    Checked checked = checked(Optional.of(report));
    assertThat(ALL.status(List.of(checked), 0)).isEqualTo(2);
    assertThat(Closing.line(List.of(checked), 0, 0)).endsWith(", 1 rule failed");
  }

  @Test
  void an_input_that_could_not_be_read_was_not_checked() {
    assertThat(ALL.status(List.of(checked(Optional.empty())), 0)).isEqualTo(2);
    assertThat(ALL.status(List.of(), 1)).isEqualTo(2);
  }

  private static Checked checked(Optional<Report> report) {
    return new Checked(
        new Input("fire.json", Optional.empty(), Content.DOSSIER, Optional.empty()), report, 0, 0);
  }
}
