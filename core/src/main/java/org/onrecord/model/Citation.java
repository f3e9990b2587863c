package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in a source. Within a text it is a span; the hash of the slice lets whoever holds the
 * text verify it. A citation carries no words of the source.
 */
@Value.Immutable
@RecordStyle
public interface Citation extends Extensible {
  /** {@return the source that is cited} */
  SourceId source();

  /** {@return the part of the text, in Unicode code points from its beginning} */
  Optional<Span> span();

  /** {@return the page or pages, as the source numbers them} */
  Optional<String> page();

  /** {@return the row of a dataset, by number or by the id that the dataset gives it} */
  Optional<String> row();

  /** {@return the time within a recording, such as {@code 00:12:31}} */
  Optional<String> timecode();

  /** {@return the SHA-256 of the slice in UTF-8, in lower-case hexadecimal} */
  Optional<String> sha256();

  /** {@return how the cited words relate to what was uttered; a paraphrase unless said} */
  @Value.Default
  default Fidelity fidelity() {
    return Fidelity.PARAPHRASE;
  }

  /**
   * Cites a span of a text.
   *
   * @param source the id of the source
   * @param start the first code point, from 0
   * @param end the code point after the last
   * @return the citation, without a hash until it is {@linkplain Citations#seal sealed}
   */
  static Citation of(String source, int start, int end) {
    return of(source, new Span(start, end));
  }

  /**
   * Cites a span of a text.
   *
   * @param source the id of the source
   * @param span the part of the text
   * @return the citation, without a hash until it is {@linkplain Citations#seal sealed}
   */
  static Citation of(String source, Span span) {
    return builder().source(SourceId.of(source)).span(span).build();
  }

  /**
   * Cites a span of a text that quotes word for word.
   *
   * @param source the id of the source
   * @param start the first code point, from 0
   * @param end the code point after the last
   * @return the citation, verbatim, without a hash until it is {@linkplain Citations#seal sealed}
   */
  static Citation quote(String source, int start, int end) {
    return quote(source, new Span(start, end));
  }

  /**
   * Cites a span of a text that quotes word for word.
   *
   * @param source the id of the source
   * @param span the part of the text
   * @return the citation, verbatim, without a hash until it is {@linkplain Citations#seal sealed}
   */
  static Citation quote(String source, Span span) {
    return builder().from(of(source, span)).fidelity(Fidelity.VERBATIM).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Citation}. */
  class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
