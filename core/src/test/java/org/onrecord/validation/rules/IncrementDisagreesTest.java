package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;

class IncrementDisagreesTest {
  private static final String ELEVENTH = "2031-04-11";
  private static final String TWELFTH = "2031-04-12";

  private static Claim.Builder toll(String killed, String asOf) {
    return claim(Casualties.killed(killed).basis(Basis.CUMULATIVE).asOf(asOf));
  }

  private static Claim.Builder ofTheTwelfth(String killed) {
    return claim(Casualties.killed(killed).basis(Basis.PERIOD).period(TWELFTH).asOf(TWELFTH));
  }

  private static Claim.Builder claim(Casualties.Builder figure) {
    return Claim.by("ministry").states(figure.in("fire")).citing("herald", 0, 9);
  }

  private static int found(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .event(Event.of("fire", EventType.OTHER))
            .claim(claims);
    return Found.by(new IncrementDisagrees(), dossier).size();
  }

  @Test
  void the_figure_of_a_day_is_no_running_toll() {
    assertThat(found(ofTheTwelfth("10"), toll("100", ELEVENTH), toll("110", TWELFTH))).isZero();
    assertThat(found(ofTheTwelfth("15"), toll("100", ELEVENTH), toll("110", TWELFTH))).isOne();
  }

  @Test
  void a_toll_that_speaks_for_some_day_of_several_is_not_that_of_the_first() {
    assertThat(
            found(ofTheTwelfth("15"), toll("100", "2031-04-11/2031-04-13"), toll("110", TWELFTH)))
        .isZero();
  }
}
