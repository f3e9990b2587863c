package org.onrecord.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The one way in which this package writes and parses JSON. */
final class JsonText {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** What follows are halves of pairs, which have no bytes in UTF-8, and rare characters. */
  private static final int LAST_PLAIN = 0xD7FF;

  /** Writes one value. */
  interface Body {
    void write(JsonGenerator out, JsonLayout layout) throws IOException;
  }

  private JsonText() {}

  /** Returns what was written, with a line end. */
  static String of(Body body) {
    StringWriter text = new StringWriter();
    JsonLayout layout = new JsonLayout();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(layout);
      out.setHighestNonEscapedChar(LAST_PLAIN);
      body.write(out, layout);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory can be written", impossible);
    }
    return text.append('\n').toString();
  }
}
