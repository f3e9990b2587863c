package org.onrecord.examples.validate;

import java.io.PrintWriter;

/** What is told beside the report, on standard error. */
final class Log {
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean watched;
  private final boolean quiet;
  private boolean statusShown;

  /**
   * Makes a log.
   *
   * @param err where to
   * @param watched whether somebody watches, so that a line can be written over
   * @param quiet whether to tell of problems only
   */
  Log(PrintWriter err, boolean watched, boolean quiet) {
    this.err = err;
    this.watched = watched;
    this.quiet = quiet;
  }

  boolean isWatched() {
    return watched;
  }

  /** Returns a text without what would break lines or steer a terminal. */
  static String visible(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /** Tells of something that could not be taken as it is; being quiet does not hide it. */
  void problem(String text) {
    clearStatus();
    err.println(visible(text));
    err.flush();
  }

  /** Tells of something that is good to know. */
  void note(String text) {
    if (!quiet) {
      problem(text);
    }
  }

  /** Tells how far things are: in one line that is written over, if somebody watches. */
  void status(String text) {
    if (watched && !quiet) {
      err.print(CLEAR + text);
      err.flush();
      statusShown = true;
    } else {
      note(text);
    }
  }

  /** Takes the status away, before something else is written. */
  void clearStatus() {
    if (statusShown) {
      err.print(CLEAR);
      err.flush();
      statusShown = false;
    }
  }
}
