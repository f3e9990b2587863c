package org.onrecord.exchange.gdelt;

import org.onrecord.exchange.rows.Cells;

/** Days and times as GDELT writes them, in digits alone. */
final class GdeltTimes {
  private static final int DAY = "20191024".length();
  private static final int SECOND = "20191024143000".length();

  private GdeltTimes() {}

  /**
   * Returns a day or a time in UTC as EDTF.
   *
   * @param digits the 8 digits of a day, or the 14 of a time
   * @return the EDTF; or the text as it stands if it is neither
   */
  static String edtf(String digits) {
    if (!Cells.isWhole(digits) || (digits.length() != DAY && digits.length() != SECOND)) {
      return digits;
    }
    String day =
        digits.substring(0, 4) + '-' + digits.substring(4, 6) + '-' + digits.substring(6, 8);
    return digits.length() == DAY
        ? day
        : day
            + 'T'
            + digits.substring(8, 10)
            + ':'
            + digits.substring(10, 12)
            + ':'
            + digits.substring(12)
            + 'Z';
  }
}
