package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.model.Citation;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Values;

/** Finds cited spans that no text can have, or that the text of their source is too short for. */
final class SpanOutOfRange implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("text.span-out-of-range", Severity.ERROR)
          .title("A cited span is empty, backwards, or past the end of its source")
          .rationale(
              "Whoever wants to look the passage up finds nothing there, so the record cannot be"
                  + " verified. Offsets counted in bytes or UTF-16 units instead of code points"
                  + " often end like this.")
          .source("W3C Web Annotation, text position selector: start <= end, within the text")
          .settledBy("Find the passage in the text again, and count in code points.")
          .since("0.1.0")
          .cost(
              "Keeps the length of every source, and one draft for each citation that comes before"
                  + " its source.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Spans();
  }

  private record Pending(Draft draft, Span span) {}

  private static final class Spans implements ValuePass<Citation> {
    private static final int NOT_STATED = Integer.MAX_VALUE;

    private final Map<SourceId, Integer> lengths = new HashMap<>();
    private final ListMultimap<SourceId, Pending> pending = LinkedListMultimap.create();

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.SOURCE;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (record instanceof Source source) {
        lengths.putIfAbsent(source.id(), source.length().orElse(NOT_STATED));
        int length = lengths.getOrDefault(source.id(), NOT_STATED);
        pending.removeAll(source.id()).stream()
            .filter(each -> isPast(each.span(), length))
            .forEach(each -> report(each, length));
      }
    }

    @Override
    public Values<Citation> values() {
      return Values.CITATIONS;
    }

    @Override
    public void check(
        DossierRecord record, Citation citation, CharSequence pointer, Findings findings) {
      citation.span().ifPresent(span -> check(record, citation.source(), span, pointer, findings));
    }

    private void check(
        DossierRecord record, SourceId source, Span span, CharSequence pointer, Findings findings) {
      Integer length = lengths.get(source);
      if (isNoSpan(span)) {
        draft(record, span, pointer, findings).message(fault(span)).report();
      } else if (length == null) {
        pending.put(source, new Pending(draft(record, span, pointer, findings), span));
      } else if (isPast(span, length)) {
        report(new Pending(draft(record, span, pointer, findings), span), length);
      }
    }

    private static Draft draft(
        DossierRecord record, Span span, CharSequence pointer, Findings findings) {
      return findings.at(record, pointer + "/span").detail("span", span);
    }

    private static boolean isNoSpan(Span span) {
      return span.start() < 0 || span.start() >= span.end();
    }

    private static String fault(Span span) {
      String words = "The cited span " + span;
      if (span.start() < 0) {
        return words + " begins before the text does.";
      }
      return words + (span.start() == span.end() ? " is empty." : " ends before it starts.");
    }

    private static boolean isPast(Span span, int length) {
      return span.end() > length;
    }

    private static void report(Pending each, int length) {
      each.draft()
          .message(
              "The cited span "
                  + each.span()
                  + " runs past the end of its source, which has "
                  + length
                  + " code points.")
          .detail("length", length)
          .report();
    }

    @Override
    public void end() {}
  }
}
