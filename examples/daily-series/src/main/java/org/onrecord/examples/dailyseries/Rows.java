package org.onrecord.examples.dailyseries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a series. */
final class Rows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Rows() {}

  /**
   * Reads all rows.
   *
   * @param in an array of objects in JSON, one for each day
   * @throws IOException if it cannot be read, or is anything else
   */
  static List<Row> read(InputStream in) throws IOException {
    JsonNode days = JSON.readTree(in);
    if (!days.isArray()) {
      throw new IOException("a daily series is an array of days");
    }
    List<Row> rows = new ArrayList<>();
    for (JsonNode day : days) {
      rows.add(row(day, rows.size() + 1));
    }
    return rows;
  }

  private static Row row(JsonNode day, int number) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, Long> figures = new LinkedHashMap<>();
    sort(day, "", words, figures);
    try {
      String date = Optional.ofNullable(words.get(Row.DATE)).orElse("");
      return new Row(LocalDate.parse(date), Map.copyOf(words), Map.copyOf(figures));
    } catch (DateTimeException none) {
      throw new IOException("row " + number + " has no " + Row.DATE + " that is a day", none);
    }
  }

  private static void sort(
      JsonNode object, String before, Map<String, String> words, Map<String, Long> figures)
      throws JsonProcessingException {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = before + field.getKey();
      JsonNode value = field.getValue();
      if (value.isObject()) {
        sort(value, name + ".", words, figures);
      } else if (value.canConvertToLong() && value.isIntegralNumber()) {
        figures.put(name, value.longValue());
      } else if (!value.isNull()) {
        words.put(name, value.isTextual() ? value.textValue() : JSON.writeValueAsString(value));
      }
    }
  }
}
