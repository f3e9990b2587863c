package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.Importer;

/** Imports delimited files of one format. */
public final class TableImporter implements Importer {
  private final TableFormat format;
  private final Optional<String> release;
  private final Optional<Charset> charset;

  private TableImporter(TableFormat format, Optional<String> release, Optional<Charset> charset) {
    this.format = format;
    this.release = release;
    this.charset = charset;
  }

  /**
   * Returns an importer of a format.
   *
   * @param format the format
   * @return the importer
   */
  public static Importer of(TableFormat format) {
    return new TableImporter(format, Optional.empty(), Optional.empty());
  }

  @Override
  public String name() {
    return format.dataset();
  }

  @Override
  public Importer withRelease(String release) {
    if (release.isBlank()) {
      throw new IllegalArgumentException("a release must not be blank");
    }
    return new TableImporter(format, Optional.of(release), charset);
  }

  @Override
  public Importer withCharset(Charset charset) {
    return new TableImporter(format, release, Optional.of(charset));
  }

  @Override
  public ImportReader open(Path file) {
    try {
      return open(Files.newInputStream(file), file.toString());
    } catch (IOException failed) {
      throw TableReader.cannotRead(file.toString(), failed);
    }
  }

  @Override
  public ImportReader open(InputStream in, String file) {
    try {
      return new TableReader(format, release, charset, in, file);
    } catch (IOException failed) {
      throw TableReader.cannotRead(file, failed);
    }
  }
}
