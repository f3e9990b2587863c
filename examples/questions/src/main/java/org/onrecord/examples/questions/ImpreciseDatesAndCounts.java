package org.onrecord.examples.questions;

import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.time.When;

/** How do I compare dates and counts that were never exact? */
public final class ImpreciseDatesAndCounts {
  private ImpreciseDatesAndCounts() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    When perhaps = When.parse("2023-11-05?");
    When someDay = When.parse("2023-11-XX");
    When since = When.parse("2023-10-17/..");
    When december = When.parse("2023-12");
    System.out.println("2023-11-05? is, if at all, on " + perhaps.earliest().orElseThrow());
    System.out.println("2023-11-05? before 2023-12: " + perhaps.before(december));
    System.out.println("2023-11-XX before 2023-12: " + someDay.before(december));
    System.out.println("2023-10-17/.. contains 2023-12: " + since.contains(december));
    System.out.println("2023-10-17/.. ends: " + since.latest());

    Quantity atLeast24 = Quantity.parse(">=24");
    Quantity none = Quantity.parse("0");
    Quantity tens = Quantity.parse("tens");
    System.out.println(">=24 may equal 0: " + atLeast24.isEqualTo(none));
    System.out.println(">=24 less than tens: " + atLeast24.isLessThan(tens));
    System.out.println("tens, in plain words: " + tens.range(Lexicon.standard()));
    System.out.println("tens, as ACLED codes it: " + tens.range(Lexicon.acled()));
    System.out.println(">10000 plus >=24: " + Quantity.parse(">10000").plus(atLeast24));
  }
}
