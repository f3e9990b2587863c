package org.onrecord.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text says, once read. Days are counted from 1970-01-01. */
sealed interface Expression
    permits DateExpression, IntervalExpression, SetExpression, UnreadableExpression {

  Form form();

  /** The time of day of a date-time, null for every other form. */
  default @Nullable TimeOfDay time() {
    return null;
  }

  Precision precision();

  /** The first day it can touch, or {@link Unit#NO_START}. */
  long earliest();

  /** The last day it can touch, or {@link Unit#NO_END}. */
  long latest();

  Limit startLimit();

  Limit endLimit();

  /** The {@link Qualifiers} found anywhere in it. */
  int qualifiers();

  boolean hasUnspecifiedDigits();

  boolean isReversed();

  /**
   * What it may mean. The outer list holds the alternatives, one of which is so; the inner one
   * holds what is so together. None at all if nothing can be said.
   */
  List<List<Stretch>> readings(Sense sense);
}
