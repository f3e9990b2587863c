package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SourceTexts;
import org.onrecord.validation.TextRule;

/** Finds words recorded as reported that do not stand in what the record cites. */
final class ReportedWordsNotCited implements TextRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("text.reported-words-not-cited", Severity.ERROR)
          .title("Words recorded as reported do not stand in the cited passages")
          .rationale(
              "Reported words are what a figure or a date is traced back to. If the cited passages"
                  + " do not have them, either the citation or the figure belongs to something"
                  + " else.")
          .source("OnRecord: the reported words stay beside the value that was read from them")
          .settledBy("Correct the words or the span, or cite the passage that has them as well.")
          .since("0.1.0")
          .build();

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[\u2018\u2019\u02bc\u02b9`\u00b4]");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierRecord record, SourceTexts texts, Findings findings) {
    List<Citation> citations = citations(record);
    if (citations.isEmpty() || !citations.stream().allMatch(each -> isAtHand(each, texts))) {
      return;
    }
    List<String> passages = new ArrayList<>();
    citations.forEach(
        each -> texts.slice(each).map(words -> plain(words)).ifPresent(passages::add));
    RecordWalk.over(
        record,
        new ReportedWords(
            (words, pointer) -> {
              String sought = plain(words);
              if (passages.stream().noneMatch(passage -> passage.contains(sought))) {
                report(record, pointer, words, findings);
              }
            }));
  }

  private static List<Citation> citations(DossierRecord record) {
    if (record instanceof Claim claim) {
      return claim.citations();
    }
    return record instanceof Event event ? event.citations() : List.of();
  }

  /** A page or a text that was not supplied may well have the words. */
  private static boolean isAtHand(Citation citation, SourceTexts texts) {
    Optional<String> text = texts.text(citation.source());
    return citation.span().isPresent() && text.isPresent();
  }

  /** Sets typography aside. */
  private static String plain(String words) {
    String spaced = SPACE.matcher(words).replaceAll(" ").strip();
    return DOUBLE_QUOTE.matcher(SINGLE_QUOTE.matcher(spaced).replaceAll("'")).replaceAll("\"");
  }

  private static void report(
      DossierRecord record, String pointer, String words, Findings findings) {
    findings
        .at(record, pointer)
        .message(
            "The words "
                + Wording.quote(words)
                + " are recorded as reported, yet they do not stand in the cited passages.")
        .detail("reported", words)
        .report();
  }
}
