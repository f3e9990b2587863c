package org.onrecord.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of expressions with what is expected of them: edtf, expect, level, earliest, latest.
 */
final class Vectors {
  private static final int COLUMNS = 5;

  private Vectors() {}

  /**
   * One line.
   *
   * @param edtf the expression, in which blanks matter
   * @param valid whether it is to be accepted
   * @param earliest the first day, empty if nothing is expected of it
   * @param latest the last day, empty if nothing is expected of it
   */
  record Vector(String edtf, boolean valid, String earliest, String latest) {
    boolean hasBounds() {
      return !earliest.isEmpty() || !latest.isEmpty();
    }

    Optional<LocalDate> earliestDay() {
      return day(earliest);
    }

    Optional<LocalDate> latestDay() {
      return day(latest);
    }

    @Override
    public String toString() {
      return "\"" + edtf + "\" is " + (valid ? "valid" : "invalid");
    }
  }

  static List<Vector> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(Vectors::vector).toList();
  }

  private static Vector vector(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException("too few columns: " + line);
    }
    return new Vector(columns[0], columns[1].equals("valid"), columns[3], columns[4]);
  }

  // LocalDate.parse wants a plus sign on years of more than four digits, these files have none.
  private static Optional<LocalDate> day(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int dayAt = text.lastIndexOf('-');
    int monthAt = text.lastIndexOf('-', dayAt - 1);
    return Optional.of(
        LocalDate.of(
            Integer.parseInt(text.substring(0, monthAt)),
            Integer.parseInt(text.substring(monthAt + 1, dayAt)),
            Integer.parseInt(text.substring(dayAt + 1))));
  }
}
