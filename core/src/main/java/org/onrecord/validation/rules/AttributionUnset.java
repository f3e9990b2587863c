package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Attribution;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds statements of which it is not known, or not plain, whose words they are. */
final class AttributionUnset implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("text.attribution-unset", Severity.WARNING)
          .title("It is open whose words a statement is")
          .rationale(
              "A sentence after a quotation may be the speaker's or the paper's own. Whoever quotes"
                  + " it onward has to choose, and a figure weighs differently in either mouth.")
          .source("News agency practice: every statement has an attribution that a reader can see")
          .settledBy("Ask the author, or find what the speaker said in full.")
          .since("0.1.0")
          .together("{count} statements could be the words of {cause}.")
          .cost("Keeps the names of all actors, and a draft for every ambiguous statement.")
          .build();

  private static final String UNKNOWN = "anybody, since the record does not say";
  private static final String SOMEBODY = "somebody else";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Statements();
  }

  private record Pending(Draft draft, Claim claim) {}

  private static final class Statements implements Pass {
    private final ActorNames names = new ActorNames();
    private final List<Pending> ambiguous = new ArrayList<>();

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.ACTOR || kind == Ref.Kind.CLAIM;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (record instanceof Claim claim) {
        see(claim, findings);
      } else {
        names.see(record);
      }
    }

    private void see(Claim claim, Findings findings) {
      if (claim.attribution() == Attribution.UNSET) {
        findings
            .at(claim, "/attribution")
            .cause(UNKNOWN)
            .message("The record does not say how it is known whose words this statement is.")
            .report();
      } else if (claim.attribution() == Attribution.AMBIGUOUS) {
        ambiguous.add(new Pending(findings.at(claim, "/orVoices"), claim));
      }
    }

    @Override
    public void end() {
      ambiguous.forEach(this::report);
    }

    private void report(Pending each) {
      List<String> readings = readings(each.claim());
      String whose = either(readings);
      Optional<String> figure = PropositionWording.figureIn(each.claim().says());
      each.draft()
          .severity(figure.isPresent() ? Severity.WARNING : Severity.INFO)
          .cause(whose)
          .message(
              figure.map(words -> "The figure " + words).orElse("This statement")
                  + " could be the words of "
                  + whose
                  + ".")
          .detail("reading", readings)
          .report();
    }

    /** The publisher last, whichever reading is the likelier, so that like cases are one. */
    private List<String> readings(Claim claim) {
      Set<String> readings = new LinkedHashSet<>();
      readings.add(names.speaker(claim.voices()));
      claim.orVoices().forEach(chain -> readings.add(names.speaker(chain)));
      if (claim.orVoices().isEmpty()) {
        readings.add(SOMEBODY);
      }
      if (readings.remove(ActorNames.PUBLISHER)) {
        readings.add(ActorNames.PUBLISHER);
      }
      return List.copyOf(readings);
    }

    private static String either(List<String> readings) {
      int last = readings.size() - 1;
      return last == 0
          ? readings.get(0) + " on one occasion or another"
          : String.join(", ", readings.subList(0, last)) + " or " + readings.get(last);
    }
  }
}
