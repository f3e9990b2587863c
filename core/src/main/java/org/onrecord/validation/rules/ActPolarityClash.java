package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Polarity;
import org.onrecord.model.Proposition;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.Voice;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds voices that are recorded as saying yes and no at once. */
final class ActPolarityClash implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.act-polarity-clash", Severity.WARNING)
          .title("The act of a voice and its polarity contradict each other")
          .rationale(
              "Whether somebody denied a deed or owned up to it is the whole claim. A record that"
                  + " says both will be read one way by one program and the other way by the next.")
          .source("OnRecord: negation lives in polarity alone, and “denies” implies it")
          .settledBy("Read the sentence again and correct the act or the polarity.")
          .firesWith("text.attribution-unset")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Claim> type() {
    return Claim.class;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    check(claim, claim.voices(), "/voices/", findings);
    for (int i = 0; i < claim.orVoices().size(); i++) {
      check(claim, claim.orVoices().get(i), "/orVoices/" + i + "/", findings);
    }
  }

  private static void check(Claim claim, List<Voice> chain, String pointer, Findings findings) {
    for (int i = 0; i < chain.size(); i++) {
      Optional<String> clash = clash(chain.get(i), i == chain.size() - 1, claim.says());
      if (clash.isPresent()) {
        findings.at(claim, pointer + i).message(clash.get()).report();
      }
    }
  }

  private static Optional<String> clash(Voice voice, boolean innermost, Proposition says) {
    boolean denied = voice.polarity() == Polarity.DENIED;
    if (voice.act().equals(SpeechAct.DENIES) && !denied) {
      return Optional.of("A voice denies this, yet is recorded as affirming it.");
    } else if (voice.act().equals(SpeechAct.CLAIMS_RESPONSIBILITY) && denied) {
      return Optional.of("A voice claims responsibility, yet is recorded as denying it.");
    } else if (voice.act().equals(SpeechAct.DENIES) && innermost && isDenial(says)) {
      return Optional.of(
          "A voice denies a verdict that is itself a denial, so that the two cancel out.");
    }
    return Optional.empty();
  }

  private static boolean isDenial(Proposition says) {
    return says instanceof Verdict verdict && verdict.verdict() == VerdictKind.DENIED;
  }
}
