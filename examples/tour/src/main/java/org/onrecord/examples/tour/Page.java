package org.onrecord.examples.tour;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints text that fits 100 columns, whatever is in it. */
final class Page {
  static final int WIDTH = 100;

  private final PrintStream out;

  Page(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    underlined(text, "=");
  }

  void section(String text) {
    out.println();
    underlined(text, "-");
  }

  private void underlined(String text, String line) {
    List<String> lines = wrap(text, WIDTH);
    lines.forEach(out::println);
    out.println(line.repeat(width(lines.get(0))));
  }

  void heading(String text) {
    out.println();
    paragraph("", text);
  }

  /** Prints a text behind a label; the lines after the first begin below the text. */
  void paragraph(String label, String text) {
    String before = label;
    for (String line : wrap(text, WIDTH - label.length())) {
      out.println((before + line).stripTrailing());
      before = " ".repeat(label.length());
    }
  }

  /** Prints cells in columns of given widths; the last takes what is left. */
  void row(int[] widths, String... cells) {
    List<List<String>> columns = new ArrayList<>();
    int left = WIDTH;
    for (int i = 0; i < cells.length; i++) {
      columns.add(wrap(cells[i], i < widths.length ? widths[i] : left));
      left -= i < widths.length ? widths[i] + 2 : 0;
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        row.append(cell);
        if (i < widths.length) {
          row.append(" ".repeat(widths[i] - width(cell) + 2));
        }
      }
      out.println(row.toString().stripTrailing());
    }
  }

  /** Breaks a text between words, and within those that are too long, into at least one line. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("[\\s\\p{Cntrl}]+", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line) > width) {
        int end = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
