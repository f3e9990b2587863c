package org.onrecord.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.validation.rules.StandardRules;

/**
 * The rules of a run, as a value: every method returns another rule set and leaves this one as it
 * is.
 *
 * <pre>{@code
 * RuleSet.standard()
 *     .without("dates.year-inferred")
 *     .withSeverity("sources.undated", Severity.ERROR)
 *     .plus(new EveryStrikeHasAPlace());
 * }</pre>
 */
public final class RuleSet {
  private static final RuleSet STANDARD =
      new RuleSet(
          index(Stream.concat(StandardRules.all().stream(), Stream.of(new UnusedSuppressions()))),
          Set.of(),
          Map.of());

  private final ImmutableMap<String, Rule> rules;
  private final Set<String> leftOut;
  private final Map<String, Severity> severities;

  private RuleSet(Map<String, Rule> rules, Set<String> leftOut, Map<String, Severity> severities) {
    this.rules = ImmutableMap.copyOf(rules);
    this.leftOut = leftOut;
    this.severities = severities;
  }

  /** {@return all rules of this library} */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * Returns a rule set of some rules and no others.
   *
   * @param rules the rules
   * @return the rule set
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleSet of(Rule... rules) {
    return new RuleSet(index(Arrays.stream(rules)), Set.of(), Map.of());
  }

  /**
   * Returns this rule set without some rules. Reports say that they were left out.
   *
   * @param ids the ids of rules
   * @return the rule set
   * @throws IllegalArgumentException if there is no such rule here
   */
  public RuleSet without(String... ids) {
    Map<String, Rule> kept = new LinkedHashMap<>(rules);
    Set<String> out = new LinkedHashSet<>(leftOut);
    for (String id : ids) {
      require(id);
      kept.remove(id);
      out.add(id);
    }
    return new RuleSet(kept, out, severities);
  }

  /**
   * Returns this rule set with some of its rules only. Reports say that the others were left out.
   *
   * @param ids the ids of rules
   * @return the rule set
   * @throws IllegalArgumentException if there is no such rule here
   */
  public RuleSet only(String... ids) {
    Set<String> wanted = Set.of(Arrays.stream(ids).distinct().toArray(String[]::new));
    wanted.forEach(this::require);
    return without(
        rules.keySet().stream().filter(id -> !wanted.contains(id)).toArray(String[]::new));
  }

  /**
   * Returns this rule set with another severity for all findings of a rule.
   *
   * @param id the id of the rule
   * @param severity the severity
   * @return the rule set
   * @throws IllegalArgumentException if there is no such rule here
   */
  public RuleSet withSeverity(String id, Severity severity) {
    require(id);
    Map<String, Severity> changed = new LinkedHashMap<>(severities);
    changed.put(id, severity);
    return new RuleSet(rules, leftOut, changed);
  }

  /**
   * Returns this rule set with more rules.
   *
   * @param more the rules
   * @return the rule set
   * @throws IllegalArgumentException if two rules have one id
   */
  public RuleSet plus(Rule... more) {
    Map<String, Rule> all = index(Stream.concat(rules.values().stream(), Arrays.stream(more)));
    Set<String> out = new LinkedHashSet<>(leftOut);
    out.removeAll(all.keySet());
    return new RuleSet(all, out, severities);
  }

  /** {@return what the rules are, in the order in which they are reported} */
  public List<RuleInfo> rules() {
    return rules.values().stream().map(Rule::info).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a rule. Its type tells what it needs to see: a {@link RecordRule} or {@link ValueRule}
   * one record, a {@link TextRule} the texts of sources beside it, a {@link CorpusRule} the records
   * in passing, a {@link DossierRule} the whole dossier, an {@link AccountRule} the account of an
   * import or export.
   *
   * @param id the id of the rule
   * @return the rule, or empty if it is not among these
   */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  List<Rule> all() {
    return rules.values().asList();
  }

  Set<String> leftOut() {
    return leftOut;
  }

  Severity severity(RuleInfo rule, Severity found) {
    return severities.getOrDefault(rule.id(), found);
  }

  private void require(String id) {
    if (!rules.containsKey(id)) {
      throw new IllegalArgumentException(
          leftOut.contains(id)
              ? "the rule " + id + " is already left out"
              : "there is no rule " + id + "; there are " + String.join(", ", rules.keySet()));
    }
  }

  private static Map<String, Rule> index(Stream<? extends Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(
        rule -> {
          if (byId.putIfAbsent(rule.info().id(), rule) != null) {
            throw new IllegalArgumentException("two rules are called " + rule.info().id());
          }
        });
    return byId;
  }
}
