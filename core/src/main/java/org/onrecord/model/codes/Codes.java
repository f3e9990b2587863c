package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Reads the codes of closed lists and finds the constants that have them. */
final class Codes {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private Codes() {}

  /** Reads a code that is written as one or two digits. */
  static Optional<Integer> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  static <T> Optional<T> find(T[] list, ToIntFunction<T> code, int wanted) {
    return Arrays.stream(list).filter(each -> code.applyAsInt(each) == wanted).findFirst();
  }

  static <T> Optional<T> find(T[] list, Function<T, String> code, String wanted) {
    return Arrays.stream(list).filter(each -> code.apply(each).equals(wanted)).findFirst();
  }
}
