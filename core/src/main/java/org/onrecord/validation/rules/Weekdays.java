package org.onrecord.validation.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of the week that words name, in full, in English, French, Spanish, German, Russian and
 * Arabic. Languages in which such a name is a common word too, or is written in two words, are left
 * out. The names are our own list, for those that Java knows change with its version.
 */
final class Weekdays {
  private static final Splitter SPACE = Splitter.on(' ');

  private static final Map<String, DayOfWeek> NAMES =
      byName(
          Map.of(
              DayOfWeek.MONDAY, "monday lundi lunes montag понедельник الاثنين الإثنين",
              DayOfWeek.TUESDAY, "tuesday mardi martes dienstag вторник الثلاثاء",
              DayOfWeek.WEDNESDAY,
                  "wednesday mercredi miércoles mittwoch среда среду الأربعاء الاربعاء",
              DayOfWeek.THURSDAY, "thursday jeudi jueves donnerstag четверг الخميس",
              DayOfWeek.FRIDAY, "friday vendredi viernes freitag пятница пятницу الجمعة",
              DayOfWeek.SATURDAY, "saturday samedi sábado samstag sonnabend суббота субботу السبت",
              DayOfWeek.SUNDAY, "sunday dimanche domingo sonntag воскресенье الأحد الاحد"));

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** The day after Sunday is no Sunday. */
  private static final Pattern LANDMARK =
      Pattern.compile(
          "\\b(?:after|before|eve of|days? from|prior to)\\s+(?:\\p{L}+\\s+)?\\p{L}+",
          Pattern.CASE_INSENSITIVE);

  private Weekdays() {}

  private static Map<String, DayOfWeek> byName(Map<DayOfWeek, String> names) {
    ImmutableMap.Builder<String, DayOfWeek> byName = ImmutableMap.builder();
    names.forEach((day, all) -> SPACE.splitToStream(all).forEach(name -> byName.put(name, day)));
    return byName.buildOrThrow();
  }

  /** The days that words say something was on; not those that it was before or after. */
  static Set<DayOfWeek> in(String words) {
    return named(LANDMARK.matcher(words).replaceAll(" "));
  }

  /** All days that words name. */
  static Set<DayOfWeek> named(String words) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    String folded = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher word = LETTERS.matcher(folded);
    while (word.find()) {
      DayOfWeek day = NAMES.get(word.group());
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }
}
