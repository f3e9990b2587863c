package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Provenance;
import org.onrecord.validation.Finding;

class ValueUnsupportedTest {
  @Test
  void what_a_dataset_gives_is_its_own_evidence() {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .event(
                Event.of("raid", EventType.ATTACK).when("2031-04-11"),
                Event.of("row", EventType.ATTACK)
                    .when("2031-04-12")
                    .provenance(Provenance.builder().dataset("rows").build()));

    assertThat(Found.by(new ValueUnsupported(), dossier))
        .extracting(Finding::pointer)
        .containsExactly("/events/0/when");
  }
}
