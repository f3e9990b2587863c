package org.onrecord.time;

import java.time.ZoneOffset;

/** Reads a time of day to the second, with or without an offset from UTC. */
final class TimeGrammar {
  private static final String HOUR = "an hour from 00 to 23, or 24:00:00";
  private static final String MINUTE = "a minute from 00 to 59";
  private static final String SECOND = "a second from 00 to 59";
  private static final String OFFSET =
      "an offset from -14:00 to +14:00 (hours of two digits, minutes may follow a colon)";

  private final Scanner in;

  TimeGrammar(Scanner in) {
    this.in = in;
  }

  TimeOfDay timeOfDay() {
    int second = in.skip("24:00:00") ? TimeOfDay.MIDNIGHT_AFTER : clock();
    ZoneOffset offset = in.atEnd() ? null : in.skip('Z') ? ZoneOffset.UTC : offset();
    in.requireEnd("the end of the text (a date-time stands alone)");
    return new TimeOfDay(second, offset);
  }

  private int clock() {
    int hours = in.twoDigits(0, 23, HOUR);
    in.require(':', "a colon and minutes");
    int minutes = in.twoDigits(0, 59, MINUTE);
    in.require(':', "a colon and seconds");
    return (hours * 60 + minutes) * 60 + in.twoDigits(0, 59, SECOND);
  }

  private ZoneOffset offset() {
    boolean west = in.peek() == '-';
    if (!west && in.peek() != '+') {
      throw in.expected("Z, an offset such as +03:00 or the end of the text");
    }
    in.skip(west ? '-' : '+');
    int at = in.position();
    int hours = in.twoDigits(0, TimeOfDay.MAX_OFFSET_HOURS, OFFSET);
    int minutes = in.atEnd() ? 0 : minutesOfOffset();
    if (hours == TimeOfDay.MAX_OFFSET_HOURS && minutes > 0) {
      throw in.expectedAt(at, OFFSET);
    }
    if (west && hours == 0 && minutes == 0) {
      throw in.expectedAt(at, "an offset other than -00:00 (written Z or +00:00)");
    }
    return west
        ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
        : ZoneOffset.ofHoursMinutes(hours, minutes);
  }

  private int minutesOfOffset() {
    in.require(':', "a colon and minutes, or the end of the text");
    return in.twoDigits(0, 59, MINUTE);
  }
}
