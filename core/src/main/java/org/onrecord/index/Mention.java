package org.onrecord.index;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * One place in a record that refers to another record.
 *
 * @param ref what is referred to
 * @param pointer where, as a JSON Pointer (RFC 6901) into the record as it is written, such as
 *     {@code /voices/0/speakers/1}; there stands the id, or an object that names the kind and the
 *     id
 */
public record Mention(Ref ref, String pointer) {
  /**
   * Returns every reference that a record makes, from its publisher to the anchors of its dates. A
   * record that is referred to in two places is mentioned twice; a record's own id is no mention of
   * it.
   *
   * @param record any record
   * @return its mentions, in the order of its fields
   */
  public static List<Mention> in(DossierRecord record) {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    each(record, (ref, pointer) -> mentions.add(new Mention(ref, pointer.toString())));
    return mentions.build();
  }

  static void each(DossierRecord record, BiConsumer<Ref, CharSequence> action) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void reference(Ref ref, CharSequence pointer) {
            action.accept(ref, pointer);
          }
        });
  }
}
