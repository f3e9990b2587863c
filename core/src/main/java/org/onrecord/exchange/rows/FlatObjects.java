package org.onrecord.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Lays {@link Features} out as rows of a table, for a format that is a table as well as JSON. */
public final class FlatObjects implements ObjectConverter {
  private final Columns columns;
  private final Set<String> known;
  private final UnaryOperator<String> naming;
  private final Output output;
  private final RowConverter converter;

  /**
   * Takes the columns from the first object, and those that it lacks from the format.
   *
   * @param first the first object, if there is any
   * @param columns the columns of the format, in their usual order
   * @param others further columns that some files have
   * @param naming writes the name of a field as the format has its column
   * @param converter makes what turns the rows into records
   * @param output told of fields that are none of these
   */
  public FlatObjects(
      Optional<JsonObject> first,
      List<String> columns,
      Set<String> others,
      UnaryOperator<String> naming,
      BiFunction<Columns, Output, RowConverter> converter,
      Output output) {
    this.naming = naming;
    Set<String> names = new LinkedHashSet<>();
    first.ifPresent(object -> names.addAll(names(object, naming)));
    names.remove(Features.GEOMETRY);
    names.addAll(columns);
    this.columns = new Columns(List.copyOf(names));
    this.known = new LinkedHashSet<>(columns);
    this.known.addAll(others);
    this.output = output;
    this.columns.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(output.ledger()::unknownColumn);
    this.converter = converter.apply(this.columns, output);
  }

  /**
   * Recognises a file by the columns that its first object has.
   *
   * @param shape what is known of the file
   * @param pages the name of the array in the answers of an API
   * @param naming writes the name of a field as the format has its column
   * @param form what those with some columns are called; empty if they are not of the format
   * @return what the file is called; empty if it is not of the format
   */
  public static Optional<String> recognise(
      JsonShape shape,
      String pages,
      UnaryOperator<String> naming,
      Function<List<String>, Optional<String>> form) {
    Optional<String> file = Features.form(shape, pages);
    return shape.first().isEmpty()
        ? file
        : form.apply(names(shape.first().get(), naming))
            .flatMap(fields -> file.map(it -> it + ", " + fields));
  }

  /**
   * Returns the columns that an object has.
   *
   * @param object the object
   * @param naming writes the name of a field as the format has its column
   * @return their names, in the order of the object
   */
  public static List<String> names(JsonObject object, UnaryOperator<String> naming) {
    return Features.flat(object).names().stream().map(naming).toList();
  }

  @Override
  public void convert(JsonPiece piece) {
    converter.convert(row(piece, Features.flat(piece.object())));
  }

  /** Returns a text for each column, and beside them whatever has no column. */
  private Row row(JsonPiece piece, JsonObject fields) {
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
    if (texts.containsKey(Features.GEOMETRY)) {
      output.ledger().remark("the geometry is no point, or another one than that of the columns");
    }
    texts.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(output.ledger()::unknownColumn);
    return Row.of(output.ledger().row(), piece, cells, texts);
  }

  @Override
  public void end() {
    converter.end();
  }
}
