package org.onrecord.model;

/**
 * A part of a text in Unicode code points, not in the UTF-16 units of {@link String}, so that every
 * language counts alike. Nothing is checked until a text is there.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last
 */
public record Span(int start, int end) {
  /**
   * Finds a passage in a text.
   *
   * @param text the whole text
   * @param passage the passage, letter by letter as it stands there
   * @return where it stands
   * @throws IllegalArgumentException if the passage is empty, stands nowhere in the text, or stands
   *     there more than once
   */
  public static Span of(String text, String passage) {
    int at = text.indexOf(passage);
    if (passage.isEmpty() || at < 0) {
      throw new IllegalArgumentException("the text has no passage \"" + passage + '"');
    }
    if (text.indexOf(passage, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "the text has \"" + passage + "\" more than once: add a word before or after it");
    }
    int start = text.codePointCount(0, at);
    return new Span(start, start + passage.codePointCount(0, passage.length()));
  }

  /**
   * Returns whether this is a part of a text, and not an empty one.
   *
   * @param text the whole text
   * @return whether the span is in order and lies in the text
   */
  public boolean isWithin(String text) {
    return 0 <= start && start < end && end <= text.codePointCount(0, text.length());
  }

  /**
   * Returns the slice of a text.
   *
   * @param text the whole text
   * @return the slice
   * @throws IndexOutOfBoundsException if the span does not lie in the text
   */
  public String slice(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  @Override
  public String toString() {
    return start + "-" + end;
  }
}
