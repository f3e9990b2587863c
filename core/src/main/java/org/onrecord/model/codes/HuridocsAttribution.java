package org.onrecord.model.codes;

import static org.onrecord.model.codes.HuridocsAttribution.About.ACT;
import static org.onrecord.model.codes.HuridocsAttribution.About.CIRCUMSTANCES;
import static org.onrecord.model.codes.HuridocsAttribution.About.EXPLANATION;
import static org.onrecord.model.codes.HuridocsAttribution.About.RESPONSIBILITY;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.NON_STATE_ACTORS;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.NOT_TOLD;
import static org.onrecord.model.codes.HuridocsAttribution.Speaker.OFFICIALS;

import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorKind;
import org.onrecord.model.SpeechAct;

/**
 * HURIDOCS micro-thesaurus 28, Attribution: what those accused say of an act.
 *
 * <p>Source: the list as OpenEvSys ships it (2020). One entry holds who speaks and up to two things
 * said; our model writes a claim for each, with the speaker and the {@link SpeechAct} in its voice
 * and the rest in its proposition. What is lost: who exactly spoke, and whether responsibility was
 * accepted or claimed.
 */
public enum HuridocsAttribution {
  /** Officials spoke; nothing is told of what they said. */
  OFFICIALS_DECLARE("010000000000", "Declaration from officials", OFFICIALS),
  /** Officials tell how it came about. */
  OFFICIALS_STATE_CIRCUMSTANCES(
      "010100000000",
      "Officials acknowledge or state circumstances of the act",
      OFFICIALS,
      new Said(SpeechAct.STATES, CIRCUMSTANCES)),
  /** Officials say that it did not happen. */
  OFFICIALS_DENY_ACT(
      "010200000000", "Officials deny act", OFFICIALS, new Said(SpeechAct.DENIES, ACT)),
  /** Officials say that it happened, and not by them. */
  OFFICIALS_DENY_RESPONSIBILITY(
      "010300000000",
      "Officials acknowledge act but deny responsibility",
      OFFICIALS,
      new Said(SpeechAct.ACKNOWLEDGES, ACT),
      new Said(SpeechAct.DENIES, RESPONSIBILITY)),
  /** Officials say that it happened, and explain it in another way. */
  OFFICIALS_EXPLAIN(
      "010400000000",
      "Officials acknowledge act but give alternative explanation",
      OFFICIALS,
      new Said(SpeechAct.ACKNOWLEDGES, ACT),
      new Said(SpeechAct.STATES, EXPLANATION)),
  /** Officials tell how it came about and take the blame. */
  OFFICIALS_ACCEPT_RESPONSIBILITY(
      "010500000000",
      "Officials acknowledge circumstances of act and accept responsibility",
      OFFICIALS,
      new Said(SpeechAct.ACKNOWLEDGES, CIRCUMSTANCES),
      new Said(SpeechAct.ACKNOWLEDGES, RESPONSIBILITY)),
  /** Non-state actors spoke; nothing is told of what they said. */
  NON_STATE_ACTORS_DECLARE("020000000000", "Declaration from non-state actors", NON_STATE_ACTORS),
  /** Non-state actors tell how it came about. */
  NON_STATE_ACTORS_STATE_CIRCUMSTANCES(
      "020100000000",
      "Non-state actors acknowledge or state circumstances of act",
      NON_STATE_ACTORS,
      new Said(SpeechAct.STATES, CIRCUMSTANCES)),
  /** Non-state actors say that it did not happen. */
  NON_STATE_ACTORS_DENY_ACT(
      "020200000000",
      "Non-state actors deny act",
      NON_STATE_ACTORS,
      new Said(SpeechAct.DENIES, ACT)),
  /** Non-state actors say that it happened, and not by them. */
  NON_STATE_ACTORS_DENY_RESPONSIBILITY(
      "020300000000",
      "Non-state actors acknowledge act but deny responsibility",
      NON_STATE_ACTORS,
      new Said(SpeechAct.ACKNOWLEDGES, ACT),
      new Said(SpeechAct.DENIES, RESPONSIBILITY)),
  /** Non-state actors say that it happened, and explain it in another way. */
  NON_STATE_ACTORS_EXPLAIN(
      "020400000000",
      "Non-state actors acknowledge act but give alternative explanation",
      NON_STATE_ACTORS,
      new Said(SpeechAct.ACKNOWLEDGES, ACT),
      new Said(SpeechAct.STATES, EXPLANATION)),
  /** Non-state actors say that it happened and that they did it. */
  NON_STATE_ACTORS_CLAIM_RESPONSIBILITY(
      "020500000000",
      "Non-state actors acknowledge act and accept or claim responsibility",
      NON_STATE_ACTORS,
      new Said(SpeechAct.ACKNOWLEDGES, ACT),
      new Said(SpeechAct.CLAIMS_RESPONSIBILITY, RESPONSIBILITY)),
  /** Something else. */
  OTHER("900000000000", "Other", NOT_TOLD),
  /** Unknown. */
  UNKNOWN("990000000000", "Unknown", NOT_TOLD);

  /** Who speaks, as the list tells it. */
  public enum Speaker {
    /** Officials of a state. */
    OFFICIALS,
    /** Anybody else who is accused. */
    NON_STATE_ACTORS,
    /** The entry does not tell. */
    NOT_TOLD
  }

  /** What is spoken about. */
  public enum About {
    /** That it happened: an {@link org.onrecord.model.Occurrence}. */
    ACT,
    /** How it happened: an {@link org.onrecord.model.Occurrence} with details. */
    CIRCUMSTANCES,
    /** Who did it: a {@link org.onrecord.model.Responsibility}. */
    RESPONSIBILITY,
    /** Why it happened: a {@link org.onrecord.model.Reason}. */
    EXPLANATION
  }

  /**
   * One thing said: a claim in our model.
   *
   * @param act what the voice does
   * @param about what the proposition is about
   */
  public record Said(SpeechAct act, About about) {}

  private final String code;
  private final String label;
  private final Speaker speaker;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Set<Said> said;

  HuridocsAttribution(String code, String label, Speaker speaker, Said... said) {
    this.code = code;
    this.label = label;
    this.speaker = speaker;
    this.said = Set.of(said);
  }

  /** {@return the twelve digits} */
  public String code() {
    return code;
  }

  /** {@return the entry in English} */
  public String label() {
    return label;
  }

  /** {@return who speaks} */
  public Speaker speaker() {
    return speaker;
  }

  /** {@return what is said, a claim for each; none where the entry does not tell} */
  public Mapped<Set<Said>> said() {
    return switch (this) {
      case OFFICIALS_DECLARE, NON_STATE_ACTORS_DECLARE, OTHER, UNKNOWN ->
          Mapped.none("the entry does not tell what was said");
      case OFFICIALS_STATE_CIRCUMSTANCES, NON_STATE_ACTORS_STATE_CIRCUMSTANCES ->
          Mapped.lossy(said, "that the circumstances may have been acknowledged");
      case NON_STATE_ACTORS_CLAIM_RESPONSIBILITY ->
          Mapped.lossy(said, "that the responsibility may have been accepted, not claimed");
      default -> Mapped.exact(said);
    };
  }

  /**
   * Finds the entry for a speaker and the things said together. Where none says just that, the
   * weightiest thing said decides.
   *
   * @param speaker who speaks
   * @param said what is said
   * @return the entry; always there
   */
  public static Mapped<HuridocsAttribution> from(Speaker speaker, Set<Said> said) {
    return HuridocsFromModel.entry(speaker, said);
  }

  /**
   * Tells who a kind of actor is as a speaker.
   *
   * @param kind our word
   * @return the speaker, never exact, or why it cannot be told
   */
  public static Mapped<Speaker> speaker(ActorKind kind) {
    return HuridocsFromModel.SPEAKERS.of(kind);
  }

  /**
   * Finds the entry with a code.
   *
   * @param code twelve digits
   * @return the entry, or empty if there is none
   */
  public static Optional<HuridocsAttribution> of(String code) {
    return Codes.find(values(), HuridocsAttribution::code, code);
  }
}
