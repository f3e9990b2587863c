package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Rule ONE = Port.everyClaim(Port.info("a.one"));
  private static final Rule TWO = Port.everyClaim(Port.info("a.two"));
  private static final Rule THREE = Port.everyClaim(Port.info("b.three"));
  private static final RuleSet RULES = RuleSet.of(ONE, TWO, THREE);

  @Test
  void rules_keep_their_order() {
    assertThat(ids(RULES)).containsExactly("a.one", "a.two", "b.three");
    assertThat(ids(RULES.only("b.three", "a.one"))).containsExactly("a.one", "b.three");
  }

  @Test
  void a_rule_set_is_a_value() {
    RuleSet fewer = RULES.without("a.two");

    assertThat(ids(fewer)).containsExactly("a.one", "b.three");
    assertThat(ids(RULES)).hasSize(3);
  }

  @Test
  void what_is_left_out_is_said_in_the_report_until_it_is_put_back() {
    RuleSet fewer = RULES.without("a.two").only("a.one");

    assertThat(notEvaluated(fewer)).containsExactly("a.two", "b.three");
    assertThat(notEvaluated(fewer.plus(TWO))).containsExactly("b.three");
  }

  @Test
  void every_rule_has_an_id_of_its_own() {
    assertThatThrownBy(() -> RULES.plus(Port.everyClaim(Port.info("a.one"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules are called a.one");
  }

  @Test
  void a_rule_that_is_not_there_cannot_be_changed() {
    assertThatThrownBy(() -> RULES.without("a.on"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule a.on; there are a.one, a.two, b.three");
    assertThatThrownBy(() -> RULES.only("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RULES.withSeverity("x", Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RULES.without("a.one").without("a.one"))
        .hasMessage("the rule a.one is already left out");
  }

  @Test
  void the_standard_rules_belong_to_families() {
    assertThat(RuleSet.standard().rules()).extracting(RuleInfo::family).contains("casualties");
  }

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(RuleInfo::id).toList();
  }

  private static List<String> notEvaluated(RuleSet rules) {
    return Validator.of(rules).validate(Port.withClaims(0)).notEvaluated().stream()
        .peek(each -> assertThat(each.why()).isEqualTo(NotEvaluated.Why.LEFT_OUT))
        .map(NotEvaluated::rule)
        .toList();
  }
}
