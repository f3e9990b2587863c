package org.onrecord.model;

import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source has somebody say: the proposition, the chain of voices that carries it, and where
 * it stands.
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Claim extends DossierRecord {
  /** {@return the id of this claim} */
  ClaimId id();

  @Override
  default Ref ref() {
    return id();
  }

  /** {@return where it stands} */
  List<Citation> citations();

  /** {@return the chain of voices, outermost first; empty when the publisher itself tells it} */
  List<Voice> voices();

  /**
   * {@return how far the publisher stands behind it; by default surely when it tells it itself,
   * uncommitted when it lets others}
   */
  @Value.Default
  default Commitment publisher() {
    return Commitment.unlessSaid(voices());
  }

  /** {@return how credible the analyst finds it; absent unless somebody graded it} */
  Optional<Credibility> grade();

  /** {@return how plainly the source says whose words these are; explicit unless said} */
  @Value.Default
  default Attribution attribution() {
    return Attribution.EXPLICIT;
  }

  /** {@return the rival readings of an ambiguous chain} */
  List<List<Voice>> orVoices();

  /** {@return what is said} */
  Proposition says();

  /** {@return what it takes for granted} */
  List<Ref> presupposes();

  /** {@return what it is inferred from} */
  List<Ref> inferredFrom();

  /** {@return its links to other claims} */
  List<ClaimLink> links();

  /**
   * Begins a claim by somebody whom the source names.
   *
   * @param speakers the ids of those who speak, together if there are several
   * @return a builder; {@code states} or another act must follow
   */
  static Builder by(String... speakers) {
    return builder().by(speakers);
  }

  /**
   * Begins a claim that the publisher tells in its own voice.
   *
   * @param says what is said
   * @return a builder
   */
  static Builder narrated(Proposition.Builder says) {
    return builder().says(says.build());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Claim}. */
  class Builder extends ImmutableClaim.Builder {
    Builder() {}

    private final List<String> speakers = new ArrayList<>();
    private final Deque<Voice> outerVoices = new ArrayDeque<>();
    private boolean named;

    Builder by(String... ids) {
      speakers.addAll(List.of(ids));
      return this;
    }

    /**
     * Sets the id. Claims added to {@link Dossier.Builder} without one are numbered.
     *
     * @param id the id of this claim
     * @return this builder
     */
    public Builder id(String id) {
      named = true;
      return id(ClaimId.of(id));
    }

    boolean isNamed() {
      return named;
    }

    /**
     * Has the speakers state something.
     *
     * @param says what they state
     * @return this builder
     */
    public Builder states(Proposition.Builder says) {
      return says(SpeechAct.STATES, says);
    }

    /**
     * Has the speakers deny something.
     *
     * @param says what they deny
     * @return this builder
     */
    public Builder denies(Proposition.Builder says) {
      return says(SpeechAct.DENIES, says);
    }

    /**
     * Has the speakers say something.
     *
     * @param act what they do by saying it
     * @param says what they say
     * @return this builder
     */
    public Builder says(SpeechAct act, Proposition.Builder says) {
      return voice(Voice.of(act, speakers.toArray(String[]::new))).says(says.build());
    }

    /**
     * Has somebody pass the claim on, as a voice around those set so far.
     *
     * @param act what they do by passing it on
     * @param outer the ids of those who pass it on
     * @return this builder
     */
    public Builder through(SpeechAct act, String... outer) {
      outerVoices.addFirst(Voice.of(act, outer));
      return this;
    }

    /**
     * Cites a span of a text.
     *
     * @param source the id of the source
     * @param start the first code point, from 0
     * @param end the code point after the last
     * @return this builder
     */
    public Builder citing(String source, int start, int end) {
      return citation(Citation.of(source, start, end));
    }

    @Override
    public Claim build() {
      Claim claim = super.build();
      return outerVoices.isEmpty()
          ? claim
          : builder().from(claim).voices(Iterables.concat(outerVoices, claim.voices())).build();
    }
  }
}
