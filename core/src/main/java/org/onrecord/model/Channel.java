package org.onrecord.model;

import java.util.List;

/** The medium of an utterance. */
public final class Channel extends Term {
  private static final Vocabulary<Channel> KNOWN = new Vocabulary<>(Channel::new);

  /** A social platform. */
  public static final Channel SOCIAL_MEDIA = KNOWN.add("social_media");

  /** A messaging service, its channels included. */
  public static final Channel MESSAGING_APP = KNOWN.add("messaging_app");

  /** A written statement for the press. */
  public static final Channel PRESS_STATEMENT = KNOWN.add("press_statement");

  /** Words spoken to assembled journalists. */
  public static final Channel PRESS_CONFERENCE = KNOWN.add("press_conference");

  /** A speech. */
  public static final Channel SPEECH = KNOWN.add("speech");

  /** An interview. */
  public static final Channel INTERVIEW = KNOWN.add("interview");

  /** A published analysis. */
  public static final Channel WRITTEN_ANALYSIS = KNOWN.add("written_analysis");

  /** Radio or television. */
  public static final Channel BROADCAST = KNOWN.add("broadcast");

  /** Words spoken at a meeting. */
  public static final Channel MEETING = KNOWN.add("meeting");

  /** The source does not say. */
  public static final Channel UNSPECIFIED = KNOWN.add("unspecified");

  private Channel(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static Channel of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<Channel> values() {
    return KNOWN.values();
  }
}
