package org.onrecord.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Names the file that could not be read or written, which messages such as "Is a directory" do not.
 */
final class FileFailure {
  private FileFailure() {}

  static UncheckedIOException cannotRead(String input, IOException failed) {
    return new UncheckedIOException("cannot read " + input + ": " + reason(failed), failed);
  }

  static UncheckedIOException cannotWrite(Path file, IOException failed) {
    return new UncheckedIOException("cannot write " + file + ": " + reason(failed), failed);
  }

  /** Says what is wrong also where the exception has the path for its whole message. */
  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    return failed instanceof AccessDeniedException
        ? "access is denied"
        : String.valueOf(failed.getMessage());
  }
}
