package org.onrecord.model.codes;

import static org.onrecord.model.codes.Mapped.exact;
import static org.onrecord.model.codes.Mapped.lossy;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;

/**
 * The 20 roots of CAMEO, as GDELT uses them. Codes are text: the leading zero belongs to them.
 *
 * <p>Source: the CAMEO root list as restated by projects that code events. A CAMEO row is one act
 * of one party towards another, so an utterance is coded twice in our model: the event is a
 * statement, and what the words do is the act of a claim's voice, hence {@link #speechAct()}.
 */
public enum CameoRoot {
  /** Somebody says something in public. */
  MAKE_PUBLIC_STATEMENT("01", "Make public statement", exact(EventType.STATEMENT)),
  /** Somebody asks for something. */
  APPEAL("02", "Appeal", lossy(EventType.REQUEST, "that it need not be a formal request")),
  /** Somebody means to cooperate. */
  EXPRESS_INTENT_TO_COOPERATE(
      "03",
      "Express intent to cooperate",
      lossy(EventType.ANNOUNCEMENT, "that the intent is to cooperate")),
  /** Parties meet, visit or talk. */
  CONSULT("04", "Consult", lossy(EventType.MEETING, "that it may have been a visit or a call")),
  /** Parties cooperate by diplomacy. */
  ENGAGE_IN_DIPLOMATIC_COOPERATION(
      "05",
      "Engage in diplomatic cooperation",
      lossy(EventType.SUPPORT, "that it was diplomacy, such as praise or an accord")),
  /** Parties cooperate in deeds. */
  ENGAGE_IN_MATERIAL_COOPERATION(
      "06",
      "Engage in material cooperation",
      lossy(EventType.SUPPORT, "that both sides worked together")),
  /** Somebody gives help. */
  PROVIDE_AID("07", "Provide aid", lossy(EventType.SUPPORT, "that it was material aid")),
  /** Somebody gives way. */
  YIELD(
      "08",
      "Yield",
      lossy(EventType.WITHDRAWAL, "that it may have been a concession, a release or a truce")),
  /** Somebody looks into it. */
  INVESTIGATE("09", "Investigate", lossy(EventType.OTHER, "that something was investigated")),
  /** Somebody insists on something. */
  DEMAND("10", "Demand", lossy(EventType.REQUEST, "that it was a demand")),
  /** Somebody calls it wrong. */
  DISAPPROVE("11", "Disapprove", lossy(EventType.STATEMENT, "that it disapproved or accused")),
  /** Somebody refuses. */
  REJECT("12", "Reject", lossy(EventType.STATEMENT, "that it refused something")),
  /** Somebody threatens. */
  THREATEN("13", "Threaten", exact(EventType.THREAT)),
  /** People protest. */
  PROTEST("14", "Protest", exact(EventType.PROTEST)),
  /** Forces are shown or readied. */
  EXHIBIT_FORCE_POSTURE(
      "15",
      "Exhibit force posture",
      lossy(EventType.DEPLOYMENT, "that the forces may only have been readied or shown")),
  /** Relations are cut back. */
  REDUCE_RELATIONS("16", "Reduce relations", exact(EventType.SANCTION)),
  /** Pressure by force short of an attack. */
  COERCE("17", "Coerce", exact(EventType.COERCION)),
  /** Violence by unconventional means. */
  ASSAULT("18", "Assault", lossy(EventType.ATTACK, "that the means were unconventional")),
  /** Conventional military force. */
  FIGHT(
      "19",
      "Fight",
      lossy(EventType.MILITARY_OPERATION, "that it was conventional force, and of which kind")),
  /** Violence without limit against many. */
  USE_UNCONVENTIONAL_MASS_VIOLENCE(
      "20",
      "Use unconventional mass violence",
      lossy(EventType.ASSAULT_ON_CIVILIANS, "that it was on a mass scale"));

  private static final Pattern EVENT_CODE = Pattern.compile("\\d{2,4}");

  private final String code;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  CameoRoot(String code, String label, Mapped<EventType> eventType) {
    this.code = code;
    this.label = label;
    this.eventType = eventType;
  }

  /** {@return the two digits, such as {@code 08}} */
  public String code() {
    return code;
  }

  /** {@return the name in CAMEO} */
  public String label() {
    return label;
  }

  /** {@return our word for the event; always with a value} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /** {@return what a voice does by such an utterance; none for a deed} */
  public Mapped<SpeechAct> speechAct() {
    return switch (this) {
      case MAKE_PUBLIC_STATEMENT -> exact(SpeechAct.STATES);
      case APPEAL -> exact(SpeechAct.REQUESTS);
      case EXPRESS_INTENT_TO_COOPERATE ->
          lossy(SpeechAct.PROMISES, "that it is an intent, and to cooperate");
      case ENGAGE_IN_DIPLOMATIC_COOPERATION ->
          lossy(SpeechAct.PRAISES, "that it may be another act of diplomacy");
      case DEMAND -> exact(SpeechAct.DEMANDS);
      case DISAPPROVE -> lossy(SpeechAct.CONDEMNS, "that it may be an accusation");
      case REJECT -> exact(SpeechAct.REJECTS);
      case THREATEN -> exact(SpeechAct.THREATENS);
      default -> Mapped.none("it is a deed, not words");
    };
  }

  /**
   * Maps one of our words for events.
   *
   * @param type our word
   * @return the root, or why there is none
   */
  public static Mapped<CameoRoot> from(EventType type) {
    return CameoFromModel.EVENTS.of(type);
  }

  /**
   * Maps what a voice does by speaking.
   *
   * @param act our word
   * @return the root, or why there is none
   */
  public static Mapped<CameoRoot> from(SpeechAct act) {
    return CameoFromModel.ACTS.of(act);
  }

  /**
   * Finds the root with a code.
   *
   * @param code two digits
   * @return the root, or empty if there is none; {@code 1} is not {@code 01}
   */
  public static Optional<CameoRoot> of(String code) {
    return Codes.find(values(), CameoRoot::code, code);
  }

  /**
   * Finds the root of a longer code. Only the root is checked.
   *
   * @param eventCode two to four digits, such as {@code 0841}
   * @return the root, or empty if there is none
   */
  public static Optional<CameoRoot> ofEventCode(String eventCode) {
    return EVENT_CODE.matcher(eventCode).matches()
        ? of(eventCode.substring(0, 2))
        : Optional.empty();
  }
}
