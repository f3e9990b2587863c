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

  /** {@return whether they assert or negate what is said; if not set, what the act implies} */
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
    return by(speakers).act(act).build();
  }

  /**
   * Begins a voice.
   *
   * @param speakers the ids of the actors who speak, together if there are several
   * @return a builder; an act must follow
   */
  static Builder by(String... speakers) {
    return builder().addAllSpeakers(ActorId.all(speakers));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Voice}. */
  class Builder extends ImmutableVoice.Builder {
    Builder() {}

    /**
     * Adds those who are spoken to.
     *
     * @param actors their ids
     * @return this builder
     */
    public Builder to(String... actors) {
      return addAllTo(ActorId.all(actors));
    }

    /**
     * Adds those in whose name it is said.
     *
     * @param actors their ids
     * @return this builder
     */
    public Builder inNameOf(String... actors) {
      return addAllInNameOf(ActorId.all(actors));
    }

    /**
     * Sets the utterance or meeting in which it is said.
     *
     * @param event its id
     * @return this builder
     */
    public Builder in(String event) {
      return in(EventId.of(event));
    }

    /**
     * Has the speakers call it likely.
     *
     * @return this builder
     */
    public Builder probably() {
      return certainty(Certainty.PROBABLE);
    }

    /**
     * Has the speakers call it possible.
     *
     * @return this builder
     */
    public Builder possibly() {
      return certainty(Certainty.POSSIBLE);
    }

    /**
     * Has the speakers say that it is not so. A denial says so already.
     *
     * @return this builder
     */
    public Builder negated() {
      return polarity(Polarity.DENIED);
    }
  }
}
