package org.onrecord.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.fixtures.Articles;

class TourTest {
  private final List<String> lines = tour();

  @Test
  void noLineIsWiderThanAHundredColumns() {
    assertThat(lines).isNotEmpty().allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void theFourPartsStandInOrder() {
    assertThat(lines.stream().filter(line -> line.matches("(Who|Timeline|The figures).*")))
        .satisfiesExactly(
            who -> assertThat(who).startsWith("Who is in it"),
            timeline -> assertThat(timeline).startsWith("Timeline"),
            claims -> assertThat(claims).startsWith("Who claims what about whom"),
            figures -> assertThat(figures).startsWith("The figures"));
  }

  @Test
  void figuresKeepTheirBounds() {
    assertThat(lines)
        .anyMatch(line -> line.matches("at least 24 +24 +\\? +US officials +wounded: US troops.*"))
        .anyMatch(
            line -> line.matches("More than 10,000 +10,001 +\\? +\\(the publisher\\) +killed.*"));
  }

  @Test
  void chainsAreSpelledOut() {
    assertThat(String.join(" ", lines))
        .containsPattern("indicates, to [a-zA-Z ]+ that Mohamed Shia +al-Sudani condemns: opposes");
  }

  @Test
  void epithetsNameTheirUsers() {
    assertThat(String.join(" ", lines)).contains("\"Abu Fadak\"").contains("(epithet used by");
  }

  private static List<String> tour() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Tour.print(Articles.islamicResistanceInIraq(), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).lines().toList();
  }
}
