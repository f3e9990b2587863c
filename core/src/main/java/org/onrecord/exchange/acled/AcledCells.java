package org.onrecord.exchange.acled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.model.Event;
import org.onrecord.model.Extensible;

/**
 * The cells of one row to be written. What the model says comes first; a cell that an import kept
 * beside the event is written instead if it says the same in another way, and where the model says
 * nothing.
 */
final class AcledCells {
  static final String EXTENSION = "x_acled";

  private static final Pattern NO_BREAK = Pattern.compile("[\\u00a0\\u2007\\u202f]");

  private final Map<String, String> kept;
  private final Map<String, String> cells = new HashMap<>();

  AcledCells(Event event) {
    this.kept = keptBeside(event);
    this.cells.putAll(kept);
  }

  static Map<String, String> keptBeside(Extensible object) {
    return Leftovers.read(object.extensions().getOrDefault(EXTENSION, "{}"));
  }

  /** Returns the cell that was kept; empty if none was. */
  String kept(String column) {
    return kept.getOrDefault(column, "");
  }

  /** Returns the cell as it will be written. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Writes what the model says, whatever was kept. */
  void put(String column, String text) {
    cells.put(column, text);
  }

  /**
   * Writes what the model says, unless the cell that was kept says the same or the model nothing.
   */
  void put(String column, String text, Predicate<String> same) {
    String before = kept(column);
    boolean stays = !before.isEmpty() && (text.isEmpty() || same.test(plain(before)));
    cells.put(column, stays ? before : text);
  }

  static String plain(String text) {
    return NO_BREAK.matcher(text).replaceAll(" ").strip();
  }

  List<String> row() {
    return AcledColumns.OF_EXPORT.stream().map(this::get).toList();
  }
}
