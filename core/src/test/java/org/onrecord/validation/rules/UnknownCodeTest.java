package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.validation.Finding;

class UnknownCodeTest {
  private static final RuleRun RULE = RuleRun.of("codes.unknown");

  private static Name name() {
    return Name.builder().text("Port Lumen").language("xx-lumen-9").build();
  }

  @Test
  void the_language_of_each_name_is_looked_up() {
    Location place = Location.settlement("port", "Port").name(name()).build();
    Actor actor = Actor.of("front", ActorKind.ARMED_GROUP, "Front").name(name()).build();

    assertThat(RULE.overCorpus(place))
        .extracting(Finding::pointer)
        .containsExactly("/location/names/1/language");
    assertThat(RULE.overCorpus(actor))
        .extracting(Finding::pointer)
        .containsExactly("/actor/names/1/language");
  }
}
