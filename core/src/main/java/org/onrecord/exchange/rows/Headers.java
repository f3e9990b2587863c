package org.onrecord.exchange.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The headers within a file that was put together from others. The rows below one that has the same
 * columns in another order are put into the order of the first; those below one that has other
 * columns are not understood.
 */
final class Headers {
  private final List<String> columns;
  private final Function<List<String>, Optional<Layout>> recognise;
  private final Set<String> names;

  /** With what a header may begin: few rows do, and the others need not be looked into. */
  private final Set<String> beginnings;

  /** Where each column of the file stands below the last header; null if that is as above it. */
  private int @Nullable [] order;

  private boolean others;

  /**
   * Begins below the first header.
   *
   * @param first its cells as they stand
   * @param columns its columns
   * @param recognise tells a header from other rows
   */
  Headers(Row first, List<String> columns, Function<List<String>, Optional<Layout>> recognise) {
    this.columns = columns;
    this.recognise = recognise;
    this.names = Set.copyOf(columns);
    this.beginnings = new HashSet<>(columns);
    first.cells().forEach(cell -> beginnings.add(beginning(cell)));
  }

  private static String beginning(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a row, of as many cells as the first header, is a header; then it counts. */
  boolean isOne(Row row) {
    if (!beginnings.contains(beginning(row.cell(0)))) {
      return false;
    }
    Optional<Layout> layout = recognise.apply(row.cells()).filter(Layout::header);
    layout.ifPresent(known -> begin(Columns.distinct(Columns.named(known.columns()))));
    return layout.isPresent();
  }

  private void begin(List<String> below) {
    others = !names.equals(Set.copyOf(below));
    order = below.equals(columns) ? null : columns.stream().mapToInt(below::indexOf).toArray();
  }

  /** Returns whether the last header had other columns than the first. */
  boolean areOthers() {
    return others;
  }

  /** Returns a row with its cells in the order of the first header. */
  Row arranged(Row row) {
    int[] from = order;
    if (from == null) {
      return row;
    }
    String[] cells = new String[from.length];
    for (int i = 0; i < from.length; i++) {
      cells[i] = row.cells().get(from[i]);
    }
    return row.with(List.of(cells));
  }
}
