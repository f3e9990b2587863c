package org.onrecord.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form by which names are compared: as they are written, but whatever the letter case, spacing,
 * typography and Unicode form. {@link DossierIndex#actorsNamed} says what that sets aside.
 */
public final class NameKey {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What is typed or set for an apostrophe, a hamza or an ayn: quotes, primes, half rings. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("[`\u00b4\u02b9\u02bb-\u02bf\u02c8\u2018\u2019\u201b\u2032\uff07]");

  /** Hyphens and dashes of every width, and the minus sign. */
  private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");

  /** Marks of writing direction, soft hyphens and the like, which no reader sees. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private NameKey() {}

  /**
   * Returns the form by which a name is compared. The way through upper case lets letters meet that
   * have more than one lower-case form.
   *
   * @param name a name
   * @return its form; equal for two names that are one but for how they are typed or set
   */
  public static String of(String name) {
    String folded =
        Normalizer.normalize(plain(name), Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFKC);
  }

  /** Sets typography aside. It must come first: NFKC makes a space of some apostrophes. */
  private static String plain(String name) {
    String seen = INVISIBLE.matcher(name).replaceAll("");
    return HYPHEN.matcher(APOSTROPHE.matcher(seen).replaceAll("'")).replaceAll("-");
  }
}
