package org.onrecord.examples.tour;

import java.io.PrintStream;

/** Prints text that fits 100 columns, in plain characters. */
final class Page {
  static final int WIDTH = 100;

  private final PrintStream out;

  Page(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.println(text);
    out.println("=".repeat(Math.min(WIDTH, text.length())));
  }

  void section(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }

  void heading(String text) {
    out.println();
    paragraph("", text);
  }

  void blank() {
    out.println();
  }

  /** Prints a text behind a label; the lines after the first begin below the text. */
  void paragraph(String label, String text) {
    String indent = " ".repeat(label.length());
    StringBuilder line = new StringBuilder(label);
    for (String word : text.split(" ", -1)) {
      boolean begun = line.length() > indent.length();
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    out.println(line.toString().stripTrailing());
  }

  /** Prints cells in columns of given widths; the last takes what is left. */
  void row(int[] widths, String... cells) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      label.append(fit(cells[i], widths[i])).append("  ");
    }
    paragraph(label.toString(), cells[widths.length]);
  }

  private static String fit(String text, int width) {
    String fitted = text.length() <= width ? text : text.substring(0, width - 1) + "…";
    return fitted + " ".repeat(width - fitted.length());
  }
}
