package org.onrecord.model.codes;

import static org.onrecord.model.codes.Mapped.lossy;

import java.util.Optional;
import org.onrecord.model.SourceKind;

/**
 * GDELT {@code MentionType}: what collection a text is from, and so how it is named.
 *
 * <p>Source: GDELT Event Database data format codebook 2.0 (February 2015).
 */
public enum GdeltMentionType {
  /** A page of the open web, named by its address. */
  WEB(1, lossy(SourceKind.NEWS_ARTICLE, "that it may be any other page of the web")),
  /** Print or broadcast, named by a citation in words. */
  CITATION_ONLY(2, lossy(SourceKind.NEWS_ARTICLE, "that it may be a broadcast or any other text")),
  /** A paper of the CORE archive, named by its DOI. */
  CORE(3, lossy(SourceKind.DOCUMENT, "that it is a paper of the CORE archive")),
  /** A paper of the Defense Technical Information Center, named by its DOI. */
  DTIC(4, lossy(SourceKind.DOCUMENT, "that it is a paper of the DTIC archive")),
  /** A paper of JSTOR, named by its DOI. */
  JSTOR(5, lossy(SourceKind.DOCUMENT, "that it is a paper of JSTOR")),
  /** A recording, named by its address and read by its captions. */
  NON_TEXTUAL(6, lossy(SourceKind.BROADCAST, "that only its captions were read"));

  private final int code;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<SourceKind> sourceKind;

  GdeltMentionType(int code, Mapped<SourceKind> sourceKind) {
    this.code = code;
    this.sourceKind = sourceKind;
  }

  /** {@return the number, 1 to 6} */
  public int code() {
    return code;
  }

  /** {@return our kind of source; always with a value} */
  public Mapped<SourceKind> sourceKind() {
    return sourceKind;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 6
   */
  public static Optional<GdeltMentionType> of(int code) {
    return Codes.find(values(), GdeltMentionType::code, code);
  }
}
