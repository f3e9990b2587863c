package org.onrecord.report;

import com.google.common.base.Splitter;
import java.util.List;

/** A text for a terminal, wrapped to a width. */
final class Page {
  static final int WIDTH = 100;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A piece of a paragraph. Its blanks are where lines may break. */
  record Run(String text, Ink ink) {
    static Run of(String text) {
      return new Run(text, Ink.PLAIN);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final boolean coloured;

  Page(boolean coloured) {
    this.coloured = coloured;
  }

  void blank() {
    text.append('\n');
  }

  void paragraph(int indent, Run... runs) {
    new Paragraph(indent, 0).write(List.of(runs));
  }

  void paragraph(int indent, String words) {
    paragraph(indent, Run.of(words));
  }

  /** Writes a paragraph behind a label, which stands out to its left. */
  void labelled(int indent, Run label, int labelWidth, Run... runs) {
    text.append(" ".repeat(indent)).append(paint(label));
    int gap = Math.max(1, labelWidth - length(label.text()));
    text.append(" ".repeat(gap));
    new Paragraph(indent + labelWidth, indent + length(label.text()) + gap).write(List.of(runs));
  }

  private String paint(Run run) {
    return coloured ? run.ink().paint(run.text()) : run.text();
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** One paragraph while it is written. */
  private final class Paragraph {
    private final int indent;
    private int column;

    Paragraph(int indent, int column) {
      this.indent = indent;
      this.column = column;
    }

    void write(List<Run> runs) {
      for (Run run : runs) {
        for (String word : WORDS.split(Visible.line(run.text()))) {
          word(word, run.ink());
        }
      }
      text.append('\n');
    }

    private void word(String word, Ink ink) {
      String rest = word;
      int room = WIDTH - indent;
      while (length(rest) > room) {
        int cut = rest.offsetByCodePoints(0, room);
        place(rest.substring(0, cut), ink);
        rest = rest.substring(cut);
      }
      if (!rest.isEmpty()) {
        place(rest, ink);
      }
    }

    private void place(String word, Ink ink) {
      boolean first = column <= indent;
      if (!first && column + 1 + length(word) > WIDTH) {
        text.append('\n');
        column = 0;
        first = true;
      }
      int gap = first ? indent - column : 1;
      text.append(" ".repeat(Math.max(0, gap))).append(paint(new Run(word, ink)));
      column += Math.max(0, gap) + length(word);
    }
  }
}
