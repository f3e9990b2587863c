package org.onrecord.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.examples.questions.ProjectFiles.ROOT;
import static org.onrecord.examples.questions.ProjectFiles.find;
import static org.onrecord.examples.questions.ProjectFiles.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages name programs, modules and files that are there, and leave no program out. */
class ExamplesPageTest {
  private static final String PAGE = text("examples/README.md");

  @Test
  void everyProgramIsListedOnceAndEveryOneListedIsThere() {
    assertThat(find("-Dquestion=(\\w+)[^|]*\\|$", PAGE))
        .extracting(question -> question.group(1))
        .containsExactlyInAnyOrderElementsOf(ProjectFiles.programs());
  }

  @Test
  void everyModuleOfExamplesIsListed() {
    assertThat(find("<module>([\\w-]+)</module>", text("examples/pom.xml")))
        .isNotEmpty()
        .allSatisfy(
            module ->
                assertThat(PAGE)
                    .contains(
                        "| `mvn -q -ntp compile", "-pl examples/" + module.group(1) + " -am"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "examples/README.md",
        "core/docs/COOKBOOK.md",
        "core/docs/NEW_RULES.md",
        ".github/CONTRIBUTING.md"
      })
  void everyCommandNamesModulesThatAreThere(String page) {
    List<String> modules =
        find("-pl ([\\w,/-]+)", text(page)).stream()
            .flatMap(command -> List.of(command.group(1).split(",")).stream())
            .toList();

    assertThat(modules)
        .isNotEmpty()
        .allSatisfy(module -> assertThat(ROOT.resolve(module).resolve("pom.xml")).exists());
  }

  @Test
  void theWorkflowRunsACommandOfTheListAndUploadsWhatThatWrites() {
    String workflow = find("```yaml\n(.*?)\n```", PAGE).get(0).group(1);
    String command = find("- run: (mvn .*?)$", workflow).get(0).group(1);
    String uploaded = find("sarif_file: (\\S+)$", workflow).get(0).group(1);

    assertThat(PAGE).contains("| `" + command + "` |");
    assertThat(command).contains("-Dquestion=CheckInCi ").endsWith(" " + uploaded + "\"");
    assertThat(workflow).contains("security-events: write", "github/codeql-action/upload-sarif@v");
    assertThat(
            find("<pre>\\{@code\n(.*?) \\* }</pre>", ProjectFiles.program("CheckInCi"))
                .get(0)
                .group(1)
                .lines())
        .allSatisfy(
            line ->
                assertThat(workflow.lines()).contains("      " + line.replaceFirst("^ \\* ", "")));
  }
}
