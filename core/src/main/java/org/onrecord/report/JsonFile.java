package org.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A dossier or a corpus as a file, gone through without being held. What is no JSON in it is passed
 * over: whoever reads the records tells of that.
 */
record JsonFile(Path path, boolean isCorpus) {
  /** Lines beyond this are passed over, as those who read records do. */
  private static final int LONGEST_LINE = 1 << 24;

  private static final int BYTE_ORDER_MARK = '\ufeff';

  /** Sees the values of a file. */
  interface Visitor {
    /**
     * Sees a value.
     *
     * @param line the line of a corpus, or 0
     * @param parser stands at the first token of the value
     */
    void visit(int line, JsonParser parser) throws IOException;
  }

  /**
   * Shows a dossier, or each line of a corpus.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  void visit(Visitor visitor) {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(unpacked(), UTF_8))) {
      in.mark(1);
      if (in.read() != BYTE_ORDER_MARK) {
        in.reset();
      }
      if (isCorpus) {
        visitLines(in, visitor);
      } else {
        visit(0, JsonText.FACTORY.createParser(in), visitor);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + path + ": " + failed.getMessage(), failed);
    }
  }

  /** Of a file that is packed by gzip, the lines are those of what is in it. */
  private InputStream unpacked() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new GZIPInputStream(in) : in;
  }

  private static void visitLines(Reader in, Visitor visitor) throws IOException {
    StringBuilder text = new StringBuilder();
    int line = 1;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        visitLine(line, text, visitor);
        text.setLength(0);
        line++;
      } else if (text.length() <= LONGEST_LINE) {
        text.append((char) c);
      }
    }
    visitLine(line, text, visitor);
  }

  private static void visitLine(int line, StringBuilder text, Visitor visitor) throws IOException {
    if (text.length() <= LONGEST_LINE) {
      visit(line, JsonText.FACTORY.createParser(text.toString()), visitor);
    }
  }

  private static void visit(int line, JsonParser parser, Visitor visitor) throws IOException {
    try (parser) {
      if (parser.nextToken() != null) {
        visitor.visit(line, parser);
      }
    } catch (JsonProcessingException broken) {
      // What was seen of it stands; the rest has no place, and is shown at what is around it.
      return;
    }
  }
}
