package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** Writes a corpus: a header line, then one record a line. Not for use by several threads. */
public final class RecordWriter implements Closeable, Flushable {
  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  RecordWriter(OutputStream out, Dossier header) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    writeLine(Dossiers.CORPUS_HEADER, header);
    header.records().forEach(this::write);
  }

  /**
   * Writes a record, wholly or not at all.
   *
   * @param record the record
   * @throws IllegalArgumentException if it could not be read again, as {@link OnRecordJson} says
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(DossierRecord record) {
    writeLine(RecordLine.CODEC, record);
  }

  private <T> void writeLine(Codec<T> codec, T value) {
    line.reset();
    try {
      encode(codec, value, line);
      line.write('\n');
      line.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns a record as it stands in its line. */
  static String line(DossierRecord record) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      encode(RecordLine.CODEC, record, line);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be written", impossible);
    }
    return line.toString(UTF_8);
  }

  private static <T> void encode(Codec<T> codec, T value, ByteArrayOutputStream line)
      throws IOException {
    try (JsonGenerator generator = Limits.FACTORY.createGenerator(line, JsonEncoding.UTF8)) {
      codec.write(value, generator);
    } catch (JsonProcessingException refused) {
      throw new IllegalArgumentException(refused.getOriginalMessage(), refused);
    }
    if (line.size() > OnRecordJson.MAX_LINE_LENGTH) {
      throw new IllegalArgumentException(
          "a record takes " + line.size() + " of " + OnRecordJson.MAX_LINE_LENGTH + " bytes");
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
      out.flush();
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
      out.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
