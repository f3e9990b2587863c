package org.onrecord.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/** EXCHANGE.md shows the Java that is compiled here, and ways in and out that there are. */
class ExchangePageTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/onrecord/exchange/ucdp/ged-49-columns.csv");

  @Test
  void theJavaOfThePageRuns() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/onrecord/docs/ExchangePageTest.java"));

    assertThat(rules(TABLE).ofRule("casualties.bounds-out-of-order")).hasSize(1);
    assertThat(unindented(source))
        .contains(unindented(only("(?s)```java\n(.*?)\n```", page())).replace("\n}", ""));
  }

  private static Report rules(Path file) {
    PrintStream console = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    try (ImportReader events = UcdpGed.importer().withRelease("25.1").open(file)) {
      Report report = Validator.standard().validateImport(events);
      System.out.print(events.report().summary());
      return report;
    } finally {
      System.setOut(console);
    }
  }

  private static String unindented(String java) {
    return java.replaceAll("(?m)^ +", "");
  }

  @Test
  void everyWayInAndOutIsThere() throws IOException {
    List<Path> sources = sources();
    Matcher ways = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)\\(\\)`").matcher(page());
    while (ways.find()) {
      String entry = ways.group(1);
      assertThat(sources)
          .filteredOn(file -> file.endsWith(entry + ".java"))
          .as(entry)
          .hasSize(1)
          .allSatisfy(
              file -> assertThat(Files.readString(file)).contains(" " + ways.group(2) + "() {"));
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/onrecord/exchange"))) {
      return files.toList();
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/EXCHANGE.md"));
  }

  private static String only(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
