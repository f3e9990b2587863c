package org.onrecord.model.codes;

import static org.onrecord.model.codes.Mapped.exact;
import static org.onrecord.model.codes.Mapped.lossy;
import static org.onrecord.model.codes.QuadClass.MATERIAL_CONFLICT;
import static org.onrecord.model.codes.QuadClass.MATERIAL_COOPERATION;
import static org.onrecord.model.codes.QuadClass.VERBAL_CONFLICT;
import static org.onrecord.model.codes.QuadClass.VERBAL_COOPERATION;

import java.util.Optional;
import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;

/**
 * The 16 event types of PLOVER, the successor of CAMEO. Modes and contexts, which tell the means
 * and the field, are not modelled here.
 *
 * <p>Source: the PLOVER manual as restated by projects that use it. Where the manual disagrees with
 * itself: {@link #SANCTION} is material in its own section and verbal in the summary of quad codes;
 * the section is followed. {@link #fromCameo(String)} tells the way from CAMEO.
 */
public enum PloverType {
  /** Parties agree, or mean to. */
  AGREE(
      VERBAL_COOPERATION,
      lossy(EventType.AGREEMENT, "that it may only be meant"),
      lossy(SpeechAct.PROMISES, "that it agrees to something")),
  /** Parties meet, visit or talk. */
  CONSULT(
      VERBAL_COOPERATION,
      lossy(EventType.MEETING, "that it may have been a visit or a call"),
      deed()),
  /** Somebody backs somebody by words or diplomacy. */
  SUPPORT(
      VERBAL_COOPERATION,
      lossy(EventType.SUPPORT, "that the backing was diplomatic"),
      lossy(SpeechAct.PRAISES, "that it may be another way of backing")),
  /** Somebody concedes something. */
  CONCEDE(VERBAL_COOPERATION, lossy(EventType.OTHER, "that something was conceded"), deed()),
  /** Parties work together. */
  COOPERATE(
      MATERIAL_COOPERATION, lossy(EventType.SUPPORT, "that both sides worked together"), deed()),
  /** Somebody gives help. */
  AID(MATERIAL_COOPERATION, lossy(EventType.SUPPORT, "that it was material aid"), deed()),
  /** Somebody pulls back. */
  RETREAT(
      MATERIAL_COOPERATION,
      lossy(EventType.WITHDRAWAL, "that it may have been a release, a truce or a resignation"),
      deed()),
  /** Somebody asks or demands. */
  REQUEST(
      VERBAL_CONFLICT,
      lossy(EventType.REQUEST, "that it may have been a demand"),
      lossy(SpeechAct.DEMANDS, "that it may have been a request")),
  /** Somebody disapproves, accuses or investigates. */
  ACCUSE(
      VERBAL_CONFLICT,
      lossy(EventType.STATEMENT, "that it accused, or that something was investigated"),
      lossy(SpeechAct.ACCUSES, "that it may be disapproval or an investigation")),
  /** Somebody refuses. */
  REJECT(
      VERBAL_CONFLICT,
      lossy(EventType.STATEMENT, "that it refused something"),
      exact(SpeechAct.REJECTS)),
  /** Somebody threatens. */
  THREATEN(VERBAL_CONFLICT, exact(EventType.THREAT), exact(SpeechAct.THREATENS)),
  /** People protest. */
  PROTEST(MATERIAL_CONFLICT, exact(EventType.PROTEST), deed()),
  /** Relations are cut back. */
  SANCTION(MATERIAL_CONFLICT, exact(EventType.SANCTION), deed()),
  /** Forces are readied or shown. */
  MOBILIZE(
      MATERIAL_CONFLICT,
      lossy(EventType.DEPLOYMENT, "that the forces may only have been readied or shown"),
      deed()),
  /** Pressure by force short of an attack. */
  COERCE(MATERIAL_CONFLICT, exact(EventType.COERCION), deed()),
  /** Violence. */
  ASSAULT(MATERIAL_CONFLICT, lossy(EventType.ATTACK, "that both sides may have fought"), deed());

  private final QuadClass quad;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<EventType> eventType;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<SpeechAct> speechAct;

  PloverType(QuadClass quad, Mapped<EventType> eventType, Mapped<SpeechAct> speechAct) {
    this.quad = quad;
    this.eventType = eventType;
    this.speechAct = speechAct;
  }

  private static Mapped<SpeechAct> deed() {
    return Mapped.none("it is a deed, not words");
  }

  /** {@return the quarter it belongs to} */
  public QuadClass quad() {
    return quad;
  }

  /** {@return our word for the event; always with a value} */
  public Mapped<EventType> eventType() {
    return eventType;
  }

  /** {@return what a voice does by such an utterance; none for a deed} */
  public Mapped<SpeechAct> speechAct() {
    return speechAct;
  }

  /**
   * Maps one of our words for events.
   *
   * @param type our word
   * @return the type, or why there is none
   */
  public static Mapped<PloverType> from(EventType type) {
    return PloverFromModel.EVENTS.of(type);
  }

  /**
   * Maps what a voice does by speaking.
   *
   * @param act our word
   * @return the type, or why there is none
   */
  public static Mapped<PloverType> from(SpeechAct act) {
    return PloverFromModel.ACTS.of(act);
  }

  /**
   * Maps a CAMEO root by the table of the manual. PLOVER dropped 01 and 02 and split 08.
   *
   * @param root the root
   * @return the type, or why there is none
   */
  public static Mapped<PloverType> from(CameoRoot root) {
    return PloverFromCameo.ROOTS.of(root);
  }

  /**
   * Maps a CAMEO code of two to four digits by the table of the manual; 081 to 083 are {@link
   * #CONCEDE}, 084 to 087 {@link #RETREAT}.
   *
   * @param eventCode the code
   * @return the type, or why there is none
   */
  public static Mapped<PloverType> fromCameo(String eventCode) {
    return PloverFromCameo.from(eventCode);
  }

  /**
   * Finds the type with a name, in capitals as PLOVER writes it.
   *
   * @param name the name
   * @return the type, or empty if there is none
   */
  public static Optional<PloverType> of(String name) {
    return Codes.find(values(), PloverType::name, name);
  }
}
