package org.onrecord.exchange.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Importer;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Provenance;

/** Whatever is done to a file, its account balances, and every row that is kept has records. */
class GdeltMangledTest {
  private static final List<String> JUNK =
      List.of("", " ", "-1", "9.0E+08", "NaN", "Infinity", "\"", "a\tb", "x\ny", "é", "12.0", "{}");

  private final Random random = new Random(20310412);

  @Test
  void eventsBalance() {
    for (int i = 0; i < 600; i++) {
      Imported imported = read(Gdelt.events(), mangled(GdeltFile.EVENTS));
      check(imported.report());
      assertThat(imported.dossier().events()).hasSize((int) imported.report().rowsKept());
      assertThat(imported.dossier().claims()).hasSize((int) imported.report().rowsKept());
      Set<String> numbers =
          imported.dossier().events().stream()
              .map(Event::provenance)
              .flatMap(each -> each.flatMap(Provenance::row).stream())
              .collect(Collectors.toSet());
      assertThat(numbers)
          .allMatch(
              number ->
                  imported.dossier().claims().stream()
                      .anyMatch(
                          each -> each.id().value().equals("gdelt-" + number + "-candidate")));
    }
  }

  @Test
  void mentionsBalance() {
    for (int i = 0; i < 600; i++) {
      Imported imported = read(Gdelt.mentions(), mangled(GdeltFile.MENTIONS));
      check(imported.report());
      assertThat(imported.dossier().claims()).hasSize((int) imported.report().rowsKept());
    }
  }

  @Test
  void whatIsKeptCanBeWrittenAndReadAgain() {
    for (int i = 0; i < 50; i++) {
      Imported imported = read(Gdelt.events(), mangled(GdeltFile.EVENTS));
      String json = OnRecordJson.write(imported.dossier());
      assertThat(OnRecordJson.read(json).records().map(DossierRecord::ref))
          .containsExactlyElementsOf(imported.dossier().records().map(DossierRecord::ref).toList());
    }
  }

  private static void check(ImportReport report) {
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.dropped()).allMatch(row -> !row.message().isBlank());
    if (report.refusal().isPresent()) {
      assertThat(report.rowsRead()).isZero();
    }
  }

  private static Imported read(Importer importer, byte[] bytes) {
    return importer.read(new ByteArrayInputStream(bytes), "mangled");
  }

  private byte[] mangled(String name) {
    String text = new String(GdeltFile.bytes(name), UTF_8);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      text = random.nextInt(5) == 0 ? cut(text) : withJunk(text);
    }
    byte[] bytes = text.getBytes(UTF_8);
    if (random.nextInt(4) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private String cut(String text) {
    return text.isEmpty() ? text : text.substring(0, random.nextInt(text.length()));
  }

  private String withJunk(String text) {
    String[] lines = text.split("\n", -1);
    int line = random.nextInt(lines.length);
    String[] cells = lines[line].split("\t", -1);
    cells[random.nextInt(cells.length)] = JUNK.get(random.nextInt(JUNK.size()));
    lines[line] = String.join("\t", Arrays.asList(cells));
    return String.join("\n", lines);
  }
}
