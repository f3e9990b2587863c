package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cells of a row that the model has no place for, kept beside the record as they stand: as one
 * extension, an object of texts by the names of their columns.
 */
public final class Leftovers {
  private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();

  private static final JsonFactory READING = new JsonFactory();
  private static final BitSet NONE = new BitSet();

  private final int[] indices;
  private final List<String> beginnings = new ArrayList<>();

  private final Letters json = new Letters();

  /**
   * Takes all columns but some.
   *
   * @param columns the columns of the file
   * @param carried those whose cells the model carries, so that they can be written again from it
   */
  public Leftovers(Columns columns, Set<String> carried) {
    List<String> names = columns.names();
    indices =
        IntStream.range(0, names.size()).filter(i -> !carried.contains(names.get(i))).toArray();
    for (int index : indices) {
      beginnings.add('"' + escaped(names.get(index)) + "\":\"");
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
    return of(row, NONE);
  }

  /**
   * Returns what is left of a row of which the model carries more than of others.
   *
   * @param row the row
   * @param carried the indices of further columns whose cells the model carries in this row
   * @return the JSON; empty if the cells are
   */
  public Optional<String> of(Row row, BitSet carried) {
    json.cut(0);
    for (int i = 0; i < indices.length; i++) {
      if (!carried.get(indices[i])) {
        add(beginnings.get(i), row.cell(indices[i]));
      }
    }
    row.beside().forEach((name, cell) -> add('"' + escaped(name) + "\":\"", cell));
    if (json.length() == 0) {
      return Optional.empty();
    }
    json.append('}');
    return Optional.of(json.toString());
  }

  /**
   * Reads what was left of a row.
   *
   * @param json an extension as {@link #of(Row)} made it, or somebody else
   * @return the texts by the names of their columns; nothing else that stands there
   */
  public static Map<String, String> read(String json) {
    Map<String, String> cells = new LinkedHashMap<>();
    try (JsonParser parser = READING.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          if (parser.nextToken() == JsonToken.VALUE_STRING) {
            cells.put(name, parser.getText());
          } else {
            parser.skipChildren();
          }
        }
      }
    } catch (IOException malformed) {
      return Map.of(); // what is no JSON holds no cells, and is told of when it is written
    }
    return cells;
  }

  private void add(String beginning, String cell) {
    if (!cell.isEmpty()) {
      json.append(json.length() == 0 ? '{' : ',');
      json.append(beginning);
      int start = json.length();
      json.append(cell);
      if (!isPlain(start)) {
        json.cut(start);
        json.append(escaped(cell));
      }
      json.append('"');
    }
  }

  /** Returns whether what stands there from some letter on stands in JSON as it is. */
  private boolean isPlain(int start) {
    for (int i = start; i < json.length(); i++) {
      char letter = json.at(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }
}
