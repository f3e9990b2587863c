package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Finds the constant of a closed list that has a given code. */
final class Codes {
  private Codes() {}

  static <T> Optional<T> find(T[] list, ToIntFunction<T> code, int wanted) {
    return Arrays.stream(list).filter(each -> code.applyAsInt(each) == wanted).findFirst();
  }

  static <T> Optional<T> find(T[] list, Function<T, String> code, String wanted) {
    return Arrays.stream(list).filter(each -> code.apply(each).equals(wanted)).findFirst();
  }
}
