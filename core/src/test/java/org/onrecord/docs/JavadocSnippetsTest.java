package org.onrecord.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java in the comments of the library compiles. Where it stands by itself it is also run, and
 * what its comments say that each line returns is what it returns.
 */
class JavadocSnippetsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("onrecord.root", "..")).resolve("core/src/main/java");
  private static final Pattern BLOCK =
      Pattern.compile("<pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);

  /** The notation of counts, which is a grammar. */
  private static final String NO_JAVA = "org/onrecord/count/package-info.java";

  private static final Set<String> RUN = Set.of("Lexicon", "Quantity", "When", "Mapped");

  /** What the snippets take for granted. */
  private static final String CLASS =
      """
      import static org.onrecord.model.SpeechAct.RELAYS;

      import com.fasterxml.jackson.databind.ObjectMapper;
      import com.fasterxml.jackson.databind.json.JsonMapper;
      import java.nio.file.Path;
      import java.time.LocalDate;
      import org.onrecord.count.*;
      import org.onrecord.index.*;
      import org.onrecord.json.*;
      import org.onrecord.model.*;
      import org.onrecord.model.codes.*;
      import org.onrecord.report.*;
      import org.onrecord.tally.*;
      import org.onrecord.time.*;
      import org.onrecord.validation.*;

      public class Snippet {
        static Dossier dossier;
        static DossierIndex index;
        static Claim claim;
        static Report report;
        static Findings findings;
        static Path file;
        static long sum;
        static long total;

        static class EveryStrikeHasAPlace implements RecordRule<Event> {
          public RuleInfo info() {
            return RuleInfo.gap("desk.strike-without-place", Severity.WARNING).build();
          }

          public Class<Event> type() {
            return Event.class;
          }

          public void check(Event event, Findings findings) {}
        }

        static void returns(Object value, String comment) {
          String said = String.valueOf(value);
          if (!comment.replaceAll("^Truth\\\\.|^\\"|\\"$", "").startsWith(said)) {
            throw new AssertionError("returns " + said + ", not " + comment);
          }
        }

        public static void main(String[] args) {
      %s
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("snippets")
  void compilesAndReturnsWhatItSays(Snippet snippet) throws Exception {
    Path source = folder.resolve("Snippet.java");
    Files.writeString(source, CLASS.formatted(snippet.body()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                complaints,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                compiler
                    .getStandardFileManager(null, Locale.ROOT, null)
                    .getJavaFileObjects(source.toFile()))
            .call();

    assertThat(compiled).as(complaints.toString()).isTrue();
    if (snippet.isRun()) {
      run();
    }
  }

  private void run() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    }
  }

  static List<Snippet> snippets() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith(NO_JAVA))
          .sorted()
          .flatMap(Snippet::in)
          .toList();
    }
  }

  /** One block of Java in a comment. */
  record Snippet(String file, String java) {
    static Stream<Snippet> in(Path file) {
      try {
        String name = file.getFileName().toString().replace(".java", "");
        return BLOCK
            .matcher(Files.readString(file))
            .results()
            .map(block -> new Snippet(name, block.group(1).replaceAll("(?m)^ *\\* ?", "")));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    boolean isRun() {
      return RUN.contains(file);
    }

    /** Ends lines that are no statements, and has those that are run compare what they return. */
    String body() {
      String statements = java.contains(";") ? java : java.replaceAll("(?m)(?<=\\S)$", ";");
      return isRun()
          ? statements.replaceAll(
              "(?m)^(\\S.*);\\s+// (.*)$", "returns($1, \"\"\"\n$2\n\"\"\".strip());")
          : statements;
    }

    @Override
    public String toString() {
      return file;
    }
  }
}
