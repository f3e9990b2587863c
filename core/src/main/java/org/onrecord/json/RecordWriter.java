package org.onrecord.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** Writes a corpus: a header line, then one record a line. Not for use by several threads. */
public final class RecordWriter implements Closeable, Flushable {
  private final JsonGenerator generator;

  RecordWriter(OutputStream out, Dossier header) {
    try {
      generator = Limits.FACTORY.createGenerator(out, JsonEncoding.UTF8);
      generator.setRootValueSeparator(null);
      Dossiers.CORPUS_HEADER.write(header, generator);
      generator.writeRaw('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    header.records().forEach(this::write);
  }

  /**
   * Writes a record.
   *
   * @param record the record
   * @throws IllegalArgumentException if an extension is not JSON or has the name of a field
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(DossierRecord record) {
    try {
      RecordLine.CODEC.write(record, generator);
      generator.writeRaw('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Writes out what is buffered.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  @Override
  public void flush() {
    try {
      generator.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Writes out what is buffered and closes the stream.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  @Override
  public void close() {
    try {
      generator.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
