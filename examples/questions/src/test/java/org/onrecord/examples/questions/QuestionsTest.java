package org.onrecord.examples.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
  @Test
  void readAndWriteMyOwn(@TempDir Path folder) {
    String file = folder.resolve("fire.json").toString();
    assertThat(printed(ReadAndWriteMyOwn::main, file))
        .contains(
            "Claims: 2",
            "Read back equal: true",
            "  \"id\": \"harbour-fire\",",
            "Problem: (text):1:62: input unreadable: expected a dossier id in quotes, but found 7"
                + " (at /id)");
    assertThat(Path.of(file)).exists();
  }

  @Test
  void impreciseDatesAndCounts() {
    assertThat(printed(ImpreciseDatesAndCounts::main))
        .containsExactly(
            "2023-11-05? is, if at all, on 2023-11-05",
            "2023-11-05? before 2023-12: UNKNOWN",
            "2023-11-XX before 2023-12: YES",
            "2023-10-17/.. contains 2023-12: YES",
            "2023-10-17/.. ends: Optional.empty",
            ">=24 may equal 0: NO",
            ">=24 less than tens: UNKNOWN",
            "tens, in plain words: [20..99]",
            "tens, as ACLED codes it: [10..10]",
            ">10000 plus >=24: >10024");
  }

  @Test
  void whoStandsWhere() {
    assertThat(printed(WhoStandsWhere::main))
        .contains(
            "Islamic Resistance in Iraq (brand)",
            "  Islamic Resistance in Iraq: takes orders from Islamic Revolutionary Guard"
                + " Corps-Quds Force  [claim c10-orders, certain]",
            "  Akram Al-Kaabi: leads Islamic Resistance in Iraq  [claim c09-leads, possible]",
            "Abu Fadak (person)",
            "  Abdul Aziz al-Muhammadawi: chief of staff of Popular Mobilisation Forces"
                + "  [claim c36-chief, certain]");
  }

  private static List<String> printed(Consumer<String[]> main, String... args) {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      main.accept(args);
    } finally {
      System.setOut(console);
    }
    return bytes.toString(UTF_8).lines().toList();
  }
}
