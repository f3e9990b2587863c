package org.onrecord.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Citation;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;

/** The texts of some sources. Slices are cut in time that does not grow with the text. */
public final class SourceTexts {
  private final ImmutableMap<SourceId, String> texts;
  private final Map<SourceId, int[]> codePoints;

  SourceTexts(Map<SourceId, String> texts) {
    this.texts = ImmutableMap.copyOf(texts);
    this.codePoints =
        ImmutableMap.copyOf(Maps.transformValues(this.texts, text -> text.codePoints().toArray()));
  }

  /** {@return the sources whose texts are here} */
  public Set<SourceId> sources() {
    return ImmutableSet.copyOf(texts.keySet());
  }

  /**
   * Returns the text of a source.
   *
   * @param source the id of the source
   * @return the whole text, or empty if it was not supplied
   */
  public Optional<String> text(SourceId source) {
    return Optional.ofNullable(texts.get(source));
  }

  /**
   * Returns the slice of the text that a citation cites.
   *
   * @param citation the citation
   * @return the slice, or empty if the text was not supplied or the citation has no span in it
   */
  public Optional<String> slice(Citation citation) {
    int[] text = codePoints.get(citation.source());
    return text == null
        ? Optional.empty()
        : citation.span().filter(span -> isWithin(span, text)).map(span -> slice(span, text));
  }

  private static boolean isWithin(Span span, int[] text) {
    return 0 <= span.start() && span.start() < span.end() && span.end() <= text.length;
  }

  private static String slice(Span span, int[] text) {
    return new String(text, span.start(), span.end() - span.start());
  }
}
