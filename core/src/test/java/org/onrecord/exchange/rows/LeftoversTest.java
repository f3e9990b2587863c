package org.onrecord.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeftoversTest {
  private static final Columns COLUMNS = new Columns(List.of("id", "notes", "tags", "empty"));

  private static Row row(String... cells) {
    return Row.of(1, 1, List.of(cells), () -> String.join(",", cells));
  }

  @Test
  void whatIsNotCarriedIsKeptAndReadAgain() {
    Leftovers leftovers = new Leftovers(COLUMNS, Set.of("id"));
    Row row = row("LUM1", "He said \"run\",\nand \u00fcber", "a=b", "");
    String json = leftovers.of(row).orElseThrow();

    assertThat(json)
        .isEqualTo("{\"notes\":\"He said \\\"run\\\",\\nand \u00fcber\",\"tags\":\"a=b\"}");
    assertThat(Leftovers.read(json))
        .isEqualTo(Map.of("notes", "He said \"run\",\nand \u00fcber", "tags", "a=b"));
  }

  @Test
  void aRowOfWhichTheModelCarriesMoreLeavesLess() {
    Leftovers leftovers = new Leftovers(COLUMNS, Set.of("id"));
    CarriedCells carried = new CarriedCells(row("LUM1", "some", "a=b", ""));
    carried.carries(1, "some");
    carried.carries(2, "other");
    carried.carries(-1, "");
    carried.carries(-1);

    assertThat(leftovers.of(row("LUM1", "some", "a=b", ""), carried.indices()))
        .contains("{\"tags\":\"a=b\"}");
    BitSet all = new BitSet();
    all.set(0, 4);
    assertThat(leftovers.of(row("LUM1", "some", "a=b", ""), all)).isEqualTo(Optional.empty());
  }

  @Test
  void whatSomebodyElseWroteIsReadAsFarAsItIsTexts() {
    assertThat(Leftovers.read("{\"a\": 1, \"b\": {\"c\": \"d\"}, \"e\": \"f\"}"))
        .isEqualTo(Map.of("e", "f"));
    assertThat(Leftovers.read("[\"a\"]")).isEmpty();
    assertThat(Leftovers.read("{\"a\": ")).isEmpty();
    assertThat(Leftovers.read("")).isEmpty();
  }
}
