package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Harm;
import org.onrecord.validation.Finding;

class PartsExceedWholeTest {
  @Test
  void the_part_that_is_too_large_by_itself_is_named() {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .claim(
                Claim.by("mayor")
                    .states(
                        Casualties.killed("5")
                            .part(
                                CasualtyCount.of(Harm.KILLED, "2").among("guard"),
                                CasualtyCount.of(Harm.KILLED, "9").among("crew"),
                                CasualtyCount.of(Harm.KILLED, "3").among("clerks")))
                    .citing("herald", 0, 9));

    assertThat(Found.by(new PartsExceedWhole(), dossier))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("9 killed");
  }
}
