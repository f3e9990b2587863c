package org.onrecord.examples.validate;

/** What a report can be written as. */
enum Format {
  /** For a terminal. */
  TEXT,
  /** For a pull request or a wiki. */
  MARKDOWN,
  /** For programs, and for the baseline of a later run. */
  JSON,
  /** For code-review tools, which show findings beside the lines of a file. */
  SARIF
}
