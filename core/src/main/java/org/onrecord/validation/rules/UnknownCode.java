package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.Source;
import org.onrecord.model.Term;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds words of vocabularies that the library does not know. */
final class UnknownCode implements ValueRule<Term> {
  private static final RuleInfo INFO =
      RuleInfo.defect("codes.unknown", Severity.WARNING)
          .title("A word is in no list of known words")
          .rationale(
              "A word that nobody knows is kept, but searches, mappings to other code books and"
                  + " other rules pass it by. Most often it is a known word with a slip.")
          .source(
              "OnRecord: the vocabularies of the model; ISO 3166-1 and BCP 47 for countries and languages")
          .settledBy("Use the known word, or leave this rule out if the word is your own.")
          .since("0.1.0")
          .together("The word “{cause}”, used {count} times, is in no list of known words.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Term> values() {
    return Values.WORDS;
  }

  @Override
  public void check(DossierRecord record, Term word, CharSequence pointer, Findings findings) {
    if (!word.isKnown()) {
      report(record, pointer.toString(), word, findings);
    }
  }

  /** Looks at the codes of lists that others keep: countries and languages. */
  @Override
  public void check(DossierRecord record, Findings findings) {
    switch (record.ref().kind()) {
      case SOURCE ->
          ((Source) record)
              .language()
              .ifPresent(tag -> language(record, "/language", tag, findings));
      case ACTOR -> {
        ((Actor) record).country().ifPresent(code -> country(record, code, findings));
        languages(record, ((Actor) record).names(), findings);
      }
      case LOCATION -> {
        ((Location) record).country().ifPresent(code -> country(record, code, findings));
        languages(record, ((Location) record).names(), findings);
      }
      case EVENT, CLAIM -> {}
    }
  }

  private static void languages(DossierRecord record, List<Name> names, Findings findings) {
    for (int i = 0; i < names.size(); i++) {
      String pointer = "/names/" + i + "/language";
      names.get(i).language().ifPresent(tag -> language(record, pointer, tag, findings));
    }
  }

  private static void language(
      DossierRecord record, String pointer, String tag, Findings findings) {
    if (!StandardCodes.isLanguage(tag)) {
      report(record, pointer, tag, "language tags (BCP 47)", StandardCodes.language(tag), findings);
    }
  }

  private static void country(DossierRecord record, String code, Findings findings) {
    if (!StandardCodes.isCountry(code)) {
      report(
          record,
          "/country",
          code,
          "codes of countries (ISO 3166-1 alpha-2)",
          StandardCodes.country(code),
          findings);
    }
  }

  private static void report(DossierRecord record, String pointer, Term word, Findings findings) {
    KnownWords known = KnownWords.besides(word);
    Optional<String> nearest = Spelling.nearest(word.code(), known.codes());
    report(record, pointer, word.code(), known.name(), nearest, findings);
  }

  private static void report(
      DossierRecord record,
      String pointer,
      String code,
      String known,
      Optional<String> nearest,
      Findings findings) {
    Draft draft =
        findings
            .at(record, pointer)
            .cause(code)
            .message(
                "The word "
                    + Wording.quote(code)
                    + " is not among the known "
                    + known
                    + nearest.map(near -> "; " + Wording.quote(near) + " is").orElse("")
                    + ".")
            .detail("code", code);
    nearest.ifPresent(near -> draft.detail("suggestion", near));
    draft.report();
  }
}
