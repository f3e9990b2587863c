package org.onrecord.validation.rules;

import java.util.BitSet;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Citation;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;
import org.onrecord.validation.Values;

/** Finds cited spans that no text can have, or that the text of their source is too short for. */
final class SpanOutOfRange implements SiftedRule {
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
              "Of a corpus it keeps the length of every source and, while they are not too many, a draft"
                  + " for each citation that comes before its source.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final int NOT_STATED = Integer.MAX_VALUE;

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new Spans(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    dossier
        .dossier()
        .records()
        .filter(suspects)
        .forEach(record -> check(record, dossier.index(), findings));
  }

  private static int length(SourceId source, DossierIndex index) {
    return index.source(source).map(SpanOutOfRange::length).orElse(NOT_STATED);
  }

  private static int length(Source source) {
    return source.length().orElse(NOT_STATED);
  }

  private static void check(DossierRecord record, DossierIndex index, Findings findings) {
    eachSpan(
        record,
        (source, span, pointer) -> check(record, span, length(source, index), pointer, findings));
  }

  private interface Look {
    void at(SourceId source, Span span, CharSequence pointer);
  }

  private static void eachSpan(DossierRecord record, Look look) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void citation(Citation citation, CharSequence pointer) {
            citation.span().ifPresent(span -> look.at(citation.source(), span, pointer));
          }
        });
  }

  private static void check(
      DossierRecord record, Span span, int length, CharSequence pointer, Findings findings) {
    if (isNoSpan(span)) {
      draft(record, span, pointer, findings).message(fault(span)).report();
    } else if (isPast(span, length)) {
      report(new Pending(draft(record, span, pointer, findings), span), length);
    }
  }

  private record Pending(Draft draft, Span span) {}

  private static final class Spans implements ValueSieve<Citation>, JudgingSieve {
    private final IdNumbers ids;
    private final BitSet recorded = new BitSet();
    private final IntColumn lengths = new IntColumn(NOT_STATED);
    private final Awaited<Pending> awaited;

    /** By source, how far the spans reach that came before it. */
    private final IntColumn farthest = new IntColumn(0);

    Spans(IdNumbers ids) {
      this.ids = ids;
      this.awaited = new Awaited<>(ids);
    }

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.SOURCE;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      Source source = (Source) record;
      int number = ids.of(source.id());
      if (!recorded.get(number)) {
        recorded.set(number);
        lengths.set(number, length(source));
        awaited.take(source.id()).stream()
            .filter(each -> isPast(each.span(), length(source)))
            .forEach(each -> report(each, length(source)));
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
      int number = ids.of(source);
      if (recorded.get(number) || isNoSpan(span)) {
        SpanOutOfRange.check(record, span, lengths.get(number), pointer, findings);
      } else {
        farthest.set(number, Math.max(farthest.get(number), span.end()));
        awaited.add(source, () -> new Pending(draft(record, span, pointer, findings), span));
      }
    }

    @Override
    public boolean suspectsAny() {
      return awaited.givenUp().stream().anyMatch(each -> farthest.get(each) > lengths.get(each));
    }

    @Override
    public boolean suspects(DossierRecord record) {
      return true;
    }

    @Override
    public void judge(DossierRecord record, Findings findings) {
      if (record.ref().kind() == Ref.Kind.SOURCE) {
        awaited.comesAgain(record.ref());
      }
      eachSpan(
          record,
          (source, span, pointer) -> {
            if (awaited.isGivenUp(source) && !isNoSpan(span)) {
              SpanOutOfRange.check(record, span, lengths.get(ids.of(source)), pointer, findings);
            }
          });
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
}
