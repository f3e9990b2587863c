package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** One field a line, but small objects and lists on one line, so that a change is one line. */
final class JsonLayout implements PrettyPrinter {
  private int depth;
  private int inline;
  private boolean inlineNext;

  /** Puts the object or list that is begun next on one line. */
  void inline() {
    inlineNext = true;
  }

  private void begin(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    if (inline > 0 || inlineNext) {
      inline++;
      inlineNext = false;
    } else {
      depth++;
    }
  }

  private void end(JsonGenerator out, int size, char bracket) throws IOException {
    if (inline > 0) {
      inline--;
    } else {
      depth--;
      if (size > 0) {
        line(out);
      }
    }
    out.writeRaw(bracket);
  }

  private void line(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
    out.writeRaw("  ".repeat(depth));
  }

  private void next(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    if (inline > 0) {
      out.writeRaw(' ');
    } else {
      line(out);
    }
  }

  private void first(JsonGenerator out) throws IOException {
    if (inline == 0) {
      line(out);
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    begin(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    first(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    begin(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    first(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    next(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }
}
