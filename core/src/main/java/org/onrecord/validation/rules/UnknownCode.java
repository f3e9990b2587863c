package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Term;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds words of vocabularies that the library does not know. */
final class UnknownCode implements RecordRule<DossierRecord> {
  private static final RuleInfo INFO =
      RuleInfo.defect("codes.unknown", Severity.WARNING)
          .title("A word is in no list of known words")
          .rationale(
              "A word that nobody knows is kept, but searches, mappings to other code books and"
                  + " other rules pass it by. Most often it is a known word with a slip.")
          .source("OnRecord: the vocabularies of the model")
          .settledBy("Use the known word, or leave this rule out if the word is your own.")
          .since("0.1.0")
          .together("The word “{cause}”, used {count} times, is in no list of known words.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<DossierRecord> type() {
    return DossierRecord.class;
  }

  @Override
  public void check(DossierRecord record, Findings findings) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void word(Term word, CharSequence pointer) {
            if (!word.isKnown()) {
              report(record, pointer.toString(), word, findings);
            }
          }
        });
  }

  private static void report(DossierRecord record, String pointer, Term word, Findings findings) {
    KnownWords known = KnownWords.besides(word);
    Optional<String> nearest = Spelling.nearest(word.code(), known.codes());
    Draft draft =
        findings
            .at(record, pointer)
            .cause(word.code())
            .message(
                "The word "
                    + Wording.quote(word.code())
                    + " is not among the known "
                    + known.name()
                    + nearest.map(near -> "; " + Wording.quote(near) + " is").orElse("")
                    + ".")
            .detail("code", word.code());
    nearest.ifPresent(near -> draft.detail("suggestion", near));
    draft.report();
  }
}
