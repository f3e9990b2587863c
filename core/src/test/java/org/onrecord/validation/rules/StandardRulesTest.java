package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardRulesTest {
  @Test
  void every_rule_has_an_id_of_its_own() {
    assertThat(StandardRules.all())
        .extracting(rule -> rule.info().id())
        .doesNotHaveDuplicates()
        .contains("references.unknown", "text.slice-changed", "events.told-twice");
  }
}
