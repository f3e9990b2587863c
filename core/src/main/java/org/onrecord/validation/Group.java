package org.onrecord.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

/**
 * The findings that one rule makes for one cause in one source. It holds no more of them than are
 * told, however many there are.
 */
final class Group {
  /** What findings have in common that are told together. */
  record Key(
      RuleInfo rule, Nature nature, Severity severity, Optional<SourceId> source, String cause) {
    static Key of(Draft draft, Severity severity) {
      return new Key(draft.rule(), draft.nature(), severity, draft.source(), draft.key());
    }
  }

  private static final int MOST_EXAMPLES = 6;

  private final Draft first;
  private final List<Evidence> evidence = new ArrayList<>();
  private final SetMultimap<String, String> details = LinkedHashMultimap.create();
  private final Set<String> examples = new LinkedHashSet<>();
  private int count;

  Group(Draft first) {
    this.first = first;
  }

  void add(Draft draft) {
    count++;
    if (examples.size() <= MOST_EXAMPLES) {
      examples.add(draft.example());
    }
    if (evidence.size() < Finding.MOST_EVIDENCE) {
      evidence.addAll(draft.evidence());
      draft.details().forEach(details::putAll);
    }
  }

  Draft first() {
    return first;
  }

  boolean isOne() {
    return count == 1;
  }

  /** Tells all of them as one finding about the source. */
  Finding toFinding(String pointer) {
    RuleInfo rule = first.rule();
    Optional<Ref> source = first.source().map(Ref.class::cast);
    details.put("count", String.valueOf(count));
    return Finding.builder()
        .from(first.toFinding(pointer))
        .subject(source)
        .evidence(evidence)
        .details(Multimaps.asMap(ImmutableListMultimap.copyOf(details)))
        .message(
            rule.together()
                .orElseThrow()
                .replace("{count}", String.valueOf(count))
                .replace("{cause}", first.key())
                .replace("{examples}", examples()))
        .fingerprint(Fingerprint.of(rule.id(), source, "", first.key()))
        .build();
  }

  private String examples() {
    List<String> told = examples.stream().limit(MOST_EXAMPLES).toList();
    if (examples.size() > MOST_EXAMPLES) {
      return String.join(", ", told) + " and others";
    }
    int last = told.size() - 1;
    return last == 0
        ? told.get(0)
        : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
  }
}
