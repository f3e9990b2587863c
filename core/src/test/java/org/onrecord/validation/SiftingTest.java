package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Role;
import org.onrecord.model.Source;

/** How often a corpus is gone through to look up what is suspect in it. */
class SiftingTest {
  private final Validator validator =
      Validator.of(RuleSet.standard().only("events.told-twice")).withThreads(2);

  private int readings;

  private static List<DossierRecord> toldTwice() {
    List<DossierRecord> records = new ArrayList<>();
    records.add(Source.newsArticle("herald", "Raid at the mill").build());
    records.add(Actor.stateForces("guards", "Guards").build());
    records.add(Location.settlement("mill", "Mill").build());
    for (String id : List.of("raid", "assault")) {
      records.add(
          Event.of(id, EventType.ATTACK)
              .when("2031-05-01")
              .at("mill")
              .participant(Role.INITIATOR, "guards")
              .build());
      records.add(
          Claim.by("guards")
              .states(Occurrence.builder().event(EventId.of(id)))
              .citing("herald", 0, 9)
              .id("of-" + id)
              .build());
    }
    return records;
  }

  private Report validate(List<DossierRecord> records) {
    Iterable<DossierRecord> counted =
        () -> {
          readings++;
          return records.iterator();
        };
    return validator.validateCorpus("raids", counted);
  }

  @Test
  void nothing_suspect_is_read_once() {
    assertThat(validate(toldTwice().subList(0, 5)).findings()).isEmpty();
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void what_suspects_hang_on_is_kept_while_they_are_looked_up() {
    Report report = validate(toldTwice());

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).evidence()).hasSize(4);
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void what_would_be_too_much_to_keep_is_looked_up_in_more_readings() {
    List<DossierRecord> records = toldTwice();
    for (int i = 0; i < 20_000; i++) {
      records.add(Actor.stateForces("regiment-" + i, "Regiment " + i).build());
    }
    Report report = validate(records);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0)).isEqualTo(validate(toldTwice()).findings().get(0));
    assertThat(readings).isGreaterThan(2 + 2);
  }
}
