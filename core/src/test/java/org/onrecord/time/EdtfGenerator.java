package org.onrecord.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Writes valid EDTF expressions of every kind, and spoils them. The same seed gives the same. */
final class EdtfGenerator {
  private static final String NOISE = "0123456789XYSETZ?~%-+:/.,[]{} \u0663\uFF12\u2212\uD83D\n";

  private final Random random;

  EdtfGenerator(long seed) {
    this.random = new Random(seed);
  }

  String expression() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> date();
      case 2 -> dateTime();
      case 3 -> longYear();
      case 4, 5 -> interval();
      default -> set();
    };
  }

  /** A date that may stand anywhere. */
  String date() {
    String date =
        switch (random.nextInt(9)) {
          case 0 -> year();
          case 1 -> year() + "-" + twoDigits(1, 12);
          case 2 -> year() + "-" + twoDigits(21, 41);
          case 3 -> withUnspecified(day());
          case 4 -> withUnspecified(day()).substring(0, 4);
          case 5 -> withUnspecified(day()).substring(0, 4) + "-" + twoDigits(21, 41);
          case 6 -> "-" + withUnspecified(day());
          case 7 -> withUnspecified(day()).substring(0, 7);
          default -> day().toString();
        };
    return random.nextInt(3) == 0 ? qualified(date) : date;
  }

  String dateTime() {
    return dateTime(day());
  }

  String dateTime(LocalDate day) {
    String[] offsets = {"", "Z", "+00:00", "-04", "+04:30", "+14:00", "-00:30"};
    boolean clock = random.nextInt(20) > 0;
    return day
        + (clock
            ? "T" + twoDigits(0, 23) + ":" + twoDigits(0, 59) + ":" + twoDigits(0, 59)
            : "T24:00:00")
        + offsets[random.nextInt(offsets.length)];
  }

  String longYear() {
    String sign = random.nextBoolean() ? "-" : "";
    String digits = (1 + random.nextInt(9)) + "" + (1000 + random.nextInt(9000));
    String year =
        switch (random.nextInt(5)) {
          case 0 -> "Y" + sign + digits;
          case 1 -> "Y" + sign + digits + "E" + (1 + random.nextInt(2_000_000_000));
          case 2 -> "Y" + sign + digits + "S" + (1 + random.nextInt(7));
          case 3 ->
              "Y" + sign + digits + "E" + (1 + random.nextInt(4)) + "S" + (1 + random.nextInt(9));
          default -> year() + "S" + (1 + random.nextInt(5));
        };
    return symbol() + year + symbol();
  }

  String interval() {
    String[] undated = {"../..", "/..", "../"};
    return switch (random.nextInt(7)) {
      case 0 -> date() + "/..";
      case 1 -> date() + "/";
      case 2 -> "../" + date();
      case 3 -> "/" + date();
      case 4 -> undated[random.nextInt(undated.length)];
      default -> inOrder("/", this::date);
    };
  }

  String set() {
    List<String> members = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      members.add(".." + date());
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      members.add(random.nextInt(3) == 0 ? inOrder("..", () -> day().toString()) : date());
    }
    if (random.nextInt(4) == 0) {
      members.add(date() + "..");
    }
    String list = String.join(",", members);
    return random.nextBoolean() ? "[" + list + "]" : "{" + list + "}";
  }

  /** Changes, drops, adds or swaps a few characters; the result is usually malformed. */
  String spoilt(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(out.length() + 1);
      char noise = NOISE.charAt(random.nextInt(NOISE.length()));
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, noise);
        case 1 -> out.replace(at, Math.min(at + 1, out.length()), String.valueOf(noise));
        default -> out.delete(at, Math.min(at + 1 + random.nextInt(3), out.length()));
      }
    }
    return out.toString();
  }

  /** Characters at random. */
  String garbage() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      boolean likely = random.nextInt(10) > 0;
      out.append(
          likely ? NOISE.charAt(random.nextInt(NOISE.length())) : (char) random.nextInt(0x10000));
    }
    return out.toString();
  }

  /** A day of a year from 1 to 9999, often one that is easy to get wrong. */
  LocalDate day() {
    LocalDate day = LocalDate.ofYearDay(1 + random.nextInt(9999), 1 + random.nextInt(365));
    return switch (random.nextInt(12)) {
      case 0 -> day.withMonth(2).with(TemporalAdjusters.lastDayOfMonth());
      case 1 -> day.with(TemporalAdjusters.lastDayOfMonth());
      case 2 -> day.withMonth(12).withDayOfMonth(31);
      default -> day;
    };
  }

  /** A day in one of two years, so that any two of them are often close or equal. */
  LocalDate nearDay() {
    return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(730));
  }

  private String year() {
    return (random.nextInt(6) == 0 ? "-" : "") + day().toString().substring(0, 4);
  }

  private String inOrder(String between, Supplier<String> dates) {
    for (int tries = 0; tries < 20; tries++) {
      String text = dates.get() + between + dates.get();
      String whole = between.equals("/") ? text : "[" + text + "]";
      if (When.read(whole).isReadable() && !When.read(whole).isReversed()) {
        return text;
      }
    }
    return "1985" + between + "1986";
  }

  // Replacing digits of a real day leaves at least that day possible.
  private String withUnspecified(LocalDate day) {
    StringBuilder out = new StringBuilder(day.toString());
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) != '-' && random.nextInt(3) == 0) {
        out.setCharAt(i, 'X');
      }
    }
    return out.toString();
  }

  private String qualified(String date) {
    String sign = date.startsWith("-") ? "-" : "";
    String[] parts = date.substring(sign.length()).split("-", -1);
    StringBuilder out = new StringBuilder(symbol()).append(sign);
    for (int i = 0; i < parts.length; i++) {
      out.append(i == 0 ? "" : "-" + symbol()).append(parts[i]).append(symbol());
    }
    return out.toString();
  }

  private String symbol() {
    String[] symbols = {"", "", "", "?", "~", "%"};
    return symbols[random.nextInt(symbols.length)];
  }

  private String twoDigits(int min, int max) {
    return String.format(Locale.ROOT, "%02d", min + random.nextInt(max - min + 1));
  }
}
