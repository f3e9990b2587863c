package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Harm;
import org.onrecord.model.Polarity;
import org.onrecord.model.Provenance;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Victims;
import org.onrecord.model.Voice;

/**
 * Most figures for single events are told in one way: one count of those killed, in one event, by
 * voices that say so. These can be read off without a tally, which would make the same of them.
 */
final class PlainToll {
  /** Acts that bring up what is so. */
  private static final Set<SpeechAct> SAYS_SO =
      Set.of(
          SpeechAct.STATES,
          SpeechAct.OBSERVES,
          SpeechAct.ANNOUNCES,
          SpeechAct.RELAYS,
          SpeechAct.QUOTES);

  /** A figure of an incident by one of these is one of a toll; those held come and go. */
  private static final Set<Harm> ADDS_UP = Set.of(Harm.KILLED, Harm.WOUNDED, Harm.CASUALTIES);

  private PlainToll() {}

  /** Returns the count of a claim of that kind; empty if it is another, or needs a closer look. */
  static Optional<CasualtyCount> of(Claim claim, Casualties says) {
    return says.parts().isEmpty() && isToldAsSo(claim)
        ? says.total().filter(PlainToll::isOfOneEvent)
        : Optional.empty();
  }

  /** Whether none of the figures can be for one whole event, since each is for a place. */
  static boolean isOfPlace(Casualties says) {
    return says.total().flatMap(CasualtyCount::place).isPresent();
  }

  private static boolean isOfOneEvent(CasualtyCount count) {
    return count.events().size() == 1
        && count.place().isEmpty()
        && count.period().isEmpty()
        && count.victims().flatMap(Victims::described).isEmpty()
        && (count.basis().isEmpty() || isToll(count.basis().get(), count.harm()));
  }

  private static boolean isToll(Basis basis, Harm harm) {
    return basis == Basis.CUMULATIVE || (basis == Basis.INCIDENT && ADDS_UP.contains(harm));
  }

  private static boolean isToldAsSo(Claim claim) {
    return claim.publisher().polarity() == Polarity.AFFIRMED
        && certainty(claim).compareTo(Certainty.POSSIBLE) < 0
        && claim.provenance().filter(Provenance::deleted).isEmpty()
        && areAllSayingSo(claim.voices());
  }

  /** How sure whoever told it first was. */
  private static Certainty certainty(Claim claim) {
    List<Voice> voices = claim.voices();
    return voices.isEmpty()
        ? claim.publisher().certainty()
        : voices.get(voices.size() - 1).certainty();
  }

  private static boolean areAllSayingSo(List<Voice> voices) {
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      if (voice.polarity() != Polarity.AFFIRMED || !SAYS_SO.contains(voice.act())) {
        return false;
      }
    }
    return true;
  }
}
