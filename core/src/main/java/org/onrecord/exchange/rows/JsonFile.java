package org.onrecord.exchange.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes an object with an array of objects, one on each line. Not for use by several threads. */
public final class JsonFile {
  private final Writer out;
  private String before = "\n";

  /**
   * Begins the file.
   *
   * @param out where to; not closed
   * @param envelope the fields before the array
   * @param array the name of the array
   * @throws UncheckedIOException if the stream cannot be written
   */
  public JsonFile(OutputStream out, JsonObject envelope, String array) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    StringBuilder start = new StringBuilder("{\n");
    for (String name : envelope.names()) {
      JsonPrinter.quote(name, start);
      JsonPrinter.print(envelope.get(name).orElseThrow(), start.append(": "));
      start.append(",\n");
    }
    JsonPrinter.quote(array, start);
    write(start.append(": ["));
  }

  /**
   * Writes an object.
   *
   * @param object the object
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void add(JsonObject object) {
    StringBuilder line = new StringBuilder(before);
    JsonPrinter.print(object, line);
    write(line);
    before = ",\n";
  }

  /**
   * Ends the file.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void end() {
    write("\n]\n}\n");
    try {
      out.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void write(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
