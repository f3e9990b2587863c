package org.onrecord.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.exchange.acled.Acled;
import org.onrecord.exchange.gtd.Gtd;
import org.onrecord.exchange.stix.Stix;
import org.onrecord.exchange.ucdp.UcdpGed;

/** Files that come as a spreadsheet program keeps them, and lines in another character set. */
class WorkbookTest {
  private static final String SAID =
      "but the file is a workbook or another office document; save the sheet with the rows as CSV";

  static Stream<Importer> importers() {
    return Stream.of(Gtd.importer(), UcdpGed.importer(), Acled.importer(), Stix.importer());
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aWorkbookIsRefusedByItsName(Importer importer) throws IOException {
    byte[] workbook = workbook("[Content_Types].xml");

    assertThat(Tables.read(importer, workbook, "sheet.xlsx").report().refusal().orElseThrow())
        .endsWith(SAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_rels/.rels", "mimetype"})
  void otherProgramsBeginTheirFilesOtherwise(String first) throws IOException {
    assertThat(
            Tables.read(Gtd.importer(), workbook(first), "sheet").report().refusal().orElseThrow())
        .endsWith(SAID);
  }

  private static byte[] workbook(String first) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(first));
      zip.write("<?xml version=\"1.0\"?>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void soIsOneOfTheTimeBeforeArchives() {
    byte[] bytes = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);

    assertThat(Tables.read(Gtd.importer(), bytes, "sheet.xls").report().refusal().orElseThrow())
        .endsWith(SAID);
  }

  @Test
  void linesInAnotherCharacterSetAreCountedAsLines() throws IOException {
    String text =
        """
        eventid,iyear,country_txt,attacktype1,city
        197007020001,1970,Antarctica,3,"Sainte-Zo\u00eb,
        \u00e0 c\u00f4t\u00e9"
        """;
    ImportReport report =
        Gtd.importer()
            .read(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), "gtd.csv")
            .report();

    assertThat(report.remarks())
        .containsExactly(new Remark("a line is not UTF-8 and was read as windows-1252", 2, 0));
    assertThat(report.summary())
        .contains("remark on 2 lines: a line is not UTF-8 and was read as windows-1252\n");
  }
}
