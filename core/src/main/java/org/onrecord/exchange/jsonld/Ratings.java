package org.onrecord.exchange.jsonld;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.VerdictKind;
import org.onrecord.model.codes.Mapped;

/** The few words of ratings that are verdicts, and the words that verdicts are. */
final class Ratings {
  private static final Map<String, VerdictKind> WORDS =
      Map.of(
          "true", VerdictKind.CONFIRMED,
          "correct", VerdictKind.CONFIRMED,
          "false", VerdictKind.DENIED,
          "incorrect", VerdictKind.DENIED,
          "fake", VerdictKind.DENIED,
          "exaggerated", VerdictKind.EXAGGERATED,
          "unproven", VerdictKind.NOT_VERIFIED,
          "unverified", VerdictKind.NOT_VERIFIED,
          "not verified", VerdictKind.NOT_VERIFIED);

  private Ratings() {}

  static Mapped<VerdictKind> verdict(String words) {
    return Optional.ofNullable(WORDS.get(words.strip().toLowerCase(Locale.ROOT)))
        .map(Mapped::exact)
        .orElseGet(() -> Mapped.none("the words are kept as an assessment"));
  }

  static String word(VerdictKind verdict) {
    return switch (verdict) {
      case CONFIRMED -> "True";
      case DENIED -> "False";
      case EXAGGERATED -> "Exaggerated";
      case NOT_VERIFIED -> "Not verified";
      case NO_COMMENT -> "No comment";
    };
  }
}
