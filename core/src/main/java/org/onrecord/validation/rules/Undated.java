package org.onrecord.validation.rules;

import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Source;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds sources that do not say when they were published. */
final class Undated implements RecordRule<Source> {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.undated", Severity.WARNING)
          .title("A source states no date of publication")
          .rationale(
              "Every \"yesterday\" and \"on Sunday\" in it hangs on that date, and so does whether a"
                  + " figure is the latest one.")
          .source("Every Casualty, Standards for Casualty Recording: the date of each source")
          .settledBy("An archived copy of the page, or the metadata that came with it.")
          .firesWith("dates.unresolved")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Source> type() {
    return Source.class;
  }

  @Override
  public void check(Source source, Findings findings) {
    if (source.published().filter(Undated::isStated).isPresent()) {
      return;
    }
    Draft draft = findings.at(source, source.published().isPresent() ? "/published" : "");
    source.published().flatMap(Dating::when).ifPresent(when -> draft.detail("date", when));
    draft.message(message(source)).report();
  }

  /** What the record infers, the source does not say. */
  private static boolean isStated(Dating published) {
    return published.when().isPresent() && published.basis() != DatingBasis.INFERRED;
  }

  private static String message(Source source) {
    String inferred =
        source
            .published()
            .flatMap(Dating::when)
            .map(when -> " The record infers " + when + ".")
            .orElse("");
    String name = source.title().map(Wording::quote).orElseGet(() -> "The source " + source.id());
    return name + " does not say when it was published." + inferred;
  }
}
