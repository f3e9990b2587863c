package org.onrecord.tally;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;

/** Reads the numbers that a claim gives, in the order in which they stand in it. */
final class Measures {
  private static final String TOTAL = "/says/total";

  private final List<Measure> measures = new ArrayList<>();

  private Measures() {}

  static List<Measure> in(Claim claim) {
    if (claim.says() instanceof Count count) {
      return List.of(Measure.of(count, "/says"));
    }
    if (claim.says() instanceof Casualties casualties) {
      Measures read = new Measures();
      casualties.total().ifPresent(total -> read.measures.add(Measure.of(total, TOTAL)));
      read.parts(casualties.parts(), casualties.total(), "/says");
      return read.toldApart(claim);
    }
    return List.of();
  }

  private void parts(List<CasualtyCount> parts, Optional<CasualtyCount> whole, String pointer) {
    for (int i = 0; i < parts.size(); i++) {
      CasualtyCount part = parts.get(i);
      CasualtyCount complete = whole.map(around -> Inheritance.complete(part, around)).orElse(part);
      String here = pointer + "/parts/" + i;
      measures.add(Measure.of(complete, here));
      parts(part.parts(), Optional.of(complete), here);
    }
  }

  /**
   * Sets apart what one claim counts separately. A part that is about the same as its total or as
   * another part must be narrower in some way that no code tells: by its noun or cause, as far as
   * they differ, else in a way that only this claim knows.
   */
  private List<Measure> toldApart(Claim claim) {
    List<Measure> byWords = apart(measures, Measures::words);
    return apart(byWords, measure -> claim.id().value() + measure.pointer());
  }

  private static List<Measure> apart(List<Measure> measures, Function<Measure, String> by) {
    Multiset<Subject> subjects =
        measures.stream()
            .map(Measure::subject)
            .collect(Collectors.toCollection(HashMultiset::create));
    return measures.stream()
        .map(
            measure ->
                subjects.count(measure.subject()) == 1 || measure.pointer().equals(TOTAL)
                    ? measure
                    : measure.with(measure.subject().apart(by.apply(measure))))
        .toList();
  }

  private static String words(Measure measure) {
    return Subject.plain(measure.noun())
        + "\n"
        + Subject.plain(measure.casualties().flatMap(CasualtyCount::cause));
  }
}
