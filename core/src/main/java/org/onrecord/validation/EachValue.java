package org.onrecord.validation;

import java.util.Map;
import org.onrecord.count.Quantity;
import org.onrecord.index.RecordVisitor;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/** Is shown the values of a record as what they are values of. */
abstract class EachValue implements RecordVisitor {
  abstract void value(Values<?> sort, Object value, CharSequence pointer);

  @Override
  public void reference(Ref ref, CharSequence pointer) {
    value(Values.REFERENCES, ref, pointer);
  }

  @Override
  public void dating(Dating dating, CharSequence pointer) {
    value(Values.DATES, dating, pointer);
  }

  @Override
  public void quantity(Quantity quantity, CharSequence pointer) {
    value(Values.QUANTITIES, quantity, pointer);
  }

  @Override
  public void word(Term word, CharSequence pointer) {
    value(Values.WORDS, word, pointer);
  }

  @Override
  public void citation(Citation citation, CharSequence pointer) {
    value(Values.CITATIONS, citation, pointer);
  }

  @Override
  public void extensions(Map<String, String> fields, CharSequence pointer) {
    value(Values.UNKNOWN_FIELDS, fields, pointer);
  }
}
