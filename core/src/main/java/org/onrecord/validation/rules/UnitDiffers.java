package org.onrecord.validation.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds one number that is given for things called by different nouns or with other purposes. */
final class UnitDiffers implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("counts.unit-differs", Severity.INFO)
          .title("One number is given for differently named things")
          .rationale(
              "Troops, personnel and advisers are not the same, nor are those who fight and those"
                  + " who train. The number agrees; what it counts may not.")
          .source("OnRecord: a number is compared by what it counts, not by its digits")
          .settledBy("Ask which of them the number counts.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    FigureWords words = new FigureWords(dossier.index());
    for (LineUp lineUp : dossier.tally().lineUps()) {
      boolean things =
          lineUp.counted().filter(counted -> counted != Counted.OCCURRENCES).isPresent();
      if (things && lineUp.of().isPresent()) {
        byNumber(lineUp).forEach(figures -> check(lineUp, figures, words, findings));
      }
    }
  }

  private static Collection<List<Figure>> byNumber(LineUp lineUp) {
    ListMultimap<Long, Figure> byNumber =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Figure figure : lineUp.asserted()) {
      figure.quantity().number().ifPresent(number -> byNumber.put(number, figure));
    }
    List<List<Figure>> figures = new ArrayList<>();
    byNumber.asMap().values().forEach(alike -> figures.add(List.copyOf(alike)));
    return figures;
  }

  private static void check(
      LineUp lineUp, List<Figure> figures, FigureWords words, Findings findings) {
    Set<String> nouns = words(figures, Count::noun);
    Set<String> purposes = words(figures, Count::purpose);
    if (nouns.size() > 1 || purposes.size() > 1) {
      FiguresApart.at(figures, findings)
          .message(
              "For "
                  + words.whose(lineUp)
                  + " the number "
                  + figures.get(0).quantity().number().orElseThrow()
                  + " is given "
                  + difference(nouns, purposes)
                  + ".")
          .detail("noun", nouns)
          .detail("purpose", purposes)
          .report();
    }
  }

  private static Set<String> words(List<Figure> figures, Function<Count, Optional<String>> word) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Figure figure : figures) {
      figure
          .count()
          .flatMap(word)
          .ifPresent(text -> words.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), text));
    }
    return new LinkedHashSet<>(words.values());
  }

  private static String difference(Set<String> nouns, Set<String> purposes) {
    List<String> differences = new ArrayList<>();
    if (nouns.size() > 1) {
      differences.add("as " + quoted(nouns));
    }
    if (purposes.size() > 1) {
      differences.add("for different purposes (" + String.join("; ", purposes) + ")");
    }
    return String.join(", and ", differences);
  }

  private static String quoted(Set<String> words) {
    return Wording.list(words.stream().map(Wording::quote).toList());
  }
}
