package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Citation;
import org.onrecord.model.Fidelity;
import org.onrecord.model.Span;

/** Writes citations as dossiers have them. */
final class CitationWriter {
  static final Set<String> FIELDS =
      Set.of("source", "span", "page", "row", "timecode", "sha256", "fidelity");

  private final JsonGenerator out;

  CitationWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(Citation citation) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", citation.source().value());
    if (citation.span().isPresent()) {
      span(citation.span().get());
    }
    text("page", citation.page());
    text("row", citation.row());
    text("timecode", citation.timecode());
    text("sha256", citation.sha256());
    if (citation.fidelity() != Fidelity.PARAPHRASE) {
      out.writeStringField("fidelity", Phrases.word(citation.fidelity()));
    }
    for (Map.Entry<String, String> extension : citation.extensions().entrySet()) {
      extension(extension.getKey(), extension.getValue());
    }
    out.writeEndObject();
  }

  private void span(Span span) throws IOException {
    out.writeArrayFieldStart("span");
    out.writeNumber(span.start());
    out.writeNumber(span.end());
    out.writeEndArray();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void extension(String name, String json) throws IOException {
    if (FIELDS.contains(name) || !isOneValue(json)) {
      throw new IllegalArgumentException("the extension " + name + " of a citation is not JSON");
    }
    out.writeFieldName(name);
    out.writeRawValue(json);
  }

  private static boolean isOneValue(String json) throws IOException {
    try (JsonParser parser = JsonText.FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException refused) {
      return false;
    }
  }
}
