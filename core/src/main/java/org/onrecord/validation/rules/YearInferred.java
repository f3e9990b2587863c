package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds dates whose words name a day or a month and no year. Dates counted from an anchor, or
 * worked out from relative words, are another matter.
 */
final class YearInferred implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("dates.year-inferred", Severity.INFO)
          .title("The year of a date is not in its words")
          .rationale(
              "A day and a month are as good as a date only while the article is new. Read years"
                  + " later, or about an anniversary, the year that was filled in is a guess of whoever"
                  + " made the record.")
          .source("TimeML (ISO 24617-1): a value that is not fully specified by its words")
          .settledBy("The date of publication, or another place where the source has the year.")
          .together(
              "{count} dates are told without a year, which is taken to be {cause}: {examples}.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new DatesToldOnce(YearInferred::isMeant, YearInferred::tell);
  }

  private static boolean isMeant(DossierRecord record, Dating dating) {
    return (dating.basis() == DatingBasis.STATED || dating.basis() == DatingBasis.INFERRED)
        && dating.anchor().isEmpty()
        && dating.reported().filter(YearInferred::hasNoYear).isPresent()
        && year(dating).isPresent();
  }

  private static Draft tell(Draft draft, Dating dating) {
    return draft
        .cause(year(dating).orElseThrow())
        .message(
            "The words "
                + dating.reported().map(Wording::quote).orElseThrow()
                + " give no year, which is taken to be "
                + year(dating).orElseThrow()
                + ".")
        .example(dating.reported().map(Wording::quote).get())
        .detail("words", dating.reported().get())
        .detail("date", Wording.date(dating));
  }

  private static boolean hasNoYear(String words) {
    return !DateWords.nameYear(words) && DateWords.nameDayOrMonth(words);
  }

  /** The year that was filled in: that of the start, or of the end if only that is known. */
  private static Optional<String> year(Dating dating) {
    return dating
        .when()
        .flatMap(when -> when.earliest().or(when::latest))
        .map(day -> String.valueOf(day.getYear()));
  }
}
