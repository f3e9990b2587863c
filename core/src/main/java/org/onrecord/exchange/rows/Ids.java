package org.onrecord.exchange.rows;

import com.google.common.hash.Hashing;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids of what stands in rows, the same for the same text on every run. */
public final class Ids {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");
  private static final int LONGEST = 40;

  private Ids() {}

  /**
   * Makes an id that can be read. Names that differ in any way have different ids, since it ends
   * with 32 bits of a hash of the name.
   *
   * @param prefix what it begins with
   * @param name the name
   * @return such as {@code acled-actor-is-islamic-state-1a2b3c4d}
   */
  public static String named(String prefix, String name) {
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = BETWEEN_WORDS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
    String plain = AT_THE_ENDS.matcher(words).replaceAll("");
    String brief = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String hash = Hashing.murmur3_32_fixed().hashUnencodedChars(name).toString();
    return prefix + "-" + (brief.isEmpty() ? "" : brief + "-") + hash;
  }

  /**
   * Makes an id of several cells together.
   *
   * @param prefix what it begins with
   * @param cells the cells in one text, told apart by a character that stands in none of them
   * @return such as {@code ucdp-place-0123456789abcdef}, with 64 bits of a hash
   */
  public static String hashed(String prefix, String cells) {
    return prefix
        + "-"
        + Long.toHexString(Hashing.murmur3_128().hashUnencodedChars(cells).asLong());
  }
}
