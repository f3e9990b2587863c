package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One voice in a chain: who said it, to whom, in what manner and how surely. */
@Value.Immutable
@RecordStyle
public interface Voice extends Extensible {
  /** {@return who speaks; more than one when they speak together} */
  List<ActorId> speakers();

  /** {@return who is spoken to} */
  List<ActorId> to();

  /** {@return in whose name it is said} */
  List<ActorId> inNameOf();

  /** {@return what the speakers do by speaking} */
  SpeechAct act();

  /** {@return the utterance or meeting in which it is said} */
  Optional<EventId> in();

  /** {@return how far the speakers commit themselves; certain unless said} */
  @Value.Default
  default Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /** {@return whether they assert or negate it; affirmed unless said, denied for a denial} */
  @Value.Default
  default Polarity polarity() {
    return act().impliedPolarity();
  }

  /**
   * Returns a voice.
   *
   * @param act what the speakers do by speaking
   * @param speakers the ids of the actors who speak
   * @return the voice
   */
  static Voice of(SpeechAct act, String... speakers) {
    Builder voice = builder().act(act);
    for (String speaker : speakers) {
      voice.speaker(ActorId.of(speaker));
    }
    return voice.build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Voice}. */
  class Builder extends ImmutableVoice.Builder {
    Builder() {}
  }
}
