package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds counts in words that stand for no numbers. */
final class VagueWithoutLexicon implements ValueRule<Quantity> {
  private static final RuleInfo INFO =
      RuleInfo.gap("counts.vague-without-lexicon", Severity.INFO)
          .title("A vague count has no lexicon to read it by")
          .rationale(
              "Nobody said how many that is. The count may then be any, and whatever it is compared"
                  + " with, nothing will be found.")
          .source("OnRecord: vague words are read by a named lexicon or not at all")
          .settledBy("Ask for a number, or name a lexicon that has the word.")
          .together("{count} counts stand for no numbers: {cause}.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Quantity> values() {
    return Values.QUANTITIES;
  }

  @Override
  public void check(
      DossierRecord record, Quantity quantity, CharSequence pointer, Findings findings) {
    if (quantity.isVague()) {
      fault(quantity)
          .ifPresent(fault -> report(record, pointer.toString(), quantity, fault, findings));
    }
  }

  private static Optional<String> fault(Quantity quantity) {
    String name = quantity.lexicon().orElse(Lexicon.standard().name());
    Optional<Lexicon> lexicon = Lexicon.named(name);
    if (lexicon.isEmpty()) {
      return Optional.of("the lexicon “" + name + "” is none that this library has");
    }
    return quantity
        .vagueWord()
        .filter(word -> !lexicon.get().knows(word))
        .map(word -> "the lexicon “" + name + "” does not have the word “" + word + "”");
  }

  private static void report(
      DossierRecord record, String pointer, Quantity quantity, String fault, Findings findings) {
    findings
        .at(record, pointer)
        .cause(fault)
        .message("The count " + words(quantity) + " stands for no numbers: " + fault + ".")
        .detail("quantity", quantity.notation())
        .detail("lexicon", quantity.lexicon().orElse(Lexicon.standard().name()))
        .report();
  }

  private static String words(Quantity quantity) {
    return Wording.quote(quantity.reported().orElseGet(quantity::notation));
  }
}
