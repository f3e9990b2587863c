package org.onrecord.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a source has somebody say: the proposition, the chain of voices that carries it, and where
 * it stands. How sure the voices are, how far the publisher stands behind them and how credible the
 * analyst finds it are three things and are kept apart.
 *
 * <pre>{@code
 * Claim.by("ministry").in("briefing").possibly().states(Casualties.killed(">=3").in("fire"))
 * Claim.by("militia").denies(Responsibility.of("fire", "militia")).through(RELAYS, "agency")
 * Claim.narrated(Occurrence.of("fire").at("port")).citing("herald", 120, 180)
 * }</pre>
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

  /** {@return where in the sources it stands} */
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

  /** {@return how credible the analyst finds what is said; absent unless graded} */
  Optional<Credibility> grade();

  /** {@return how plainly the source says whose words these are; explicit unless said} */
  @Value.Default
  default Attribution attribution() {
    return Attribution.EXPLICIT;
  }

  /** {@return the rival readings of an ambiguous chain; an empty one is the publisher itself} */
  List<List<Voice>> orVoices();

  /** {@return what is said} */
  Proposition says();

  /** {@return what it takes for granted, without anyone asserting it here} */
  List<Ref> presupposes();

  /** {@return what it is inferred from, where the source does not say it outright} */
  List<Ref> inferredFrom();

  /** {@return its links to other claims} */
  List<ClaimLink> links();

  /**
   * Begins a claim by somebody whom the source names.
   *
   * @param speakers the ids of those who speak, together if there are several
   * @return a builder; {@code states}, {@code denies} or another act must follow
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

    private final List<Voice> outerVoices = new ArrayList<>();
    private final Commitment.Builder narrator = Commitment.builder();
    private Voice.@Nullable Builder speaker;

    Builder by(String... ids) {
      speaker = Voice.by(ids).act(SpeechAct.STATES);
      return this;
    }

    private Voice.Builder speaker() {
      if (speaker == null) {
        throw new IllegalStateException("nobody speaks: begin the claim with Claim.by");
      }
      return speaker;
    }

    /**
     * Sets the id. Claims added to {@link Dossier.Builder} without one are numbered.
     *
     * @param id the id of this claim
     * @return this builder
     */
    public Builder id(String id) {
      return id(ClaimId.of(id));
    }

    /**
     * Adds those whom the speakers speak to.
     *
     * @param actors their ids
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder to(String... actors) {
      speaker().to(actors);
      return this;
    }

    /**
     * Adds those in whose name the speakers speak.
     *
     * @param actors their ids
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder inNameOf(String... actors) {
      speaker().inNameOf(actors);
      return this;
    }

    /**
     * Sets the utterance or meeting in which the speakers say it.
     *
     * @param event its id
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder in(String event) {
      speaker().in(event);
      return this;
    }

    /**
     * Has the speakers call it likely; in a claim not begun with {@link #by}, the publisher.
     *
     * @return this builder
     */
    public Builder probably() {
      return certainty(Certainty.PROBABLE);
    }

    /**
     * Has the speakers call it possible; in a claim not begun with {@link #by}, the publisher.
     *
     * @return this builder
     */
    public Builder possibly() {
      return certainty(Certainty.POSSIBLE);
    }

    /**
     * Has the speakers say that it is not so; in a claim not begun with {@link #by}, the publisher.
     * A denial says so already.
     *
     * @return this builder
     */
    public Builder negated() {
      if (speaker == null) {
        return publisher(narrator.polarity(Polarity.DENIED).build());
      }
      speaker.negated();
      return this;
    }

    private Builder certainty(Certainty certainty) {
      if (speaker == null) {
        return publisher(narrator.certainty(certainty).build());
      }
      speaker.certainty(certainty);
      return this;
    }

    /**
     * Has the speakers state something.
     *
     * @param says what they state
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder states(Proposition.Builder says) {
      return says(SpeechAct.STATES, says);
    }

    /**
     * Has the speakers deny something.
     *
     * @param says what they deny
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder denies(Proposition.Builder says) {
      return says(SpeechAct.DENIES, says);
    }

    /**
     * Has the speakers say that they carried out an event.
     *
     * @param event the id of the event
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder claimsResponsibilityFor(String event) {
      speaker().act(SpeechAct.CLAIMS_RESPONSIBILITY);
      List<ActorId> speakers = speaker().build().speakers();
      return says(Responsibility.of(event).addAllActors(speakers));
    }

    /**
     * Has the speakers say something.
     *
     * @param act what they do by saying it
     * @param says what they say
     * @return this builder
     * @throws IllegalStateException if the claim was not begun with {@link #by}
     */
    public Builder says(SpeechAct act, Proposition.Builder says) {
      speaker().act(act);
      return says(says);
    }

    /**
     * Sets what is said. Speakers state it unless another act is set.
     *
     * @param says what is said
     * @return this builder
     */
    public Builder says(Proposition.Builder says) {
      return says(says.build());
    }

    /**
     * Has somebody pass the claim on, as a voice around those set so far.
     *
     * @param act what they do by passing it on
     * @param outer the ids of those who pass it on
     * @return this builder
     */
    public Builder through(SpeechAct act, String... outer) {
      return through(Voice.by(outer).act(act));
    }

    /**
     * Has somebody pass the claim on, as a voice around those set so far.
     *
     * @param outer the voice of those who pass it on
     * @return this builder
     */
    public Builder through(Voice.Builder outer) {
      outerVoices.add(0, outer.build());
      return this;
    }

    /**
     * Sets how surely the publisher stands behind the claim.
     *
     * @param certainty how surely
     * @return this builder
     */
    public Builder publisher(Certainty certainty) {
      return publisher(narrator.certainty(certainty).build());
    }

    /**
     * Cites a span of a text that tells it in words of its own.
     *
     * @param source the id of the source
     * @param start the first code point, from 0
     * @param end the code point after the last
     * @return this builder
     */
    public Builder citing(String source, int start, int end) {
      return citing(source, new Span(start, end));
    }

    /**
     * Cites a span of a text that tells it in words of its own.
     *
     * @param source the id of the source
     * @param span the part of the text, such as {@link Span#of} finds
     * @return this builder
     */
    public Builder citing(String source, Span span) {
      return citation(Citation.of(source, span));
    }

    /**
     * Cites a span of a text that quotes the speakers word for word.
     *
     * @param source the id of the source
     * @param start the first code point, from 0
     * @param end the code point after the last
     * @return this builder
     */
    public Builder quoting(String source, int start, int end) {
      return quoting(source, new Span(start, end));
    }

    /**
     * Cites a span of a text that quotes the speakers word for word.
     *
     * @param source the id of the source
     * @param span the part of the text, such as {@link Span#of} finds
     * @return this builder
     */
    public Builder quoting(String source, Span span) {
      return citation(Citation.quote(source, span));
    }

    /**
     * Adds a link, drawn by the editor, to another claim.
     *
     * @param type how this claim stands to the other
     * @param claim the id of the other claim
     * @return this builder
     */
    public Builder link(ClaimLinkType type, String claim) {
      return link(ClaimLink.of(type, claim));
    }

    /**
     * Builds the claim. Its chain of voices is those passing it on, then those added one by one,
     * then the speakers it began with.
     *
     * @return the claim
     * @throws IllegalStateException if it has no id, or does not say anything
     */
    @Override
    public Claim build() {
      Claim added = super.build();
      if (outerVoices.isEmpty() && speaker == null && added.orVoices().isEmpty()) {
        return added;
      }
      List<Voice> chain = new ArrayList<>(outerVoices);
      chain.addAll(added.voices());
      if (speaker != null) {
        chain.add(speaker.build());
      }
      // Built anew, for the usual commitment of the publisher hangs on the whole chain. The builder
      // is then as it was, so that it can go on.
      voices(chain);
      orVoices(added.orVoices().stream().map(List::copyOf).toList());
      Claim claim = super.build();
      voices(added.voices());
      return claim;
    }

    Optional<Claim> buildIfNamed() {
      // The builder that is generated does not tell which fields are set.
      try {
        return Optional.of(build());
      } catch (IllegalStateException unnamed) {
        return Optional.empty();
      }
    }
  }
}
