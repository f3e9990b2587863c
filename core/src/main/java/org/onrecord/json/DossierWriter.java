package org.onrecord.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.io.CountingOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.model.Dossier;

/** Writes one dossier for people to read: indented, with the same line ends everywhere. */
final class DossierWriter {
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter()
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private DossierWriter() {}

  static String write(Dossier dossier) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(dossier, bytes, OnRecordJson.MAX_LENGTH);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Writes a dossier, but refuses one that takes more than {@code longest} bytes. */
  static void write(Dossier dossier, OutputStream out, int longest) throws IOException {
    CountingOutputStream counted = new CountingOutputStream(out);
    try (JsonGenerator generator = Limits.FACTORY.createGenerator(counted, JsonEncoding.UTF8)) {
      generator.setPrettyPrinter(LAYOUT.createInstance());
      Dossiers.DOSSIER.write(dossier, generator);
      generator.writeRaw('\n');
    } catch (JsonProcessingException refused) {
      throw new IllegalArgumentException(refused.getOriginalMessage(), refused);
    }
    if (counted.getCount() > longest) {
      throw new IllegalArgumentException(
          "a dossier takes "
              + counted.getCount()
              + " of "
              + longest
              + " bytes; a corpus, one record a line, may be longer");
    }
  }
}
