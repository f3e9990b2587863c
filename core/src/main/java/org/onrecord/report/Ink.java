package org.onrecord.report;

import org.onrecord.validation.Severity;

/** How a piece of text stands out on a terminal. */
enum Ink {
  PLAIN(""),
  HEADING("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  BLUE("34"),
  GREEN("32");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Puts the codes of ECMA-48 around a text. */
  String paint(String text) {
    return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> BLUE;
    };
  }
}
