package org.onrecord.examples.dailyseries;

import java.util.Map;
import java.util.TreeMap;

/** What became of the values of a series: each is in a claim, or left out for a reason. */
final class Account {
  private final Format format;
  private final Map<String, Integer> claimed = new TreeMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Map<Long, Integer> periods = new TreeMap<>();
  private int days;
  private int values;

  Account(Format format) {
    this.format = format;
  }

  void read(Row row) {
    days++;
    row.hours().ifPresent(hours -> periods.merge(hours, 1, Integer::sum));
    row.figures().keySet().stream()
        .filter(column -> !column.equals(Row.PERIOD))
        .forEach(column -> values++);
  }

  void claim(Column column) {
    claimed.merge(column.name(), 1, Integer::sum);
  }

  void leaveOut(String column) {
    leftOut.merge(column, 1, Integer::sum);
  }

  /** {@return how many days were read} */
  int days() {
    return days;
  }

  /** {@return how many values were read} */
  int values() {
    return values;
  }

  /** {@return how many values became claims} */
  int claims() {
    return sum(claimed);
  }

  /** {@return on how many days each column has a value that became a claim} */
  Map<String, Integer> claimed() {
    return claimed;
  }

  /** {@return how many values of each column were left out} */
  Map<String, Integer> leftOut() {
    return leftOut;
  }

  /** {@return on how many days each length of period, in hours, is stated} */
  Map<Long, Integer> periods() {
    return periods;
  }

  /** {@return why the values of a column were left out} */
  String reason(String column) {
    return format.reason(column);
  }

  /** {@return whether every value that was read is accounted for} */
  boolean balances() {
    return values == claims() + sum(leftOut);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
