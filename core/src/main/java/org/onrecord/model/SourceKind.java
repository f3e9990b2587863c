package org.onrecord.model;

import java.util.List;

/** What kind of text a source is. */
public final class SourceKind extends Term {
  private static final Vocabulary<SourceKind> KNOWN = new Vocabulary<>(SourceKind::new);

  /** An article of a news outlet. */
  public static final SourceKind NEWS_ARTICLE = KNOWN.add("news_article");

  /** A post on a social platform. */
  public static final SourceKind SOCIAL_MEDIA_POST = KNOWN.add("social_media_post");

  /** A report of an organisation. */
  public static final SourceKind REPORT = KNOWN.add("report");

  /** A statement given to the press. */
  public static final SourceKind PRESS_RELEASE = KNOWN.add("press_release");

  /** A radio or television programme. */
  public static final SourceKind BROADCAST = KNOWN.add("broadcast");

  /** A written record of spoken words. */
  public static final SourceKind TRANSCRIPT = KNOWN.add("transcript");

  /** A table of records. */
  public static final SourceKind DATASET = KNOWN.add("dataset");

  /** An official or internal document. */
  public static final SourceKind DOCUMENT = KNOWN.add("document");

  /** A book. */
  public static final SourceKind BOOK = KNOWN.add("book");

  private SourceKind(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static SourceKind of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<SourceKind> values() {
    return KNOWN.values();
  }
}
