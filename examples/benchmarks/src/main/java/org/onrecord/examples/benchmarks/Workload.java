package org.onrecord.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.fixtures.generator.DossierGenerator;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;

/** What is read and checked, as NDJSON, drawn from a seed. */
enum Workload {
  /** Events with a title, a date, a place and two actors, and nothing else. */
  EVENTS {
    @Override
    void write(int events, OutputStream out) {
      new Corpus().write(events, 0, out);
    }
  },

  /** The same events, each with a claim that it happened and one of its toll. */
  CLAIMS {
    @Override
    void write(int events, OutputStream out) {
      new Corpus().write(events, 2, out);
    }
  },

  /**
   * Scenes as the fixtures invent them: few titles, many claims through chains of voices, figures
   * with the words used. The number is that of all records.
   */
  SCENES {
    @Override
    void write(int records, OutputStream out) {
      DossierGenerator generator = DossierGenerator.seeded(20311).withRecords(records);
      try (RecordWriter writer = OnRecordJson.recordWriter(generator.header(), out)) {
        generator.records().forEach(writer::write);
      }
    }
  };

  abstract void write(int size, OutputStream out);

  /** Writes a temporary file, which goes with this process. */
  Path file(int size) {
    try {
      Path file = Files.createTempFile("onrecord-benchmark", ".ndjson");
      file.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        write(size, out);
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
