package org.onrecord.validation.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.index.NameKey;

/** Brings together what are likely spellings of one name. */
final class NameSpelling {
  /** English ones, and the Arabic one as it is transliterated. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "al", "el", "ul");

  private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ul");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

  private NameSpelling() {}

  /** The words of a name, in lower case. */
  static List<String> words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(NameKey.of(name)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words of a name without an article in front, as “the Front” is short for “Tide Front”. */
  static List<String> wordsBehindArticle(String name) {
    List<String> words = words(name);
    boolean leads = words.size() > 1 && ARTICLES.contains(words.get(0));
    return leads ? words.subList(1, words.size()) : words;
  }

  /**
   * Whether an article stands inside a name, as in Salim al-Bahri; “Al” in front is a first name.
   */
  static boolean hasArabicArticle(String name) {
    return words(name).stream().skip(1).anyMatch(ARABIC_ARTICLES::contains);
  }

  /**
   * A name without diacritics, apostrophes, hyphens and articles, its words in alphabetical order.
   */
  static String folded(String name) {
    String plain = Normalizer.normalize(NameKey.of(name), Normalizer.Form.NFKD).replace("'", "");
    List<String> words = words(MARK.matcher(plain).replaceAll(""));
    List<String> telling = words.stream().filter(word -> !ARTICLES.contains(word)).toList();
    return (telling.isEmpty() ? words : telling).stream().sorted().collect(Collectors.joining(" "));
  }

  /** A folded name without vowels inside words and without doubled letters, as Kahaf and Kahf. */
  static String consonants(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(word -> DOUBLED.matcher(VOWELS.matcher(word).replaceAll("")).replaceAll("$1"))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
