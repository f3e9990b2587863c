package org.onrecord.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.onrecord.model.Dossier;

/**
 * Writes dossiers in one outside format. What the format cannot hold is left out, and the {@link
 * ExportReport} says so. An exporter is a value, safe for use by several threads.
 */
public interface Exporter {
  /** {@return the name of the format, such as {@code GeoJSON}} */
  String name();

  /**
   * Writes a dossier. The stream is flushed and not closed.
   *
   * @param dossier the dossier, sound or broken
   * @param out where to
   * @return what was written, and what could not be
   * @throws IllegalArgumentException if a record could not be written as JSON either, such as one
   *     with an extension that is no JSON
   * @throws UncheckedIOException if the stream cannot be written
   */
  ExportReport write(Dossier dossier, OutputStream out);

  /**
   * Writes a dossier into a file, which is replaced.
   *
   * @param dossier the dossier, sound or broken
   * @param file the file
   * @return what was written, and what could not be
   * @throws IllegalArgumentException if a record could not be written as JSON either
   * @throws UncheckedIOException if the file cannot be written; its message names it
   */
  default ExportReport write(Dossier dossier, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      return write(dossier, out);
    } catch (IOException failed) {
      throw cannotWrite(file, failed);
    } catch (UncheckedIOException failed) {
      throw cannotWrite(file, requireNonNull(failed.getCause()));
    }
  }

  private static UncheckedIOException cannotWrite(Path file, IOException failed) {
    boolean nowhere = failed instanceof NoSuchFileException; // whose message is the path alone
    String reason = nowhere ? "there is no such directory" : String.valueOf(failed.getMessage());
    return new UncheckedIOException("cannot write " + file + ": " + reason, failed);
  }
}
