package org.onrecord.validation;

import java.util.function.Consumer;
import org.onrecord.model.DossierRecord;

/**
 * The findings of one rule, on their way to whoever gathers them.
 *
 * @param rule the rule
 * @param placing finds where records stand
 * @param reported takes what is reported
 */
record Notes(RuleInfo rule, Placing placing, Consumer<Draft> reported) implements Findings {
  @Override
  public Draft at(DossierRecord record, String pointer) {
    return new Draft(rule, placing.place(record, pointer), reported).evidence(record, pointer);
  }

  @Override
  public Draft atDossier(String pointer) {
    return new Draft(rule, Place.ofDossier(pointer), reported);
  }
}
