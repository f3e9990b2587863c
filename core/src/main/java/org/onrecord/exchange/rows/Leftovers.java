package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a row that the model has no place for, kept beside the record as they stand: as one
 * extension, an object of texts by the names of their columns.
 */
public final class Leftovers {
  private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

  private final List<Integer> indices = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();

  /**
   * Takes all columns but some.
   *
   * @param columns the columns of the file
   * @param carried those whose cells the model carries, so that they can be written again from it
   */
  public Leftovers(Columns columns, Set<String> carried) {
    List<String> names = columns.names();
    for (int i = 0; i < names.size(); i++) {
      if (!carried.contains(names.get(i))) {
        indices.add(i);
        beginnings.add('"' + escaped(names.get(i)) + "\":\"");
      }
    }
  }

  private static String escaped(String text) {
    return String.valueOf(JSON.quoteAsString(text));
  }

  /**
   * Returns what is left of a row.
   *
   * @param row the row
   * @return the JSON; empty if the cells are
   */
  public Optional<String> of(Row row) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < indices.size(); i++) {
      add(beginnings.get(i), row.cell(indices.get(i)), json);
    }
    row.beside().forEach((name, cell) -> add('"' + escaped(name) + "\":\"", cell, json));
    return json.isEmpty() ? Optional.empty() : Optional.of(json.append('}').toString());
  }

  private static void add(String beginning, String cell, StringBuilder json) {
    if (!cell.isEmpty()) {
      json.append(json.isEmpty() ? '{' : ',').append(beginning);
      JSON.quoteAsString(cell, json);
      json.append('"');
    }
  }
}
