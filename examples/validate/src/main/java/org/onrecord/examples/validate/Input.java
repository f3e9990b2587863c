package org.onrecord.examples.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.Importer;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.Reading;

/**
 * One thing to check.
 *
 * @param name what it is called in reports
 * @param file the file; empty for standard input
 * @param content what is in it
 * @param importer what reads it, if it is a dataset
 */
record Input(String name, Optional<Path> file, Content content, Optional<Importer> importer) {
  /** What standard input is called. */
  static final String STANDARD_INPUT = "(standard input)";

  /** Keeps the name to one line, whatever the file is called. */
  Input {
    name = Log.visible(name);
  }

  /** Returns the same input, to be read from a file. */
  Input in(Path copy) {
    return new Input(name, Optional.of(copy), content, importer);
  }

  /** Reads a dossier, from standard input too, which can be read once. */
  Reading read(InputStream standardInput, Progress progress) throws IOException {
    if (file.isEmpty()) {
      return readAll(standardInput, progress);
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return readAll(in, progress);
    }
  }

  private static Reading readAll(InputStream in, Progress progress) {
    Reading reading = OnRecordJson.tryRead(new CountedStream(in, progress));
    progress.end();
    return reading;
  }

  /** Opens a dataset. */
  ImportReader dataset(InputStream standardInput, Progress progress) throws IOException {
    InputStream in = file.isPresent() ? Files.newInputStream(file.get()) : standardInput;
    return importer.orElseThrow().open(new CountedStream(in, progress), name);
  }

  /** Returns a corpus. */
  CorpusFile corpus(ReadProblems problems, Progress progress) {
    return CorpusFile.of(file.orElseThrow())
        .withProblems(problems)
        .withProgress(read -> progress.at(read.bytes(), read.lines()));
  }

  /** {@return how long it is in bytes; empty if nobody knows} */
  Optional<Long> length() {
    try {
      return file.isPresent() ? Optional.of(Files.size(file.get())) : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty(); // and opening it will say what is wrong
    }
  }
}
