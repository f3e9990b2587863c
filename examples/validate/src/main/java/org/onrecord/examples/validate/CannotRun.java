package org.onrecord.examples.validate;

/** Says in one line why there is nothing to report. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String reason) {
    super(reason);
  }

  CannotRun(String reason, Exception cause) {
    super(reason, cause);
  }
}
