package org.onrecord.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.examples.questions.ProjectFiles.ROOT;
import static org.onrecord.examples.questions.ProjectFiles.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds COOKBOOK.md to the programs: the Java of each answer stands in the program that its command
 * runs, and the text is what that prints. Lines of {@code ...} mark what is left out; a text
 * without any is written anew with {@code -Donrecord.rewrite=true}.
 */
class CookbookTest {
  private static final Path FILE = ROOT.resolve("core/docs/COOKBOOK.md");
  private static final String PAGE = ProjectFiles.text("core/docs/COOKBOOK.md");
  private static final String PACKAGE = "org.onrecord.examples.questions.";

  @Test
  void everyProgramHasAnAnswer() {
    assertThat(answers())
        .extracting(Answer::program)
        .containsExactlyInAnyOrderElementsOf(ProjectFiles.programs());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theJavaStandsInTheProgram(Answer answer) {
    String program = unindented(ProjectFiles.program(answer.program()));

    assertThat(unindented(answer.java()).split("\n// \\.\\.\\.\n"))
        .allSatisfy(lines -> assertThat("\n" + program).contains("\n" + lines.strip() + "\n"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theTextIsWhatTheProgramPrints(Answer answer) throws Exception {
    String printed = answer.run();
    if (Boolean.getBoolean("onrecord.rewrite") && !answer.text().contains("\n...")) {
      rewrite(answer.text(), printed.stripTrailing());
      return;
    }
    assertThat(answer.text().split("\n\\.\\.\\.(\n|$)"))
        .allSatisfy(lines -> assertThat("\n" + printed).contains("\n" + lines + "\n"));
  }

  static List<Answer> answers() {
    return List.of(PAGE.split("\n## ")).stream().skip(1).map(Answer::new).toList();
  }

  /** One section of the page. */
  record Answer(String section) {
    String program() {
      return only("-Dquestion=(\\w+)").group(1);
    }

    String java() {
      return only("```java\n(.*?)\n```").group(1);
    }

    String text() {
      return only("```text\n(.*?)\n```").group(1);
    }

    String run() throws Exception {
      Path sarif = Files.createTempFile("report", ".sarif");
      String[] args =
          find("-Dexec.args=\"(.*?)\"", section).stream()
              .flatMap(given -> List.of(given.group(1).split(" ")).stream())
              .map(arg -> arg.startsWith("fixtures/") ? ROOT.resolve(arg).toString() : arg)
              .map(arg -> arg.endsWith(".sarif") ? sarif.toString() : arg)
              .toArray(String[]::new);
      Class<?> program = Class.forName(PACKAGE + program());
      Printed printed =
          program == CheckInCi.class
              ? Printed.by(CheckInCi::run, args)
              : Printed.by(
                  given -> program.getMethod("main", String[].class).invoke(null, (Object) given),
                  args);
      Files.delete(sarif);
      return printed.out().replace(ROOT + "/", "");
    }

    private MatchResult only(String pattern) {
      List<MatchResult> found = find(pattern, section);
      assertThat(found).as(pattern + " in " + this).hasSize(1);
      return found.get(0);
    }

    @Override
    public String toString() {
      return section.lines().findFirst().orElseThrow();
    }
  }

  /** The page leaves out how deep a line stands, and so may the comparison. */
  private static String unindented(String java) {
    return java.replaceAll("(?m)^ +", "");
  }

  private static void rewrite(String shown, String printed) throws IOException {
    String page = Files.readString(FILE);
    Files.writeString(
        FILE, page.replace("```text\n" + shown + "\n```", "```text\n" + printed + "\n```"));
  }
}
