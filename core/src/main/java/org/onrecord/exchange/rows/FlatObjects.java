package org.onrecord.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Lays objects out as rows of a table, for a format that is a table as well as JSON. */
public final class FlatObjects {
  private final Columns columns;
  private final Set<String> known;
  private final UnaryOperator<String> naming;
  private final Output output;

  /**
   * Takes the columns from the first object, and those that it lacks from the format.
   *
   * @param first the first object
   * @param columns the columns of the format, in their usual order
   * @param others further columns that some files have
   * @param naming writes the name of a field as the format has its column
   * @param output told of fields that are none of these
   */
  public FlatObjects(
      JsonObject first,
      List<String> columns,
      Set<String> others,
      UnaryOperator<String> naming,
      Output output) {
    this.naming = naming;
    Set<String> names = new LinkedHashSet<>();
    first.names().forEach(name -> names.add(naming.apply(name)));
    names.addAll(columns);
    this.columns = new Columns(List.copyOf(names));
    this.known = new LinkedHashSet<>(columns);
    this.known.addAll(others);
    this.output = output;
    this.columns.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(output.ledger()::unknownColumn);
  }

  /** {@return the columns} */
  public Columns columns() {
    return columns;
  }

  /**
   * Lays an object out.
   *
   * @param piece where it stands
   * @param fields its fields
   * @return the row, with a text for each column, and beside them whatever has no column
   */
  public Row row(JsonPiece piece, JsonObject fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : fields.names()) {
      String cell = fields.get(name).map(Json::toCell).orElse("");
      if (texts.putIfAbsent(naming.apply(name), cell) != null) {
        texts.put(name + " (again)", cell); // the same but for upper and lower case
      }
    }
    List<String> cells = new ArrayList<>(columns.names().size());
    for (String column : columns.names()) {
      String cell = texts.remove(column);
      cells.add(cell == null ? "" : cell);
    }
    texts.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(output.ledger()::unknownColumn);
    return Row.of(output.ledger().row(), piece, cells, texts);
  }
}
