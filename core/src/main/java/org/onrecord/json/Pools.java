package org.onrecord.json;

import java.util.IdentityHashMap;

/** The values that one reader shares between the records it makes. */
final class Pools {
  private final IdentityHashMap<Codec<?>, Pool<?>> pools = new IdentityHashMap<>();

  /** Returns the pool of a codec. */
  @SuppressWarnings("unchecked") // a pool is only ever filled by the codec that it belongs to
  <T> Pool<T> of(Codec<T> codec) {
    return (Pool<T>) pools.computeIfAbsent(codec, key -> new Pool<>());
  }
}
