package org.onrecord.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.SourceId;

/** Gathers what the rules found, and makes the report of it. Used by one thread. */
final class Results {
  /** A finding, and what decides where it stands in the report. */
  private record Placed(Finding finding, int rule, int ordinal) {
    static final Comparator<Placed> ORDER =
        Comparator.<Placed, Nature>comparing(placed -> placed.finding().nature())
            .thenComparing(placed -> placed.finding().severity())
            .thenComparing(Placed::rule)
            .thenComparing(Placed::ordinal)
            .thenComparing(placed -> placed.finding().pointer())
            .thenComparing(placed -> placed.finding().fingerprint());
  }

  private record PlacedSuppression(Placed placed, String reason) {}

  private final RuleSet rules;
  private final List<Suppression> suppressions;
  private final Optional<Layout> layout;
  private final Map<String, Integer> order = new HashMap<>();
  private final List<Placed> found = new ArrayList<>();
  private final List<PlacedSuppression> suppressed = new ArrayList<>();
  private final Map<Group.Key, Group> groups = new LinkedHashMap<>();
  private final Map<String, FailedRule> failed = new LinkedHashMap<>();
  private final Set<Suppression> used = new LinkedHashSet<>();

  Results(RuleSet rules, List<Suppression> suppressions, Optional<Layout> layout) {
    this.rules = rules;
    this.suppressions = suppressions;
    this.layout = layout;
    rules.all().forEach(rule -> order.put(rule.info().id(), order.size()));
  }

  void add(Outcome outcome) {
    outcome.drafts().forEach(this::add);
    outcome.failures().forEach(this::add);
  }

  private void add(Outcome.Failure failure) {
    String rule = failure.rule().id();
    failed.merge(
        rule,
        new FailedRule(rule, failure.record(), 1, failure.problem()),
        (first, next) -> new FailedRule(rule, first.record(), first.times() + 1, first.problem()));
  }

  private void add(Draft draft) {
    Severity severity = rules.severity(draft.rule(), draft.severity());
    draft.severity(severity);
    Optional<Suppression> suppression =
        suppressions.stream().filter(each -> each.matches(draft)).findFirst();
    if (suppression.isPresent()) {
      used.add(suppression.get());
      suppressed.add(new PlacedSuppression(place(draft), suppression.get().reason()));
    } else if (draft.rule().together().isPresent()) {
      groups.computeIfAbsent(Group.Key.of(draft, severity), key -> new Group(draft)).add(draft);
    } else {
      found.add(place(draft));
    }
  }

  /** Tells of suppressions that matched nothing, unless their rule did not run. */
  void findUnusedSuppressions(Set<String> ran) {
    RuleInfo rule = new UnusedSuppressions().info();
    if (!ran.contains(rule.id())) {
      return;
    }
    for (Suppression suppression : suppressions) {
      boolean couldMatch = ran.contains(suppression.rule()) || !isKnown(suppression.rule());
      if (couldMatch && !used.contains(suppression)) {
        found.add(new Placed(unused(rule, suppression), order.getOrDefault(rule.id(), 0), 0));
      }
    }
  }

  private boolean isKnown(String rule) {
    return rules.leftOut().contains(rule) || order.containsKey(rule);
  }

  private Finding unused(RuleInfo rule, Suppression suppression) {
    String on =
        suppression
            .record()
            .map(ref -> " on " + Layout.word(ref.kind()) + " " + ref.value())
            .orElse("");
    return Finding.builder()
        .rule(rule.id())
        .nature(rule.nature())
        .severity(rules.severity(rule, rule.severity()))
        .pointer("")
        .detail("rule", List.of(suppression.rule()))
        .detail("reason", List.of(suppression.reason()))
        .message(
            "The suppression of "
                + suppression.rule()
                + on
                + " (\""
                + suppression.reason()
                + "\") matched nothing.")
        .settledBy(rule.settledBy())
        .fingerprint(Fingerprint.of(rule.id(), Optional.empty(), "", suppression.rule() + on))
        .build();
  }

  /** Writes what was gathered into a report. */
  void into(Report.Builder report, Baseline baseline) {
    groups.values().forEach(group -> found.add(place(group)));
    Map<Boolean, List<Finding>> byAge =
        found.stream()
            .sorted(Placed.ORDER)
            .map(Placed::finding)
            .collect(Collectors.partitioningBy(baseline::knows));
    report
        .findings(byAge.get(false))
        .known(byAge.get(true))
        .failed(failed.values().stream().sorted(Comparator.comparing(this::orderOf)).toList())
        .suppressed(
            suppressed.stream()
                .sorted(Comparator.comparing(PlacedSuppression::placed, Placed.ORDER))
                .map(each -> new SuppressedFinding(each.placed().finding(), each.reason()))
                .toList());
  }

  private Placed place(Draft draft) {
    Place place = draft.place();
    String pointer = layout.map(known -> known.pointer(place)).orElseGet(place::pointerInLine);
    return new Placed(draft.toFinding(pointer), orderOf(draft), place.ordinal());
  }

  private Placed place(Group group) {
    Draft first = group.first();
    if (group.isOne()) {
      return place(first);
    }
    String pointer = first.source().flatMap(this::pointer).orElse("");
    return new Placed(group.toFinding(pointer), orderOf(first), first.place().ordinal());
  }

  private Optional<String> pointer(SourceId source) {
    return layout.map(known -> known.pointer(source)).orElseGet(() -> Optional.of("/source"));
  }

  private int orderOf(FailedRule rule) {
    return order.getOrDefault(rule.rule(), 0);
  }

  private int orderOf(Draft draft) {
    return order.getOrDefault(draft.rule().id(), 0);
  }
}
