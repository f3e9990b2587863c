package org.onrecord.exchange.rows;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the columns of a file stand, by name: their order differs between releases. */
public final class Columns {
  /** R writes points for spaces. */
  private static final Pattern SPACES = Pattern.compile("[\\s.]+");

  private static final int MOST_SHOWN = 8;

  /** A byte order mark, or what programs make of one that they do not know. */
  private static final Pattern MARK =
      Pattern.compile("^(\ufeff|\u00ef\u00bb\u00bf|\u00ef\\.\\.|x\\.u\\.feff\\.)");

  private final List<String> names;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * Takes the columns of a file.
   *
   * @param names their names, in the order of the file; upper and lower case are the same
   */
  public Columns(List<String> names) {
    this.names = names.stream().map(Columns::plain).toList();
    for (int i = 0; i < this.names.size(); i++) {
      indices.putIfAbsent(this.names.get(i), i);
    }
  }

  /**
   * Writes a name as this library does.
   *
   * @param name the name as it stands in a file
   * @return the name in lower case, without white space around it or a byte order mark before it,
   *     and with {@code _} for white space within and for points
   */
  public static String plain(String name) {
    String lower = MARK.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return SPACES.matcher(lower.strip()).replaceAll("_");
  }

  /**
   * Says which columns a header lacks, to go behind the name of what it should be.
   *
   * @param needed the columns that must be there
   * @param present those that are
   * @return such as {@code (missing here: "id", "country" and 3 more)}
   */
  public static String missing(List<String> needed, List<String> present) {
    List<String> missing =
        needed.stream().filter(not(present::contains)).map(name -> '"' + name + '"').toList();
    int shown = Math.min(MOST_SHOWN, missing.size());
    String more = missing.size() > shown ? " and " + (missing.size() - shown) + " more" : "";
    return "(missing here: " + String.join(", ", missing.subList(0, shown)) + more + ')';
  }

  /**
   * Says which columns somebody has left out that records would be made of, to go behind the form
   * of a file.
   *
   * @param expected the columns that most records are made of
   * @param present those that are there
   * @return such as {@code , without low, high}; empty if none is left out
   */
  public static String without(List<String> expected, List<String> present) {
    String lacking = expected.stream().filter(not(present::contains)).collect(joining(", "));
    return lacking.isEmpty() ? "" : ", without " + lacking;
  }

  /** Returns the names, and where there is none, as over numbers of rows, one by its place. */
  static List<String> named(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> names.get(i).isEmpty() ? "column_" + (i + 1) : names.get(i))
        .toList();
  }

  /** Returns the names with a mark at each that stands there for another time. */
  static List<String> distinct(List<String> names) {
    Set<String> distinct = new LinkedHashSet<>();
    for (String name : names) {
      String free = name;
      while (!distinct.add(free)) {
        free += "_again";
      }
    }
    return List.copyOf(distinct);
  }

  /** {@return the names in lower case, in the order of the file} */
  public List<String> names() {
    return names;
  }

  /**
   * Returns where a column stands.
   *
   * @param name the name in lower case
   * @return its index, from 0; -1 if the file has no such column
   */
  public int index(String name) {
    return indices.getOrDefault(name, -1);
  }

  /**
   * Returns whether there is a column.
   *
   * @param name the name in lower case
   * @return whether the file has it
   */
  public boolean has(String name) {
    return indices.containsKey(name);
  }
}
