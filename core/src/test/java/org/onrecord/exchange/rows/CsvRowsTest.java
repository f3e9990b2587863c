package org.onrecord.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  private static final int SEVERAL_BLOCKS = 5000;

  private static List<Row> read(String text, Dialect dialect, int width) {
    CsvRows rows = new CsvRows(new StringReader(text), dialect);
    rows.expect(width);
    List<Row> all = new ArrayList<>();
    for (Row row = rows.next(); row != null; row = rows.next()) {
      row.raw();
      all.add(row);
    }
    return all;
  }

  @Test
  void everyLineWithAStrayQuoteIsARowWhereverABlockOfTheFileEnds() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < SEVERAL_BLOCKS; i++) {
      lines.add(i + ",\"a\" stray quote,and then some more");
    }
    CsvRows rows = new CsvRows(new StringReader(String.join("\n", lines)), Dialect.COMMAS);
    rows.expect(3);
    for (int i = 0; i < SEVERAL_BLOCKS; i++) {
      assertThat(rows.next())
          .extracting(Row::fault, Row::line, Row::raw)
          .containsExactly(
              "Unexpected character after closing quote: ' ' (0x20)", i + 1L, lines.get(i));
    }
    assertThat(rows.next()).isNull();
  }

  @Test
  void theTextOfARowKeepsTheEmptyCellsAtItsEnd() {
    CsvRows rows = new CsvRows(new StringReader("a\t\t \t\r\nb\t\t\t"), Dialect.TABS);
    rows.expect(2);
    assertThat(rows.next()).extracting(Row::raw).isEqualTo("a\t\t \t");
    assertThat(rows.next()).extracting(Row::raw).isEqualTo("b\t\t\t");
  }

  @Test
  void aCellAmongTabsMayBeginWithNul() {
    assertThat(read("a\t\0b\nc\td\ne\t\0f\n", Dialect.TABS, 2))
        .extracting(Row::cells)
        .containsExactly(List.of("a", "\0b"), List.of("c", "d"), List.of("e", "\0f"));
  }
}
