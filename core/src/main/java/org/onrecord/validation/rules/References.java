package org.onrecord.validation.rules;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** The references in a record to others. */
final class References {
  private References() {}

  static void each(DossierRecord record, Consumer<Ref> found) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void reference(Ref ref, CharSequence pointer) {
            found.accept(ref);
          }
        });
  }

  static boolean any(DossierRecord record, Predicate<Ref> wanted) {
    boolean[] any = {false};
    each(record, ref -> any[0] = any[0] || wanted.test(ref));
    return any[0];
  }
}
