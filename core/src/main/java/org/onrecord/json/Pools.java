package org.onrecord.json;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The values that one reader shares between the records it makes. For use by one thread. */
final class Pools {
  /** What the values of one sort are found by. */
  @SuppressWarnings("UnusedTypeParameter") // It ties a key to the type of what is found by it.
  static final class Key<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int index = COUNT.getAndIncrement();
  }

  private @Nullable Pool<?>[] pools = new Pool<?>[Key.COUNT.get()];

  /** Returns the pool of values of a sort. */
  @SuppressWarnings("unchecked") // a pool is only ever filled by the key that it belongs to
  <T> Pool<T> of(Key<T> key) {
    Pool<?> pool = key.index < pools.length ? pools[key.index] : null;
    return pool == null ? begin(key) : (Pool<T>) pool;
  }

  private <T> Pool<T> begin(Key<T> key) {
    Pool<T> pool = new Pool<>();
    pools = Arrays.copyOf(pools, Math.max(pools.length, key.index + 1));
    pools[key.index] = pool;
    return pool;
  }
}
