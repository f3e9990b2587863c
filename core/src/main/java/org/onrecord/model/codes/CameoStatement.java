package org.onrecord.model.codes;

import static org.onrecord.model.codes.Mapped.exact;
import static org.onrecord.model.codes.Mapped.lossy;

import java.util.Optional;
import org.onrecord.model.SpeechAct;

/**
 * The ten kinds of {@linkplain CameoRoot#MAKE_PUBLIC_STATEMENT public statement} in CAMEO, among
 * them claims and denials of responsibility.
 *
 * <p>Source: the CAMEO list as restated by projects that code events.
 */
public enum CameoStatement {
  /** A statement, no further described. */
  MAKE_STATEMENT("010", exact(SpeechAct.STATES)),
  /** Nothing is said. */
  DECLINE_COMMENT("011", exact(SpeechAct.DECLINES_COMMENT)),
  /** A dark view of things. */
  PESSIMISTIC_COMMENT("012", lossy(SpeechAct.ASSESSES, "that the view was dark")),
  /** A bright view of things. */
  OPTIMISTIC_COMMENT("013", lossy(SpeechAct.ASSESSES, "that the view was bright")),
  /** A policy is weighed. */
  CONSIDER_POLICY_OPTION("014", lossy(SpeechAct.INDICATES, "that a policy was weighed")),
  /** Somebody owns to it or claims it. */
  ACKNOWLEDGE_OR_CLAIM_RESPONSIBILITY(
      "015", lossy(SpeechAct.CLAIMS_RESPONSIBILITY, "that it may only have been acknowledged")),
  /** Somebody says that it was not they. */
  DENY_RESPONSIBILITY(
      "016",
      lossy(SpeechAct.DENIES, "that responsibility is denied, which belongs in the proposition")),
  /** An act stands for words. */
  SYMBOLIC_ACT("017", lossy(SpeechAct.INDICATES, "that it was an act, not words")),
  /** Fellow feeling is shown. */
  EMPATHETIC_COMMENT("018", lossy(SpeechAct.STATES, "that fellow feeling was shown")),
  /** Agreement is voiced. */
  EXPRESS_ACCORD("019", lossy(SpeechAct.JOINS, "that it may be no more than agreement"));

  private static final Mapping<SpeechAct, CameoStatement> FROM_ACT =
      Mapping.<SpeechAct, CameoStatement>builder()
          .exact(SpeechAct.STATES, MAKE_STATEMENT)
          .exact(SpeechAct.DECLINES_COMMENT, DECLINE_COMMENT)
          .exact(SpeechAct.CLAIMS_RESPONSIBILITY, ACKNOWLEDGE_OR_CLAIM_RESPONSIBILITY)
          .lossy(
              MAKE_STATEMENT,
              "in what manner it was said",
              SpeechAct.OBSERVES,
              SpeechAct.ANNOUNCES,
              SpeechAct.INDICATES,
              SpeechAct.EMPHASISES,
              SpeechAct.JUSTIFIES,
              SpeechAct.ASSESSES,
              SpeechAct.ADVISES,
              SpeechAct.RELAYS,
              SpeechAct.QUOTES,
              SpeechAct.REFERS_TO)
          .lossy(EXPRESS_ACCORD, "that the speaker makes the cause its own", SpeechAct.JOINS)
          .none(
              "it hangs on what is acknowledged or denied: only responsibility has a code here",
              SpeechAct.ACKNOWLEDGES,
              SpeechAct.DENIES)
          .none(
              "CAMEO puts such words under another root than public statements",
              SpeechAct.ACCUSES,
              SpeechAct.CONDEMNS,
              SpeechAct.PRAISES,
              SpeechAct.WARNS,
              SpeechAct.THREATENS,
              SpeechAct.PROMISES,
              SpeechAct.DEMANDS,
              SpeechAct.REQUESTS,
              SpeechAct.CALLS_FOR,
              SpeechAct.REJECTS)
          .build();

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<SpeechAct> speechAct;

  CameoStatement(String code, Mapped<SpeechAct> speechAct) {
    this.code = code;
    this.speechAct = speechAct;
  }

  /** {@return the three digits, such as {@code 015}} */
  public String code() {
    return code;
  }

  /** {@return what a voice does by it; always with a value} */
  public Mapped<SpeechAct> speechAct() {
    return speechAct;
  }

  /**
   * Maps what a voice does by speaking, whatever it speaks of.
   *
   * @param act our word
   * @return the kind of statement, or why there is none
   */
  public static Mapped<CameoStatement> from(SpeechAct act) {
    return FROM_ACT.of(act);
  }

  /**
   * Maps what a voice does by speaking of its own responsibility, as in a claim that says a {@link
   * org.onrecord.model.Responsibility} of the speakers.
   *
   * @param act our word
   * @return the kind of statement, or why there is none
   */
  public static Mapped<CameoStatement> fromResponsibility(SpeechAct act) {
    if (act.equals(SpeechAct.DENIES)) {
      return exact(DENY_RESPONSIBILITY);
    }
    return act.equals(SpeechAct.ACKNOWLEDGES)
        ? lossy(ACKNOWLEDGE_OR_CLAIM_RESPONSIBILITY, "that it was acknowledged, not claimed")
        : from(act);
  }

  /**
   * Finds the kind with a code.
   *
   * @param code three digits
   * @return the kind, or empty if there is none
   */
  public static Optional<CameoStatement> of(String code) {
    return Codes.find(values(), CameoStatement::code, code);
  }
}
