package org.onrecord.validation.rules;

import java.util.Optional;
import java.util.Set;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Citation;
import org.onrecord.model.Citations;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SourceTexts;
import org.onrecord.validation.TextRule;

/** Finds texts, and passages of texts, that are no longer those from which the record was made. */
final class SliceChanged implements TextRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("text.slice-changed", Severity.ERROR)
          .title("A cited passage, or a whole text, is not the one that was hashed")
          .rationale(
              "News pages are edited after publication. A record made from an earlier version may"
                  + " cite what is no longer said, and every offset behind the change is off.")
          .source("OnRecord: a citation is a span and the SHA-256 of that slice")
          .settledBy(
              "Compare with an archived copy. If the text was revised, record the new version as a"
                  + " source that revises the old one.")
          .since("0.1.0")
          .firesWith(Set.of("text.span-out-of-range"))
          .together(
              "{count} cited passages are not, in the text supplied, those that were hashed when"
                  + " they were recorded.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierRecord record, SourceTexts texts, Findings findings) {
    if (record instanceof Source source) {
      texts.text(source.id()).ifPresent(text -> check(source, text, findings));
    }
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void citation(Citation citation, CharSequence pointer) {
            citation
                .span()
                .filter(span -> isChanged(citation, span, texts))
                .ifPresent(span -> report(record, pointer + "/sha256", span, findings));
          }
        });
  }

  private static void check(Source source, String text, Findings findings) {
    int length = text.codePointCount(0, text.length());
    boolean changed = source.sha256().filter(hash -> !isHashOf(hash, text)).isPresent();
    if (changed || source.length().filter(recorded -> recorded != length).isPresent()) {
      findings
          .at(source, changed ? "/sha256" : "/length")
          .cause(source.id().value())
          .message(
              "The text supplied for "
                  + Wording.name(source)
                  + " is not the one on record: "
                  + (changed ? "its hash differs." : "it has " + length + " code points."))
          .detail("length", length)
          .report();
    }
  }

  /** A hash was taken from a slice, so that a text too short to have it was changed as well. */
  private static boolean isChanged(Citation citation, Span span, SourceTexts texts) {
    Optional<String> slice = texts.slice(citation);
    return citation.sha256().isPresent()
        && texts.text(citation.source()).isPresent()
        && 0 <= span.start()
        && span.start() < span.end()
        && slice.filter(words -> isHashOf(citation.sha256().get(), words)).isEmpty();
  }

  private static boolean isHashOf(String hash, String words) {
    return hash.equalsIgnoreCase(Citations.sha256(words));
  }

  private static void report(DossierRecord record, String pointer, Span span, Findings findings) {
    findings
        .at(record, pointer)
        .message(
            "What stands at "
                + span
                + " in the text supplied is not the passage that was cited: its hash differs.")
        .detail("span", span)
        .report();
  }
}
