package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

final class ValueRuleTest {
  private static final Dossier FIRE =
      Dossier.builder("port", "Port Lumen")
          .source(Source.newsArticle("herald", "h").published("2031-05-01"))
          .actor(Actor.person("mayor", "Ada Quill"))
          .event(Event.of("fire", EventType.EXPLOSION).when("2031-04-30").extension("x", "1"))
          .claim(
              Claim.by("mayor").states(Casualties.killed("24").in("fire")).citing("herald", 0, 5))
          .build();

  /** Reports each value of a sort. */
  private record Each<V>(String id, Values<V> values) implements ValueRule<V> {
    @Override
    public RuleInfo info() {
      return Port.info(id).build();
    }

    @Override
    public void check(DossierRecord record, V value, CharSequence pointer, Findings findings) {
      findings.at(record, pointer.toString()).message("Here is " + value + ".").report();
    }
  }

  private static List<String> pointers(Rule rule) {
    return Validator.of(RuleSet.of(rule)).validate(FIRE).findings().stream()
        .map(Finding::pointer)
        .toList();
  }

  @Test
  void a_rule_is_shown_the_values_of_its_sort_and_no_others() {
    assertThat(pointers(new Each<>("a.references", Values.REFERENCES)))
        .containsExactly(
            "/claims/0/citations/0/source",
            "/claims/0/says/total/events/0",
            "/claims/0/voices/0/speakers/0");
    assertThat(pointers(new Each<>("a.dates", Values.DATES)))
        .containsExactly("/sources/0/published", "/events/0/when");
    assertThat(pointers(new Each<>("a.quantities", Values.QUANTITIES)))
        .containsExactly("/claims/0/says/total/quantity");
    assertThat(pointers(new Each<>("a.words", Values.WORDS)))
        .containsExactly(
            "/sources/0/kind",
            "/actors/0/kind",
            "/events/0/type",
            "/claims/0/says/total/harm",
            "/claims/0/voices/0/act");
    assertThat(pointers(new Each<>("a.citations", Values.CITATIONS)))
        .containsExactly("/claims/0/citations/0");
    assertThat(pointers(new Each<>("a.unknown", Values.UNKNOWN_FIELDS)))
        .containsExactly("/events/0");
  }

  @Test
  void a_sort_of_value_says_what_it_is() {
    assertThat(Values.UNKNOWN_FIELDS).hasToString("unknown fields");
  }

  @Test
  void a_rule_that_throws_at_a_value_still_sees_the_next_and_stops_no_other() {
    ValueRule<Ref> failing =
        new ValueRule<>() {
          @Override
          public RuleInfo info() {
            return Port.info("a.failing").build();
          }

          @Override
          public Values<Ref> values() {
            return Values.REFERENCES;
          }

          @Override
          public void check(
              DossierRecord record, Ref value, CharSequence pointer, Findings findings) {
            throw new IllegalStateException("at " + pointer);
          }
        };

    Report report =
        Validator.of(RuleSet.of(failing, new Each<>("a.citations", Values.CITATIONS)))
            .validate(FIRE);

    assertThat(report.failed())
        .containsExactly(
            new FailedRule(
                "a.failing",
                Optional.of(FIRE.claims().get(0).id()),
                3,
                "java.lang.IllegalStateException: at /citations/0/source"));
    assertThat(report.ofRule("a.citations")).hasSize(1);
  }

  /** Counts the citations since the last record. */
  private static class Counting implements CorpusRule.ValuePass<Citation> {
    private int seen;

    @Override
    public Values<Citation> values() {
      return Values.CITATIONS;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      seen = 0;
    }

    @Override
    public void check(
        DossierRecord record, Citation value, CharSequence pointer, Findings findings) {
      seen++;
      findings.at(record, pointer.toString()).message("Number " + seen + ".").report();
    }

    @Override
    public void end() {}
  }

  @Test
  void a_pass_sees_a_record_before_its_values() {
    CorpusRule rule =
        new CorpusRule() {
          @Override
          public RuleInfo info() {
            return Port.info("a.counting").build();
          }

          @Override
          public Pass begin(IdNumbers ids) {
            return new Counting();
          }
        };

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(3));

    assertThat(report.findings()).extracting(Finding::message).containsOnly("Number 1.").hasSize(3);
    assertThat(report.findings())
        .extracting(Finding::pointer)
        .containsExactlyInAnyOrder(
            "/claims/0/citations/0", "/claims/1/citations/0", "/claims/2/citations/0");
  }

  @Test
  void a_pass_sees_records_of_the_kinds_that_it_looks_at_and_the_values_of_all() {
    CorpusRule rule =
        new CorpusRule() {
          @Override
          public RuleInfo info() {
            return Port.info("a.counting").build();
          }

          @Override
          public Pass begin(IdNumbers ids) {
            return new Counting() {
              @Override
              public boolean looksAt(Ref.Kind kind) {
                return kind == Ref.Kind.SOURCE;
              }
            };
          }
        };

    Report report = Validator.of(RuleSet.of(rule)).validate(Port.withClaims(3));

    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly("Number 1.", "Number 2.", "Number 3.");
  }
}
