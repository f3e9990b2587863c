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

  /** Their hashes, since an id that came a while ago is far away in memory. */
  private final int[] recentHashes = new int[RECENT];

  private final int[] recentNumbers = new int[RECENT];

  /** What one rule asks of, the next often asks of as well. */
  private @Nullable Ref last;

  private int lastNumber;

  /** Begins without any. */
  public NumberedIds() {}

  @Override
  public int of(Ref id) {
    if (id != last) {
      last = id;
      lastNumber = numberOf(id);
    }
    return lastNumber;
  }

  private int numberOf(Ref id) {
    int hash = id.value().hashCode();
    int place = hash & (RECENT - 1);
    if (recentHashes[place] != hash || (id != recent[place] && !id.equals(recent[place]))) {
      recent[place] = id;
      recentHashes[place] = hash;
      recentNumbers[place] = keys.add(id.value(), id.kind().name().hashCode());
    }
    return recentNumbers[place];
  }
}
