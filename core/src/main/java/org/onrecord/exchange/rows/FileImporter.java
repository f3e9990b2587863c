package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.Importer;

/** Opens files of one format, with what was said of them. */
final class FileImporter implements Importer {
  /** Opens a stream of one format. */
  interface Opening {
    ImportReader open(
        Optional<String> release, Optional<Charset> charset, InputStream in, String file)
        throws IOException;
  }

  private final String name;
  private final Opening opening;
  private final Optional<String> release;
  private final Optional<Charset> charset;

  private FileImporter(
      String name, Opening opening, Optional<String> release, Optional<Charset> charset) {
    this.name = name;
    this.opening = opening;
    this.release = release;
    this.charset = charset;
  }

  static Importer of(String name, Opening opening) {
    return new FileImporter(name, opening, Optional.empty(), Optional.empty());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Importer withRelease(String release) {
    if (release.isBlank()) {
      throw new IllegalArgumentException("a release must not be blank");
    }
    return new FileImporter(name, opening, Optional.of(release), charset);
  }

  @Override
  public Importer withCharset(Charset charset) {
    return new FileImporter(name, opening, release, Optional.of(charset));
  }

  @Override
  public ImportReader open(Path file) {
    try {
      return open(Files.newInputStream(file), file.toString());
    } catch (IOException failed) {
      throw StreamingReader.cannotRead(file.toString(), failed);
    }
  }

  @Override
  public ImportReader open(InputStream in, String file) {
    try {
      return opening.open(release, charset, in, file);
    } catch (IOException failed) {
      throw StreamingReader.cannotRead(file, failed);
    }
  }
}
