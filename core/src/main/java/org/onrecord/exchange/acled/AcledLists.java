package org.onrecord.exchange.acled;

import com.google.common.base.Splitter;
import java.util.List;

/** Cells that hold several texts with semicolons between. */
final class AcledLists {
  private static final Splitter SEMICOLONS = Splitter.on(';').trimResults().omitEmptyStrings();

  private AcledLists() {}

  static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : SEMICOLONS.splitToList(cell);
  }

  static String cell(List<String> parts) {
    return String.join("; ", parts);
  }
}
