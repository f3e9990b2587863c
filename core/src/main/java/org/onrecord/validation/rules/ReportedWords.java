package org.onrecord.validation.rules;

import java.util.function.BiConsumer;
import org.onrecord.count.Quantity;
import org.onrecord.index.RecordVisitor;
import org.onrecord.model.Dating;

/** Shows the words that a record gives as those of its source, each with where it gives them. */
final class ReportedWords implements RecordVisitor {
  private final BiConsumer<String, String> action;

  /**
   * @param action told the words and a JSON Pointer into the record
   */
  ReportedWords(BiConsumer<String, String> action) {
    this.action = action;
  }

  @Override
  public void dating(Dating dating, CharSequence pointer) {
    dating.reported().ifPresent(words -> action.accept(words, pointer + "/reported"));
  }

  @Override
  public void quantity(Quantity quantity, CharSequence pointer) {
    quantity.reported().ifPresent(words -> action.accept(words, pointer + "/reported"));
    quantity.hedge().ifPresent(hedge -> action.accept(hedge.words(), pointer + "/hedge/words"));
  }
}
