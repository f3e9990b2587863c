package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.time.When;
import org.onrecord.validation.Finding;

class WeekdayMismatchTest {
  private static List<Finding> found(String edtf) {
    return RuleRun.of("dates.weekday-mismatch")
        .overCorpus(
            Event.of("fire", EventType.OTHER)
                .when(Dating.builder().when(When.parse(edtf)).reported("on Sunday").build())
                .build());
  }

  @Test
  void a_date_without_a_beginning_or_an_end_may_be_any_day() {
    assertThat(found("2031-04-11")).hasSize(1);
    assertThat(found("../2031-04-11")).isEmpty();
    assertThat(found("2031-04-11/..")).isEmpty();
  }

  @Test
  void a_week_has_every_day() {
    assertThat(found("2031-04-07/2031-04-12")).hasSize(1);
    assertThat(found("2031-04-07/2031-04-13")).isEmpty();
  }
}
