package org.onrecord.time;

import java.util.List;

/** A text that could not be read: it has no bounds and decides nothing. */
enum UnreadableExpression implements Expression {
  INSTANCE;

  @Override
  public Form form() {
    return Form.UNREADABLE;
  }

  @Override
  public Precision precision() {
    return Precision.UNKNOWN;
  }

  @Override
  public long earliest() {
    return Unit.NO_START;
  }

  @Override
  public long latest() {
    return Unit.NO_END;
  }

  @Override
  public Limit startLimit() {
    return Limit.UNKNOWN;
  }

  @Override
  public Limit endLimit() {
    return Limit.UNKNOWN;
  }

  @Override
  public int qualifiers() {
    return Qualifiers.NONE;
  }

  @Override
  public boolean hasUnspecifiedDigits() {
    return false;
  }

  @Override
  public boolean isReversed() {
    return false;
  }

  @Override
  public List<List<Stretch>> readings(Sense sense) {
    return List.of();
  }
}
