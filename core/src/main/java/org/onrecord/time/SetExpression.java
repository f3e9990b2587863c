package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One of, or all of, some dates and ranges of dates.
 *
 * @param form {@link Form#ONE_OF} or {@link Form#ALL_OF}
 * @param members at least one, each a date or a range
 */
record SetExpression(Form form, List<Expression> members) implements Expression {
  SetExpression {
    members = List.copyOf(members);
  }

  @Override
  public Precision precision() {
    Precision coarsest = Precision.UNKNOWN;
    for (Expression member : members) {
      coarsest = coarsest.coarser(member.precision());
    }
    return coarsest;
  }

  @Override
  public long earliest() {
    long earliest = Unit.NO_END;
    for (Expression member : members) {
      earliest = Math.min(earliest, member.earliest());
    }
    return earliest;
  }

  @Override
  public long latest() {
    long latest = Unit.NO_START;
    for (Expression member : members) {
      latest = Math.max(latest, member.latest());
    }
    return latest;
  }

  /** Only the first member can be open at the start. */
  @Override
  public Limit startLimit() {
    return members.get(0).startLimit();
  }

  /** Only the last member can be open at the end. */
  @Override
  public Limit endLimit() {
    return members.get(members.size() - 1).endLimit();
  }

  @Override
  public int qualifiers() {
    int bits = Qualifiers.NONE;
    for (Expression member : members) {
      bits |= member.qualifiers();
    }
    return bits;
  }

  @Override
  public boolean hasUnspecifiedDigits() {
    return members.stream().anyMatch(Expression::hasUnspecifiedDigits);
  }

  @Override
  public boolean isReversed() {
    return members.stream().anyMatch(Expression::isReversed);
  }

  @Override
  public List<List<Stretch>> readings(Sense sense) {
    if (isReversed()) {
      return List.of();
    }
    List<List<Stretch>> alternatives = new ArrayList<>();
    List<Stretch> together = new ArrayList<>();
    for (Expression member : members) {
      if (form == Form.ONE_OF) {
        alternatives.add(List.of(oneOf(member, sense)));
      } else {
        together.add(allOf(member, sense));
      }
    }
    return form == Form.ONE_OF ? alternatives : List.of(Stretch.joined(together));
  }

  private static Stretch oneOf(Expression member, Sense sense) {
    return member instanceof IntervalExpression range
        ? range.oneWithin(sense)
        : ((DateExpression) member).stretch(sense);
  }

  private static Stretch allOf(Expression member, Sense sense) {
    return member instanceof IntervalExpression range
        ? range.stretch(sense)
        : ((DateExpression) member).stretch(sense);
  }
}
