package org.onrecord.model;

import java.util.List;

/** What a voice does by speaking. */
public final class SpeechAct extends Term {
  private static final Vocabulary<SpeechAct> KNOWN = new Vocabulary<>(SpeechAct::new);

  /** Says that it is so. */
  public static final SpeechAct STATES = KNOWN.add("states");

  /** Says what it saw. */
  public static final SpeechAct OBSERVES = KNOWN.add("observes");

  /** Makes it known. */
  public static final SpeechAct ANNOUNCES = KNOWN.add("announces");

  /** Lets it be understood. */
  public static final SpeechAct INDICATES = KNOWN.add("indicates");

  /** Says it with weight. */
  public static final SpeechAct EMPHASISES = KNOWN.add("emphasises");

  /** Grants that it is so. */
  public static final SpeechAct ACKNOWLEDGES = KNOWN.add("acknowledges");

  /** Says that it did it. */
  public static final SpeechAct CLAIMS_RESPONSIBILITY = KNOWN.add("claims_responsibility");

  /** Says that it is not so; the polarity follows. */
  public static final SpeechAct DENIES = KNOWN.add("denies");

  /** Refuses what was asked or offered. */
  public static final SpeechAct REJECTS = KNOWN.add("rejects");

  /** Lays it to somebody's charge. */
  public static final SpeechAct ACCUSES = KNOWN.add("accuses");

  /** Calls it wrong. */
  public static final SpeechAct CONDEMNS = KNOWN.add("condemns");

  /** Calls it good. */
  public static final SpeechAct PRAISES = KNOWN.add("praises");

  /** Gives grounds for it. */
  public static final SpeechAct JUSTIFIES = KNOWN.add("justifies");

  /** Gives a judgement on it. */
  public static final SpeechAct ASSESSES = KNOWN.add("assesses");

  /** Says that harm may come. */
  public static final SpeechAct WARNS = KNOWN.add("warns");

  /** Says that it will do harm. */
  public static final SpeechAct THREATENS = KNOWN.add("threatens");

  /** Binds itself to do it. */
  public static final SpeechAct PROMISES = KNOWN.add("promises");

  /** Insists that it be done. */
  public static final SpeechAct DEMANDS = KNOWN.add("demands");

  /** Asks that it be done. */
  public static final SpeechAct REQUESTS = KNOWN.add("requests");

  /** Calls publicly for it to be done. */
  public static final SpeechAct CALLS_FOR = KNOWN.add("calls_for");

  /** Recommends it. */
  public static final SpeechAct ADVISES = KNOWN.add("advises");

  /** Makes another's call or cause its own. */
  public static final SpeechAct JOINS = KNOWN.add("joins");

  /** Passes on another's words. */
  public static final SpeechAct RELAYS = KNOWN.add("relays");

  /** Gives another's words as words. */
  public static final SpeechAct QUOTES = KNOWN.add("quotes");

  /** Names or alludes to it. */
  public static final SpeechAct REFERS_TO = KNOWN.add("refers_to");

  /** Refuses to say. */
  public static final SpeechAct DECLINES_COMMENT = KNOWN.add("declines_comment");

  private SpeechAct(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static SpeechAct of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<SpeechAct> values() {
    return KNOWN.values();
  }

  /** {@return denied for {@link #DENIES}, affirmed for every other act} */
  public Polarity impliedPolarity() {
    return equals(DENIES) ? Polarity.DENIED : Polarity.AFFIRMED;
  }
}
