package org.onrecord.count;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a quantity may hold beside its figure. Most hold nothing, and share {@link #NONE}. */
record Attributes(
    @Nullable String reported,
    @Nullable String unit,
    @Nullable String lexicon,
    @Nullable Hedge hedge,
    Map<String, String> extensions) {

  static final Attributes NONE = new Attributes(null, null, null, null, ImmutableMap.of());

  Attributes withReported(String words) {
    return new Attributes(words, unit, lexicon, hedge, extensions);
  }

  Attributes withUnit(@Nullable String other) {
    return new Attributes(reported, other, lexicon, hedge, extensions);
  }

  Attributes withLexicon(String name) {
    return new Attributes(reported, unit, name, hedge, extensions);
  }

  Attributes withHedge(Hedge other) {
    return new Attributes(reported, unit, lexicon, other, extensions);
  }

  Attributes withExtensions(ImmutableMap<String, String> others) {
    return new Attributes(reported, unit, lexicon, hedge, others);
  }

  boolean isEmpty() {
    return reported == null
        && unit == null
        && lexicon == null
        && hedge == null
        && extensions.isEmpty();
  }

  /** For people, not for parsing. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "unit", unit);
    append(text, "reported", reported == null ? null : '"' + reported + '"');
    append(text, "lexicon", lexicon);
    append(
        text, "hedge", hedge == null ? null : '"' + hedge.words() + "\" " + hedge.reach().code());
    append(text, "extensions", extensions.isEmpty() ? null : extensions);
    return "{" + text + "}";
  }

  private static void append(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(value);
    }
  }
}
