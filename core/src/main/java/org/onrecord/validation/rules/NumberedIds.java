package org.onrecord.validation.rules;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Ref;
import org.onrecord.validation.IdNumbers;

/** Numbers ids by their kind and text. */
public final class NumberedIds implements IdNumbers {
  private static final int RECENT = 1 << 12;

  private final KeyTable keys = new KeyTable();

  /** Ids that came lately, since most references lead to a few records; it saves the hashing. */
  private final @Nullable Ref[] recent = new Ref[RECENT];

  private final int[] recentNumbers = new int[RECENT];

  /** Begins without any. */
  public NumberedIds() {}

  @Override
  public int of(Ref id) {
    int place = id.value().hashCode() & (RECENT - 1);
    Ref known = recent[place];
    if (id != known && !id.equals(known)) {
      recent[place] = id;
      recentNumbers[place] = keys.add(id.value(), id.kind().name().hashCode());
    }
    return recentNumbers[place];
  }
}
