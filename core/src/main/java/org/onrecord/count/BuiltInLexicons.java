package org.onrecord.count;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;

/**
 * The lexicons of this library; {@link Lexicon#standard} and {@link Lexicon#acled} explain them.
 */
final class BuiltInLexicons {

  static final Lexicon STANDARD =
      new Lexicon.Builder("standard")
          .word("pair", 2)
          .word("half-dozen", 6)
          .word("dozen", 12)
          .word("score", 20)
          .word("hundred", 100)
          .word("thousand", 1_000)
          .word("million", 1_000_000)
          .word("couple", 2, 3)
          .word("few", 2, 9)
          .word("handful", 2, 9)
          .word("several", 3, 19)
          .word("tens", 20, 99)
          .word("dozens", 24, 99)
          .word("scores", 40, 99)
          .word("hundreds", 200, 999)
          .word("thousands", 2_000, 999_999)
          .word("tens-of-thousands", 20_000, 99_999)
          .word("hundreds-of-thousands", 200_000, 999_999)
          .word("millions", 2_000_000, 999_999_999)
          .word("some", Range.atLeast(1L))
          .word("multiple", Range.atLeast(2L))
          .word("many", Range.atLeast(5L))
          .word("numerous", Range.atLeast(5L))
          .build();

  static final Lexicon ACLED =
      new Lexicon.Builder("acled")
          .word("tens", 10)
          .word("dozens", 12)
          .word("hundreds", 100)
          .unknown(Range.closed(3L, 10L))
          .build();

  /** Stands in for a lexicon of which only the name is recorded. It reads nothing. */
  static final Lexicon NOT_AT_HAND =
      new Lexicon.Builder("not at hand").withoutApproximation().build();

  static final ImmutableMap<String, Lexicon> BY_NAME =
      ImmutableMap.of(STANDARD.name(), STANDARD, ACLED.name(), ACLED);

  private BuiltInLexicons() {}
}
