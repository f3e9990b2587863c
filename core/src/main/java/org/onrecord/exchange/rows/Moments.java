package org.onrecord.exchange.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Dating;
import org.onrecord.time.When;

/** Reads points in time as programs write them. */
public final class Moments {
  private static final Pattern FRACTION =
      Pattern.compile("(?<=T\\d\\d:\\d\\d:\\d\\d)\\.(\\d+)(?=(?:Z|[+-]\\d\\d:?\\d\\d)?$)");
  private static final Pattern OFFSET =
      Pattern.compile("(?<=T\\d\\d:\\d\\d:\\d\\d)([+-]\\d\\d)(\\d\\d)$");

  private Moments() {}

  /**
   * Reads a time as EDTF, which has no fractions of a second and a colon in each offset.
   *
   * @param name the field that it stands in; left over if a fraction is lost
   * @param text the time
   * @param fields the fields
   * @param ledger told what is not taken as it stands
   * @return the date; unreadable if it is nothing of the sort
   */
  public static Dating read(String name, String text, Fields fields, Ledger ledger) {
    String whole = whole(name, text, fields, ledger);
    Matcher offset = OFFSET.matcher(whole);
    if (!offset.find()) {
      return Dating.of(When.read(whole));
    }
    ledger.coerced(name, "an offset from UTC gets its colon", text);
    return Dating.of(When.read(offset.replaceFirst("$1:$2")));
  }

  private static String whole(String name, String text, Fields fields, Ledger ledger) {
    Matcher fraction = FRACTION.matcher(text);
    if (!fraction.find()) {
      return text;
    }
    if (!fraction.group(1).matches("0+")) {
      ledger.coerced(name, "a fraction of a second stays in the extension alone", text);
      fields.leave(name);
    }
    return fraction.replaceFirst("");
  }
}
