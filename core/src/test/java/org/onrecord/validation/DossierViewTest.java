package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class DossierViewTest {
  @Test
  void what_several_rules_derive_is_made_once_and_may_rest_on_what_else_is_derived() {
    AtomicInteger made = new AtomicInteger();
    Function<DossierView, Integer> claims =
        dossier -> {
          made.incrementAndGet();
          return dossier.dossier().claims().size();
        };
    Function<DossierView, String> words = dossier -> dossier.derived(claims) + " claims";
    DossierRule first =
        Port.whole(
            Port.info("a.first"),
            (dossier, findings) ->
                findings.atDossier("").message(dossier.derived(words) + ".").report());
    DossierRule second =
        Port.whole(
            Port.info("b.second"),
            (dossier, findings) ->
                findings.atDossier("").message(dossier.derived(claims) + ".").report());

    Report report = Validator.of(RuleSet.of(first, second)).validate(Port.withClaims(3));

    assertThat(report.findings()).extracting(Finding::message).containsExactly("3 claims.", "3.");
    assertThat(made).hasValue(1);
  }
}
