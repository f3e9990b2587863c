package org.onrecord.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Citation;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Fidelity;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SourceTexts;
import org.onrecord.validation.TextRule;

/** Finds quotations that are marked as word for word, though an editor's hand shows in them. */
final class QuoteMarkedVerbatimButEdited implements TextRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("text.quote-marked-verbatim-but-edited", Severity.INFO)
          .title("A quotation marked as verbatim has brackets or an ellipsis in it")
          .rationale(
              "What stands in square brackets was put there by an editor, and an ellipsis leaves"
                  + " something out. What the speaker said in full is not known.")
          .source("Newsroom style: square brackets for words that are not the speaker's")
          .settledBy("Mark the citation as edited, or find the full words of the speaker.")
          .since("0.1.0")
          .build();

  /** Square brackets, except the "sic" that vouches for the words; dots that stand for words. */
  private static final Pattern EDITED =
      Pattern.compile("\\[(?!sic[!.]?\\])[^\\]]*\\]|\u2026|\\.{3}|\\. \\. \\.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierRecord record, SourceTexts texts, Findings findings) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void citation(Citation citation, CharSequence pointer) {
            if (citation.fidelity() == Fidelity.VERBATIM) {
              texts
                  .slice(citation)
                  .map(EDITED::matcher)
                  .filter(Matcher::find)
                  .ifPresent(found -> report(record, pointer, found.group(), findings));
            }
          }
        });
  }

  private static void report(
      DossierRecord record, CharSequence pointer, String mark, Findings findings) {
    findings
        .at(record, pointer + "/fidelity")
        .message(
            "The quotation is marked as word for word, yet it has "
                + Wording.quote(mark)
                + " in it, which is an editor's.")
        .detail("reported", mark)
        .report();
  }
}
